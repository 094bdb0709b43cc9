/** What is prepared once so that each keystroke is short. */

import type { CommuneRow, CommunesFile } from '@reperes/schema';
import { type Commune, type CommuneTable, tableOfRows } from './commune-table.js';
import { findCommunes, type FindOptions, largestCommunes } from './find-communes.js';
import { NOT_FOUND } from './found-communes.js';
import { indexNames, type NameIndex } from './name-index.js';

export type { Commune } from './commune-table.js';

/** A commune that answers what was typed. */
export interface CommuneMatch extends Commune {
  /** The former or delegated name that was recognised, when it is not `nom`. */
  readonly ancienNom?: string;
}

export interface CommuneIndex {
  /** Most inhabitants first. Made at the first need. */
  readonly communes: readonly Commune[];
  /** As they are in `communes.json`, with their inhabitants; none from the file of a département or of France. */
  readonly rows: readonly CommuneRow[];
  /** Codes of the départements that have at least one commune here. */
  readonly departements: readonly string[];
  /** Rows of the file that could not be read. */
  readonly lost: number;
  /** What a field proposes, the most likely first; the most inhabited when nothing is typed. Here, so that who has no communes yet needs none of its code. */
  readonly find: (typed: string, options?: FindOptions) => readonly CommuneMatch[];
  readonly table: CommuneTable;
  readonly names: NameIndex;
  /** Room for one search at a time: the worth of each commune, and the name it was found by. */
  readonly worths: Float64Array;
  readonly by: Uint32Array;
}

/** The communes of a `communes.json` that is already read. */
export function indexCommunes(file: Pick<CommunesFile, 'communes'>, lost = 0): CommuneIndex {
  return indexTable(tableOfRows(file), file.communes, lost);
}

export function indexTable(table: CommuneTable, rows: readonly CommuneRow[], lost = 0): CommuneIndex {
  const { weights, departements, noms } = table;
  let communes: readonly Commune[] | undefined;
  const index: CommuneIndex = {
    get communes() {
      return (communes ??= [...weights.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number)).map(table.commune));
    },
    rows,
    lost,
    departements: [...new Set(departements)].sort(),
    find: (typed, options) => (typed === '' ? largestCommunes(index, options) : findCommunes(index, typed, options)),
    table,
    names: indexNames(noms),
    worths: new Float64Array(weights.length).fill(NOT_FOUND),
    by: new Uint32Array(weights.length),
  };
  return index;
}
