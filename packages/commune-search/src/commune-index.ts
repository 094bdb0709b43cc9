/**
 * What is prepared once so that each keystroke is short: the communes in the
 * order of the file (most inhabitants first: the row number is the rank), and
 * two sorted lists, of spelling-blind names and of postcodes.
 */

import type { CommuneRow, CommunesFile, Position } from '@reperes/schema';
import { COMMUNES_FILE, departementOf, parsePublished } from '@reperes/schema';
import { sortNames, type SortedNames } from './sorted-names.js';
import { sortPostcodes, type SortedPostcodes } from './sorted-postcodes.js';

export interface Commune {
  readonly codeInsee: string;
  readonly nom: string;
  /** "62", "2A", "974". */
  readonly departement: string;
  readonly codesPostaux: readonly string[];
  /** Longitude and latitude in degrees; `null` when no reference gives them. */
  readonly centre: Position | null;
  /** Ids of the groups of `territory.json` that contain the commune. */
  readonly groupes: readonly string[];
}

/** A commune that answers what was typed. */
export interface CommuneMatch extends Commune {
  /** The former or delegated name that was recognised, when it is not `nom`. */
  readonly ancienNom?: string;
}

export interface CommuneIndex {
  /** Most inhabitants first. */
  readonly communes: readonly Commune[];
  /** The same as they are in the file, with their inhabitants. */
  readonly rows: readonly CommuneRow[];
  /** Codes of the départements that have at least one commune here. */
  readonly departements: readonly string[];
  readonly names: SortedNames;
  readonly postcodes: SortedPostcodes;
}

/**
 * @param bytes the content of `communes.json`, UTF-8
 * @throws {PublishedFileError} the bytes are not such a file
 */
export function readCommunes(bytes: Uint8Array): CommuneIndex {
  return indexCommunes(parsePublished(COMMUNES_FILE, new TextDecoder().decode(bytes)));
}

/** The same, for a file that is already read. */
export function indexCommunes({ communes: rows }: Pick<CommunesFile, 'communes'>): CommuneIndex {
  const communes = rows.map(communeOfRow);
  return {
    communes,
    rows,
    departements: [...new Set(communes.map(({ departement }) => departement))].sort(),
    names: sortNames(rows.map(([, nom, , , , , , anciensNoms]) => ({ nom, anciensNoms }))),
    postcodes: sortPostcodes(communes.map(({ codesPostaux }) => codesPostaux)),
  };
}

function communeOfRow([codeInsee, nom, codesPostaux, longitude, latitude, , groupes]: CommuneRow): Commune {
  return {
    codeInsee,
    nom,
    departement: departementOf(codeInsee),
    codesPostaux,
    centre: longitude === null || latitude === null ? null : [longitude, latitude],
    groupes,
  };
}
