import { searchKey } from '@reperes/schema';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import { foundCommunes } from './found-communes.js';
import { SMALL_WORDS } from './name-index.js';
import { visitWords } from './near-words.js';
import { symbolsOf } from './symbols.js';

export interface FindOptions {
  /** At most this many communes; 8 by default: what a phone shows above its keyboard, and a little more. */
  readonly limit?: number;
  /** Only the communes of this département. */
  readonly departement?: string;
}

/** The longest name of a French commune has 45 characters; the rest cannot help. */
const MAX_TYPED = 80;

const DEFAULT_LIMIT = 8;

/** Under four letters, one fault makes any name of any other. */
const LETTERS_FOR_ONE_FAULT = 4;

/** From eight letters on, two faults still leave most of the name. */
const LETTERS_FOR_TWO_FAULTS = 8;

/** A beginning that so many communes share is hardly a fault. */
const MANY = 50;

/*
 * What each way of answering is worth beside the inhabitants, in natural
 * logarithms of them: a fault, for one, is worth a commune three thousand
 * times smaller. Those with which `npm run bench -- search` recalls most.
 */
const THE_VERY_NAME = 15;
const A_WORD_INSIDE = -5;
/** "havre" for "Le Havre": whoever leaves the article out types no less of the name. */
const AFTER_ARTICLE = 1;
const A_FAULT = -8;
const A_WHOLE_NAME = 3;
const A_LETTER_MORE = -0.1;

/**
 * The communes that what was typed may mean, the most likely first: the very
 * name, names or words that begin so, words in any order, one or two typing
 * faults; in each, most inhabitants first. A number is a postcode, whole or
 * begun, or a département; beside a name it narrows it ("Saint-Denis 93").
 */
export function findCommunes(index: CommuneIndex, typed: string, { limit = DEFAULT_LIMIT, departement }: FindOptions = {}): CommuneMatch[] {
  const { names } = index;
  const { starts, heads, firsts, names: nameOf } = names;
  const found = foundCommunes(index, departement);
  for (const key of keysOf(typed.slice(0, MAX_TYPED))) search(key);
  return found.best(Math.max(0, limit));

  function search(key: string): void {
    const words = key.split(' ').filter(Boolean);
    const letters = words.filter((word) => !isCode(word));
    const codes = words.filter(isCode);
    if (codes.length === 0) addGuessed(words);
    else {
      found.near(codes.join('').toUpperCase());
      if (letters.length === 0) found.addAll();
      else addGuessed(letters);
      found.near('');
      if (letters.length > 0) addNames(words);
    }
  }

  /** When no commune has the very name, and few begin so, faults are looked for: one, then two. */
  function addGuessed(words: readonly string[]): void {
    if (addNames(words) || found.count() >= MANY) return;
    for (const letters of spellingsOf(words)) {
      if (letters.length >= LETTERS_FOR_ONE_FAULT) addNear(letters, 1);
      if (letters.length >= LETTERS_FOR_TWO_FAULTS && found.count() === 0) addNear(letters, 2);
    }
  }

  /** @returns whether a commune has the very name */
  function addNames(words: readonly string[]): boolean {
    let sure = false;
    for (const letters of spellingsOf(words)) sure = addNear(letters, 0) || sure;
    // In any order: the rarest, the longest, is looked for first, and "saint" last.
    const [rarest, ...others] = words.filter((word) => !SMALL_WORDS.includes(word)).sort(byRarity).map(symbolsOf);
    if (rarest && others.length > 0 && found.count() < limit) {
      visitWords(names, rarest, 0, (word) => {
        const name = nameOf[word] as number;
        const own = starts.subarray(firsts[name], firsts[name + 1]);
        if (others.every((other) => own.some((start) => other.every((symbol, at) => names.text[start + at] === symbol)))) found.add(name, A_WORD_INSIDE);
      });
    }
    return sure;
  }

  /** @returns whether a commune has the very name */
  function addNear(letters: Uint8Array, most: number): boolean {
    let sure = false;
    visitWords(names, letters, most, (word, depth, faults) => {
      const name = nameOf[word] as number;
      const rest = (starts[firsts[name + 1] as number] as number) - 1 - (starts[word] as number) - depth;
      const isHead = heads[word] === 1;
      const same = isHead && rest === 0 && faults === 0;
      const place = word === firsts[name] ? 0 : isHead ? AFTER_ARTICLE : A_WORD_INSIDE;
      const worth = same ? THE_VERY_NAME : A_FAULT * faults + A_LETTER_MORE * rest + place + (most > 0 && rest === 0 ? A_WHOLE_NAME : 0);
      if (found.add(name, worth) && same) sure = true;
    });
    return sure;
  }
}

/** The communes with most inhabitants, whatever is typed. */
export function largestCommunes(index: CommuneIndex, { limit = DEFAULT_LIMIT, departement }: FindOptions = {}): CommuneMatch[] {
  const found = foundCommunes(index, departement);
  found.addAll();
  return found.best(limit);
}

/** "13ème" is "13e". "st" may become "Saint-Denis" or "Strasbourg": as long as more may follow, it is both. */
function keysOf(typed: string): readonly string[] {
  const key = searchKey(typed).replace(/(\d)i?eme\b/g, '$1e');
  return /ste?$/i.test(typed) ? [key, searchKey(`${typed}x`).slice(0, -1)] : [key];
}

function byRarity(one: string, other: string): number {
  return Number(one.startsWith('saint')) - Number(other.startsWith('saint')) || other.length - one.length;
}

/** A postcode, whole or begun, or a département: only those of Corsica have a letter. */
function isCode(word: string): boolean {
  return /^(?:\d+|2[ab])$/.test(word);
}

/** "stdenis", "stemarie": the abbreviation without its space. */
function spellingsOf(words: readonly string[]): readonly Uint8Array[] {
  const letters = words.join('');
  return (letters.startsWith('st') ? [letters, `saint${letters.slice(2)}`] : [letters]).map(symbolsOf);
}
