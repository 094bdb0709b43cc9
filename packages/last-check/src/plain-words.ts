/** No accent, case, punctuation or double space: "12, Rue de l’Été" → "12 rue de l ete". */

import { fold } from './fold.js';

export function plainWords(text: string): string {
  return fold(text).toLowerCase().replace(/[\0-/:-`{-\x7f]+/g, ' ').trim();
}
