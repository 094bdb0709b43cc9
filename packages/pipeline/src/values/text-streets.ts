/** Streets with a number inside sentences: "sonner au 8, rue du Faux Cygne, portail bleu". */

import { searchKey } from '@reperes/schema';
import { isStreetType } from './address-key.js';

/** More is a pasted page. */
const LONGEST_READ = 4000;

/** Of a name, when nothing tells where it ends: number, type and two words are one street and no other. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;

const ARTICLE = /^(?:de|du|des|la|le|les|l|d|et|en|sur|sous|aux?|à)$/iu;

const NUMBER = /(?<![\p{L}\d])\d{1,5}(?: ?(?:bis|ter|quater|[a-d]))?(?: ?[-–/] ?\d{1,5}(?: ?(?:bis|ter|quater|[a-d]))?)?(?![\p{L}\d])/giu;

/** Of abbreviations, that end nothing: "r. du Dr. E. Zola". */
const POINTS = /(?<![\p{L}\d])(\p{L}|all|av|ave|bd|bld|ch|chem|imp|pl|rte|sq|res|rés|dr|gal|gén|gen|mal|col|cdt|st|ste|pdt|prof)\. ?/giu;

/** What ends a name in a sentence. */
const END = /[.;:,()!?\n|"«»“”]| [-–—] /u;

/**
 * Each as a cell of an address would have it. Where a name ends is told by a
 * sign or by the first word without a capital; failing that, by its number of
 * words.
 */
export function streetsInText(text: string): readonly string[] {
  const read = text.slice(0, LONGEST_READ);
  const found = new Set<string>();
  for (const { 0: number, index } of read.matchAll(NUMBER)) {
    const after = read.slice(index + number.length).replace(/^[ ,]+/, '').replace(POINTS, '$1 ');
    for (const street of streetsAt(after)) found.add(`${number} ${street}`);
  }
  return [...found];
}

function streetsAt(after: string): readonly string[] {
  const words = after.split(END, 1)[0]?.trim().split(/[\s’']+/u).slice(0, MOST_WORDS + 1) ?? [];
  const [type = '', ...name] = words;
  if (!isStreetType(searchKey(type)) || name.length === 0) return [];
  const told = [lengthByCapitals(name), lengthByWords(name)].filter((length) => length > 0);
  return [...new Set(told)].map((length) => [type, ...name.slice(0, length)].join(' '));
}

/** "du Faux Cygne près du parc" → 3; 0 when no word has a capital. */
function lengthByCapitals(name: readonly string[]): number {
  let length = 0;
  for (const [at, word] of name.entries()) {
    if (/^[\p{Lu}\d]/u.test(word)) length = at + 1;
    else if (!ARTICLE.test(word)) break;
  }
  return length;
}

function lengthByWords(name: readonly string[]): number {
  let words = 0;
  for (const [at, word] of name.entries()) {
    if (!ARTICLE.test(word)) words += 1;
    if (words === FEWEST_WORDS) return at + 1;
  }
  return words === 0 ? 0 : name.length;
}
