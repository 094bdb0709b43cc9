/**
 * The own name of a place, which finds it in a directory or on the web, and
 * whether a text says it. "Refuge Les Hirondelles" is said by "aux
 * Hirondelles", by "refuge-les-hirondelles" in an address of the web, and not
 * by "les hirondelles" that nest under a roof nor by "rue des Hirondelles".
 */

import { searchKey } from '@reperes/schema';
import type { PlaceNames } from '../geography/place-names.js';
import { isRoad } from './address-key.js';
import { isArticle, mayBeOwn, nameWords, stem } from './name-words.js';

export interface OwnName {
  /** With what the place is: these can be no other, whatever their case. */
  readonly wholes: readonly string[];
  /** Several words of its own; after the word for a road they are that road. */
  readonly phrases: readonly string[];
  /** Single words, a name only where they begin with a capital, or in an address of the web. */
  readonly words: readonly string[];
}

/** "Refuge Les Hirondelles – Colline (Arras)": names on each side. */
const PARTS = /[()[\]«»"“”,;:/|]| [-–—] /u;

/** A cell in small letters may be a name as well, when it is no longer than one. */
const MOST_SMALL_WORDS = 4;

/** A single word that is glued into an address of the web is told from chance by its length. */
const SHORTEST_GLUED = 6;

/** @param towns search keys of all that names its town @param places names of communes and départements, which are nobody's own */
export function ownNames(nom: string, towns: readonly string[], places: PlaceNames): OwnName {
  const ofTown = new Set(towns.flatMap((town) => town.split(' ').map(stem)));
  const wholes: string[] = [];
  const phrases: string[] = [];
  const words: string[] = [];
  const isShort = nom === nom.toLowerCase() && wordsOf(nom).length <= MOST_SMALL_WORDS;
  for (const part of nom.split(PARTS)) {
    const all = wordsOf(part);
    const ofPlaces = places.within(all.map(({ word }) => word));
    const own = all.map(({ word, isName }, at) => (isName || isShort) && mayBeOwn(word) && !ofTown.has(word) && !ofPlaces.has(at));
    const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
    if (first < 0) continue;
    const core = all.slice(first, last + 1).map(({ word }) => word);
    if (all.length > core.length) wholes.push(all.map(({ word }) => word).join(' '));
    if (core.length > 1) phrases.push(core.join(' '));
    else words.push(...core);
  }
  return { wholes: [...new Set(wholes)], phrases: [...new Set(phrases)], words: [...new Set(words)] };
}

interface NameWord {
  readonly word: string;
  /** With a capital, or after "le", "la", "les". */
  readonly isName: boolean;
}

function wordsOf(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let afterThe = false;
  for (const token of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = stem(searchKey(token));
    if (word !== '' && !isArticle(word)) words.push({ word, isName: afterThe || /^\p{Lu}/u.test(token) });
    afterThe = /^(?:l|la|le|les)$/i.test(token);
  }
  return words;
}

/** Forms of a text in which names are looked for, each between spaces. */
export interface NamedText {
  /** All words. */
  readonly all: string;
  /** The same, but for the names of roads. */
  readonly own: string;
  /** Words with a capital, and those of addresses of the web. */
  readonly marked: string;
  /** Addresses of the web and mailboxes, in one word each. */
  readonly glued: string;
}

const WEB = /\S*(?:@|:\/\/|\bwww\.|[a-z0-9]\.[a-z]{2})\S*/giu;

/** A key or an id: no space, and words parted by signs. */
const KEY = /^[a-z0-9._-]+$/;

/** @param plain without the disguises of `values/disguises.ts` */
export function namedText(plain: string): NamedText {
  const web = KEY.test(plain) ? [plain] : plain.match(WEB) ?? [];
  const all: string[] = [];
  const own: string[] = [];
  const marked: string[] = [];
  let afterRoad = false;
  for (const token of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = stem(searchKey(token));
    if (word === '' || isArticle(word)) continue;
    all.push(word);
    // The name of a road is nobody's: marked so that nothing matches it.
    own.push(afterRoad ? `|${word}` : word);
    if (/^\p{Lu}/u.test(token) && !afterRoad) marked.push(word);
    afterRoad = isRoad(word);
  }
  const slugs = web.flatMap((one) => nameWords(one.toLowerCase()));
  const glued = web.map((one) => one.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, ''));
  return { all: spaced(all), own: spaced(own), marked: spaced([...marked, '|', ...slugs]), glued: glued.join(' ') };
}

/** Needles for each form. */
export function nameNeedles({ wholes, phrases, words }: OwnName): { readonly [Form in keyof NamedText]: readonly string[] } {
  const glued = [...wholes, ...phrases, ...words].map((name) => name.replaceAll(' ', '')).filter((name) => name.length >= SHORTEST_GLUED);
  return { all: wholes.map(between), own: phrases.map(between), marked: words.map(between), glued };
}

function spaced(words: readonly string[]): string {
  return between(words.join(' '));
}

function between(text: string): string {
  return ` ${text} `;
}
