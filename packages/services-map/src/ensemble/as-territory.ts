/** An ensemble seen as one territory, by what draws a map: its box, and the outlines of all its parts. */

import type { EnsembleFile, EnsembleTerritory, Territory } from '@reperes/schema';
import { searchKey } from '@reperes/schema';

export function asTerritory({ id, nom, bbox, genere_le, counts, territoires }: EnsembleFile): Territory {
  return {
    version: 1,
    id,
    nom,
    departements: territoires.flatMap(({ departements }) => departements),
    bbox,
    contour: { type: 'MultiPolygon', coordinates: territoires.flatMap(({ contour }) => contour.coordinates) },
    territoires: [],
    genere_le,
    sources: [],
    numeros: [],
    counts,
    fichiers: [],
  };
}

/** By the beginning of a word of the name, or of a number: "pas", "calais", "62". */
export function matching(territoires: readonly EnsembleTerritory[], typed: string): readonly EnsembleTerritory[] {
  const wanted = searchKey(typed);
  if (wanted === '') return territoires;
  return territoires.filter(({ nom, departements }) => {
    const key = searchKey(nom);
    return key.startsWith(wanted) || key.includes(` ${wanted}`) || departements.some((code) => code.toLowerCase().startsWith(wanted));
  });
}
