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
