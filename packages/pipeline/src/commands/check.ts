/** `reperes check`: reads and judges spreadsheets as `build` would, and writes nothing. */

import { existsSync, statSync } from 'node:fs';
import { STRINGS } from '../cli.strings.fr.js';
import { isBlocking } from '../issues.js';
import { loadReferenceData } from '../reference-files.js';
import { reportOf } from '../report/index.js';
import { SOURCES } from '../sources/index.js';
import type { Checked } from './check-file.js';
import { checkFile, checkFolder } from './check-file.js';
import type { Arguments, Command, Output } from './command.js';
import { PUBLISHED, REFUSED, UsageError } from './command.js';
import { bar, summaryTable, tellIssues } from './terminal.js';
import { USAGE } from './usage.fr.js';

export const check: Command = {
  usage: USAGE.check,
  options: { departement: { type: 'string' }, source: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run(args: Arguments, output: Output): Promise<number> {
  const paths = args.positionals;
  const [departement, source] = [args.text('departement'), args.text('source')];
  if (paths.length === 0) throw new UsageError(STRINGS.missingFiles);
  if (source !== undefined && !SOURCES.has(source)) throw new UsageError(STRINGS.unknownSource(source, [...SOURCES.keys()]));
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(STRINGS.unreadable(absent));
  const reference = loadReferenceData();
  const day = new Date().toISOString().slice(0, 10);
  const checked: Checked[] = [];
  for (const path of paths) {
    output.progress?.(bar(checked.length / paths.length, STRINGS.reading(path)));
    const given = { reference, day, ...(departement === undefined ? {} : { departement }), ...(source === undefined ? {} : { source }) };
    const one = statSync(path).isDirectory() ? await checkFolder(path, given) : await checkFile(path, given);
    if (!one) throw new UsageError(STRINGS.missingDepartementFor(path));
    checked.push(one);
  }
  output.progress?.('');
  const sound = !checked.some(({ result }) => result.issues.some(isBlocking));
  if (args.flag('json')) output.out(JSON.stringify({ publiable: sound, fichiers: checked.map((one) => toJson(one, day)) }, null, 1));
  else tell(checked, sound, day, output);
  return sound ? PUBLISHED : REFUSED;
}

function toJson({ path, source, result }: Checked, day: string): object {
  const { sources } = reportOf(result, day);
  return { fichier: path, ...(source === undefined ? {} : { source }), sources, issues: result.issues };
}

function tell(checked: readonly Checked[], sound: boolean, day: string, { out, err }: Output): void {
  for (const { path, source, result } of checked) {
    if (source !== undefined) out(STRINGS.readAs(path, source));
    tellIssues(result.issues.filter(({ severity }) => severity !== 'info'), err);
    const { sources } = reportOf(result, day);
    if (sources.length > 0) out(summaryTable(sources));
  }
  out(sound ? STRINGS.good : STRINGS.bad);
}
