/** `communes.json`: the communes of a territory, the search shard of the widgets. */

/**
 * One commune, as a row to spare bytes:
 * INSEE code, name, postcodes, longitude and latitude of its centre in
 * degrees (two decimals, `null` when no reference gives it), inhabitants, ids
 * of the groups of `territory.json` that contain it, former names that lead
 * to it.
 */
export type CommuneRow = readonly [
  codeInsee: string,
  nom: string,
  codesPostaux: readonly string[],
  longitude: number | null,
  latitude: number | null,
  population: number,
  groupes: readonly string[],
  anciensNoms: readonly string[],
];

export interface CommunesFile {
  readonly version: number;
  readonly territoire: string;
  /** Most inhabitants first: the row number is the rank. */
  readonly communes: readonly CommuneRow[];
}

/**
 * `communes-france.json` and `communes-<département>.json`: the same communes
 * without their groups, one text a column, in the order of their INSEE codes.
 * Less than half the bytes of rows once compressed. Numbers are written by
 * `writeNumber`.
 */
export interface PackedCommunesFile {
  readonly version: number;
  readonly territoire: string;
  /** Code of each département and how many communes it has, in code order. */
  readonly departements: readonly (readonly [code: string, communes: number])[];
  readonly colonnes: CommuneColumns;
  /** `checksum` of the columns: a byte that changed on the way would give a wrong commune. */
  readonly somme: number;
}

export type CommuneColumns = readonly [
  /** From one INSEE code of the département to the next. */
  codes: string,
  /** Of each département, how many postcodes it has, then from one to the next. */
  codesPostaux: string,
  /** Of each commune, its first postcode among those of its département, from 1; 0 for none. */
  postes: string,
  /** Communes with more: how many rows further, how many more postcodes, which. */
  autresPostes: string,
  /** 0 for none, else 1 and `unsigned` hundredths of a degree from where `CentreGuess` expects it. */
  longitudes: string,
  /** The same without the 1. */
  latitudes: string,
  /** See `populationLevel`. */
  habitants: string,
  /** Of each name of `anciensNoms`, how many rows further its commune is. */
  anciens: string,
  /** See `SHARED` and `ARTICLES`. */
  noms: string,
  /** Former and delegated names, and those of municipal arrondissements, written like `noms`. */
  anciensNoms: string,
];

export const COMMUNE_COLUMNS = 10;
