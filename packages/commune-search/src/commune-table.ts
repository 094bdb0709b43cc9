/** The communes of a file, whichever way it is written: what the search and its answers are made of. */

import { type CommunesFile, departementOf, type Position } from '@reperes/schema';

export interface Commune {
  readonly codeInsee: string;
  readonly nom: string;
  /** "62", "2A", "974". */
  readonly departement: string;
  readonly codesPostaux: readonly string[];
  /** Longitude and latitude in degrees; `null` when no reference gives them. */
  readonly centre: Position | null;
  /** Ids of the groups of `territory.json` that contain the commune; none in the file of a département or of France. */
  readonly groupes: readonly string[];
}

/** Names in UTF-16 units, one after the other: a string of each would take longer to make than to read. */
export interface Letters {
  readonly letters: Uint16Array;
  /** Where each name starts, and where the last ends. */
  readonly bounds: Uint32Array;
}

/** Columns by row: thirty-five thousand objects would be made at each visit, for the eight that are shown. */
export interface CommuneTable {
  /** The name of each commune, then the former names. */
  readonly noms: Letters;
  /** The row of the commune that answers for each former name. */
  readonly anciens: ArrayLike<number>;
  /** Natural logarithm of the inhabitants and one. */
  readonly weights: Float64Array;
  readonly departements: readonly string[];
  /** As numbers: its first postcode. */
  readonly postcodes: Uint32Array;
  /** The other postcodes of the communes that have several. */
  readonly others: ReadonlyMap<number, Uint32Array>;
  commune(row: number): Commune;
}

export function nameIn({ letters, bounds }: Letters, name: number): string {
  return String.fromCharCode(...letters.subarray(bounds[name], bounds[name + 1]));
}

export function tableOfRows({ communes: rows }: Pick<CommunesFile, 'communes'>): CommuneTable {
  const departements = rows.map(([codeInsee]) => departementOf(codeInsee));
  return {
    noms: lettersOf([...rows.map(([, nom]) => nom), ...rows.flatMap((row) => row[7])]),
    anciens: rows.flatMap((row, at) => row[7].map(() => at)),
    weights: Float64Array.from(rows, ([, , , , , inhabitants]) => Math.log1p(Math.max(0, inhabitants))),
    departements,
    postcodes: Uint32Array.from(rows, ([, , [first]]) => Number(first)),
    others: new Map(rows.map(([, , [, ...others]], row) => [row, Uint32Array.from(others, Number)])),
    commune(row) {
      const [codeInsee, nom, codesPostaux, longitude, latitude, , groupes] = rows[row] as (typeof rows)[number];
      const centre = longitude === null || latitude === null ? null : ([longitude, latitude] as const);
      return { codeInsee, nom, departement: departements[row] as string, codesPostaux, centre, groupes };
    },
  };
}

function lettersOf(noms: readonly string[]): Letters {
  let end = 0;
  const bounds = Uint32Array.from([0, ...noms.map(({ length }) => (end += length))]);
  return { letters: Uint16Array.from(noms.join(''), (letter) => letter.charCodeAt(0)), bounds };
}
