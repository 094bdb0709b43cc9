/** `reperes fetch`: the official files that a territory declares, brought beside its own. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRINGS } from '../cli.strings.fr.js';
import type { Fetched } from '../download/download-territory.js';
import { downloadAll } from '../download/download-territory.js';
import { readTerritoryFile } from '../territory-file.js';
import type { Arguments, Command, Output } from './command.js';
import { PUBLISHED, REFUSED, UsageError } from './command.js';
import { bar, tellIssues } from './terminal.js';
import { USAGE } from './usage.fr.js';

export const fetchCommand: Command = { usage: USAGE.fetch, options: { json: { type: 'boolean' } }, run };

async function run(args: Arguments, output: Output): Promise<number> {
  const [folder, ...others] = args.positionals;
  if (folder === undefined) throw new UsageError(STRINGS.missingFolder);
  if (others.length > 0) throw new UsageError(STRINGS.tooMany);
  const path = join(folder, 'territory.json');
  const territory = existsSync(path) ? readTerritoryFile(readFileSync(path)) : [{ code: 'territoire.absent', severity: 'error', file: 'territory.json' } as const];
  if (!('sources' in territory)) {
    tellIssues(territory, output.err);
    return REFUSED;
  }
  const targets = territory.sources.flatMap(({ file, download }) => (download ? [{ file, download }] : []));
  const { progress } = output;
  const results = await downloadAll(
    folder,
    targets,
    progress && ((file, received, total) => progress(bar(total === undefined ? 0 : received / total, STRINGS.fetching(file, received)))),
  );
  progress?.('');
  if (args.flag('json')) output.out(JSON.stringify(results, null, 1));
  else tell(results, output);
  return results.some(({ status }) => status === 'refuse') ? REFUSED : PUBLISHED;
}

function tell(results: readonly Fetched[], { out, err }: Output): void {
  if (results.length === 0) out(STRINGS.nothingToFetch);
  for (const { file, status, octets = 0, garde, fault } of results) {
    if (status === 'telecharge') out(STRINGS.fetched(file, octets));
    else if (status === 'a-jour') out(STRINGS.upToDate(file));
    else err(STRINGS.fetchFailed(file, STRINGS.fetchFaults[fault ?? 'reseau']));
    if (garde !== undefined) err(STRINGS.keptAside(file, garde));
  }
}
