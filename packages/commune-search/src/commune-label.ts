/** How a commune is written so that two communes of the same name are told apart. */

import type { Commune, CommuneMatch } from './commune-index.js';
import type { ListWords } from './search-words.js';

export interface CommuneLabel {
  readonly nom: string;
  /** Postcodes, and the former name that was recognised. */
  readonly detail: string;
}

/** @param departements how many départements the list spans: the code is said as soon as there are two */
export function labelOf(commune: CommuneMatch, departements: number, words: ListWords): CommuneLabel {
  const details = [postcodesOf(commune, words), commune.ancienNom && otherName(commune, commune.ancienNom, words)];
  return {
    nom: departements > 1 ? `${commune.nom} (${commune.departement})` : commune.nom,
    detail: details.filter(Boolean).join(', '),
  };
}

/** "13e arrondissement" of Paris, "avec Fontaine-Guérin" of Les Bois d'Anjou. */
function otherName({ nom }: Commune, ancienNom: string, words: ListWords): string {
  const isPart = ancienNom.startsWith(`${nom} `) && ancienNom.endsWith(' Arrondissement');
  return isPart ? ancienNom.slice(nom.length + 1).toLowerCase() : words.anciennement(ancienNom);
}

/** "62400", "93200 ou 93210", "75001 à 75020". */
function postcodesOf({ codesPostaux }: Commune, words: ListWords): string {
  const codes = [...codesPostaux].sort();
  const [first, last] = [codes[0] ?? '', codes.at(-1) ?? ''];
  if (codes.length < 2) return first;
  return codes.length === 2 ? words.deuxCodes(first, last) : words.codes(first, last);
}
