/** An ensemble seen as one territory, by what draws a map: its box, and the outlines of all its parts. */

import type { EnsembleFile, EnsembleTerritory, Territory } from '@reperes/schema';
import { searchKey } from '@reperes/schema';
import { toWorld } from '../projection.js';
import type { Town } from '../town-labels.js';

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

/** The names of the territories in the middle of each, the busiest first. */
export function namesOf({ territoires }: EnsembleFile): readonly Town[] {
  return [...territoires]
    .sort((a, b) => b.services - a.services)
    .map(({ nom, bbox: [west, south, east, north] }) => ({ nom, world: toWorld([(west + east) / 2, (south + north) / 2]) }));
}

/** Names of the territories that the map never shows: far from the box in which it stays. */
export function beyondMap({ bbox: [west, south, east, north], territoires }: EnsembleFile): readonly string[] {
  return territoires.filter(({ bbox: [w, s, e, n] }) => e < west || w > east || n < south || s > north).map(({ nom }) => nom);
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
