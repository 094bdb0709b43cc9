/**
 * Which communes a referent answers for. `couvre` says it; without it, a town
 * hall answers for its commune, a unit or a social worker for the commune
 * where it stands, a hospital for the arrondissement around it. Nothing wider
 * is guessed: a brigade that covers more is told by `couvre` or by the
 * official list of units.
 */

import { departementOf, searchKey } from '@reperes/schema';
import type { ReferentLevel } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { CommuneReference } from '../geography/reference-data.js';

/** Longest name of a commune, in words: "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" has nine. */
const MOST_WORDS = 10;

/** The commune of the territory that the cell names or, failing that, the end of a unit's name ("Brigade d’Isbergues"). */
export function communeOf(cell: string | undefined, structure: string | undefined, geography: Geography): CommuneReference | undefined {
  return (cell === undefined ? undefined : namedCommune(cell, geography)) ?? communeInName(structure ?? '', geography);
}

function communeInName(structure: string, geography: Geography): CommuneReference | undefined {
  const words = searchKey(structure).split(' ').slice(-MOST_WORDS);
  // Longest first: "Dompierre sur Besbre" before "Besbre".
  for (let at = 1; at < words.length; at += 1) {
    const found = namedCommune(words.slice(at).join(' '), geography);
    if (found) return found;
  }
  return undefined;
}

function namedCommune(nom: string, { names, communes }: Geography): CommuneReference | undefined {
  const found = names.find({ nom });
  if (!('commune' in found)) return undefined;
  const departement = departementOf(found.commune.code);
  return communes.some((commune) => departementOf(commune.code) === departement) ? found.commune : undefined;
}

/** Codes of what the level reaches from its commune; empty when nothing is sure. */
export function coverageFrom(niveau: ReferentLevel, commune: CommuneReference | undefined, geography: Geography): readonly string[] | undefined {
  if (niveau === 'commune' || niveau === 'unite') return commune ? [commune.code] : [];
  if (niveau === 'iscg') return commune ? [commune.code] : undefined;
  if (niveau !== 'hopital' || !commune) return undefined;
  const around = geography.groups.find(({ type, communes }) => type === 'arrondissement' && communes.includes(commune.code));
  return [around?.id ?? commune.code];
}
