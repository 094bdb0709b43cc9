/** What is prepared once so that each keystroke is short. */

import type { CommuneRow, CommunesFile, PackedCommunesFile } from '@reperes/schema';
import { parsePublished, PublishedFileError, SEARCHED_COMMUNES } from '@reperes/schema';
import { type Commune, type CommuneTable, tableOfRows } from './commune-table.js';
import { NOT_FOUND } from './found-communes.js';
import { indexNames, type NameIndex } from './name-index.js';
import { unpackCommunes } from './unpack-communes.js';

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
  readonly table: CommuneTable;
  readonly names: NameIndex;
  /** Room for one search at a time: the worth of each commune, and the name it was found by. */
  readonly worths: Float64Array;
  readonly by: Uint32Array;
}

/** Twenty times the whole of France. */
const MOST_BYTES = 12_000_000;

/**
 * @param bytes the content of `communes.json`, `communes-62.json` or `communes-france.json`, UTF-8
 * @throws {PublishedFileError} the bytes are not such a file
 */
export function readCommunes(bytes: Uint8Array): CommuneIndex {
  if (bytes.length > MOST_BYTES) throw new PublishedFileError('taille', SEARCHED_COMMUNES.name, `expected at most ${MOST_BYTES} bytes, received ${bytes.length}`);
  return indexCommunes(parsePublished(SEARCHED_COMMUNES, new TextDecoder().decode(bytes)));
}

/**
 * The same, for a file that is already read.
 *
 * @throws {PublishedFileError} a column is not what its writer wrote
 */
export function indexCommunes(file: Pick<CommunesFile, 'communes'> | PackedCommunesFile): CommuneIndex {
  const rows = 'communes' in file ? file.communes : [];
  const table = 'communes' in file ? tableOfRows(file) : unpacked(file);
  const { weights, departements, noms } = table;
  let communes: readonly Commune[] | undefined;
  return {
    get communes() {
      return (communes ??= [...weights.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number)).map(table.commune));
    },
    rows,
    departements: [...new Set(departements)].sort(),
    table,
    names: indexNames(noms),
    worths: new Float64Array(weights.length).fill(NOT_FOUND),
    by: new Uint32Array(weights.length),
  };
}

function unpacked(file: PackedCommunesFile): CommuneTable {
  try {
    return unpackCommunes(file);
  } catch (error) {
    throw new PublishedFileError('forme', SEARCHED_COMMUNES.name, String(error));
  }
}
