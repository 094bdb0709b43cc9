/** Whether a wheelchair can come in, as tables write it. */

import { slug } from '../geography/groups.js';

/** PMR: "personne à mobilité réduite", the name of the column in most tables. */
export const WHEELCHAIR_HEADERS: readonly string[] = [
  'acces pmr', 'accessibilite pmr', 'accessible pmr', 'fauteuil', 'acces fauteuil', 'accessible en fauteuil', 'fauteuil roulant',
];

/** `undefined` when it is not understood. */
export function readWheelchair(text: string): boolean | 'partiel' | undefined {
  const word = slug(text);
  if (/^(?:oui|o|x|vrai|true|1|accessible|total|totale|totalement|complet|complete)$/.test(word)) return true;
  if (/^(?:non|n|faux|false|0|inaccessible|aucun|aucune)$/.test(word)) return false;
  return /^(?:partiel|partielle|partiellement|en-partie|avec-aide)$/.test(word) ? 'partiel' : undefined;
}
