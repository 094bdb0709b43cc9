/** `reperes build`: a territory's folder in, a published folder out. */

import { countsOf } from '@reperes/last-check';
import { STRINGS } from '../cli.strings.fr.js';
import { isBlocking } from '../issues.js';
import type { Built } from '../node.js';
import { build as buildFolder } from '../node.js';
import { reportJson, reportOf } from '../report/index.js';
import type { Progress } from '../run.js';
import type { Arguments, Command, Output } from './command.js';
import { PUBLISHED, REFUSED, UsageError } from './command.js';
import { bar, summaryTable, tellIssues, tellQuality } from './terminal.js';
import { USAGE } from './usage.fr.js';
import { isWithin } from './within.js';

export const build: Command = {
  usage: USAGE.build,
  options: {
    out: { type: 'string' },
    report: { type: 'string' },
    etat: { type: 'string' },
    offline: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run,
};

async function run(args: Arguments, output: Output): Promise<number> {
  const [folder = '', ...others] = args.positionals;
  const [out, report, state] = [args.text('out'), args.text('report'), args.text('etat')];
  if (folder === '') throw new UsageError(STRINGS.missingFolder);
  if (out === undefined) throw new UsageError(STRINGS.missingOut);
  if (others.length > 0) throw new UsageError(STRINGS.tooMany);
  // Publishing replaces the whole folder: neither the sources nor what is private may be in it.
  if (isWithin(folder, out)) throw new UsageError(STRINGS.sameFolder);
  if ([report, state].some((path) => path !== undefined && isWithin(path, out))) throw new UsageError(STRINGS.privateInside);
  const genereLe = new Date().toISOString().slice(0, 10);
  const result = await buildFolder({
    folder,
    out,
    genereLe,
    ...(args.flag('offline') ? {} : { fetch: globalThis.fetch }),
    ...(report === undefined ? {} : { report }),
    ...(state === undefined ? {} : { state }),
    ...(output.progress ? { onProgress: (progress: Progress) => output.progress?.(labelOf(progress)) } : {}),
  });
  output.progress?.('');
  const told = reportOf(result, genereLe, result.diff);
  if (args.flag('json')) output.out(reportJson(told, result.issues).trimEnd());
  else tell(result, output);
  if (!args.flag('json')) tellQuality(told, output.out);
  if (!args.flag('json') && told.sources.length > 1) output.out(`\n${summaryTable(told.sources)}`);
  return result.status === 'published' ? PUBLISHED : REFUSED;
}

function tell(result: Built, output: Output): void {
  if (result.wall) output.out(STRINGS.walled(countsOf(result.wall)));
  if (result.status === 'refused') {
    tellIssues(result.issues.filter(isBlocking), output.err);
    output.err(STRINGS.refused);
    return;
  }
  tellIssues(result.issues.filter(({ severity }) => severity !== 'info'), output.err);
  output.out(STRINGS.published(result.territory.nom, result.services, result.referents));
  if (result.hidden > 0) output.out(STRINGS.hidden(result.hidden));
  if (result.refusedRows > 0) output.out(STRINGS.refusedRows(result.refusedRows));
  if (result.diff) output.out(STRINGS.changes(result.diff));
}

function labelOf({ step, done, total, file }: Progress): string {
  return bar(total === 0 ? 1 : done / total, step === 'lecture' ? STRINGS.reading(file ?? '') : STRINGS.judging);
}
