/** All that names the town of a place, and whether a text does. */

import { searchKey } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { PrivateRecord } from '../records.js';
import { deciphered } from '../values/disguises.js';

/** Shorter names are in many words. */
const SHORTEST_GLUED = 4;

/** All that names the town of a place, as search keys: today's name, those of its parts, its postcodes. */
export function townsOf({ commune, codePostal, codeInsee }: PrivateRecord, { names, formerNames }: Pick<Geography, 'names' | 'formerNames'>): readonly string[] {
  const today = codeInsee === undefined ? undefined : names.today(codeInsee);
  const all = [commune, codePostal, codeInsee, today?.nom, ...(today?.codesPostaux ?? []), ...(today ? formerNames.get(today.code) ?? [] : [])];
  return [...new Set(all.flatMap((town) => (town === undefined ? [] : searchKey(town))))].filter((town) => town !== '');
}

/** Whether the text names one of the towns, as words; in a mailbox or a link, within a word as well. */
export function namesTown(text: string, towns: readonly string[]): boolean {
  const plain = deciphered(text);
  const words = ` ${searchKey(plain)} `;
  if (towns.some((town) => words.includes(` ${town} `))) return true;
  if (!/@|:\/\//.test(plain)) return false;
  const glued = words.replaceAll(' ', '');
  return towns.some((town) => gluedNames(town).some((name) => name.length >= SHORTEST_GLUED && glued.includes(name)));
}

/** "saint omer" → "saintomer", "stomer". */
function gluedNames(town: string): readonly string[] {
  return [town, town.replace(/\bsaint(e?)\b/g, 'st$1')].map((name) => name.replaceAll(' ', ''));
}
