/** The last wall before the switch: another package, which reads the sources by itself and shares no code with this one. */

import { lastCheck } from '@reperes/last-check';
import type { CheckedTerritory, Fault } from '@reperes/last-check';
import type { Issue } from '../issues.js';
import type { SourceFiles } from '../run.js';
import { joined } from '../write/joined.js';
import type { PublishedFiles } from './published-files.js';

export interface Wall extends Pick<CheckedTerritory, 'searched' | 'traps'> {
  readonly issues: readonly Issue[];
}

/** The check speaks of paths below a published root: here, of one folder. */
const FOLDER = 'dossier';

/** @param written the folder that is about to be published @param today ISO 8601 */
export async function lastWall(sources: SourceFiles, written: PublishedFiles, today: string): Promise<Wall> {
  const { territories, faults } = await lastCheck({ sources: new Map([[FOLDER, sources]]), published: below(FOLDER, written), today });
  const [{ searched, traps } = { searched: 0, traps: 0 }] = territories;
  return { searched, traps, issues: faults.map(issueOf) };
}

/** As the check asks for files: whole, one at a time. */
export function below(folder: string, { names, read }: PublishedFiles): { keys(): Iterable<string>; get(path: string): Uint8Array | undefined } {
  const start = `${folder}/`;
  return {
    keys: () => names.map((name) => `${start}${name}`),
    get: (path) => {
      const pieces = path.startsWith(start) ? read(path.slice(start.length)) : undefined;
      // A piece holds until the next is taken.
      return pieces && joined(Array.from(pieces, (piece) => piece.slice()));
    },
  };
}

function issueOf(fault: Fault): Issue {
  if (fault.code !== 'retenue') return { code: 'publication.non-controlee', severity: 'error' };
  const { file, sheet, row, column } = fault.where;
  const published = `${fault.file.slice(FOLDER.length + 1)}${fault.field ? `, ${fault.field}` : ''}`;
  return { code: 'publication.retenue', severity: 'error', file, ...(sheet === '' ? {} : { sheet }), row, ...(column === '' ? {} : { column }), published };
}
