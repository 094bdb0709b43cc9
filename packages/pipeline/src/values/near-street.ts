/**
 * Near misses of a street address (CONF-33): what an officer should look at
 * twice, and no code can be sure of. One letter wrong, another type of road, a
 * neighbour's number, an abbreviated word, the number last.
 */

import { addressKeys, isStreetType, plainWords } from './address-key.js';
import { editDistance } from './edit-distance.js';

/** A number and the words of a street's name, as keys of addresses have them. */
export interface NumberedStreet {
  readonly number: number;
  readonly name: readonly string[];
}

/** House numbers so far apart may be one building. */
const NEAR_NUMBERS = 2;

/** Words between a number and its street, on either side: "au 12 bis de la". */
const NEAR_WORDS = 4;

/** A span of more numbers is a whole street. */
const LONGEST_RANGE = 60;

/** Letters that may differ, by the length of a word or of a whole name. */
const FEWEST_LETTERS = { one: 4, two: 6 };

/** What a word that stands for another costs, in letters. */
const REPLACED = 2;

export function numberedStreets(adresse: string, town: string | undefined): readonly NumberedStreet[] {
  const streets = addressKeys(adresse, town).flatMap((key) => {
    const [, number = '', type = '', name = ''] = /^(\d{1,5}) (\S+) (.+)$/.exec(key) ?? [];
    return isStreetType(type) ? [{ number: Number(number), name: name.split(' ') }] : [];
  });
  // The whole cell, the street, the street without its town: the shortest is the name.
  const shortest = Math.min(...streets.map(({ name }) => name.length));
  return streets.filter(({ name }) => name.length === shortest);
}

/** Words of a text, read once for all the streets it is compared with. */
export class StreetText {
  readonly words: readonly string[];
  private readonly numbers: readonly { readonly at: number; readonly from: number; readonly to: number }[];

  constructor(text: string) {
    this.words = plainWords(text).split(' ');
    this.numbers = this.words.flatMap((word, at) => {
      if (!/^\d{1,5}$/.test(word)) return [];
      const range = this.words[at + 1] === 'et' ? Number(this.words[at + 2]) : NaN;
      const from = Number(word);
      return [{ at, from, to: range > from && range - from <= LONGEST_RANGE ? range : from }];
    });
  }

  /** Numbers of streets that it may be near to; none for most texts. */
  nearNumbers(): ReadonlySet<number> {
    const near = new Set<number>();
    for (const { from, to } of this.numbers) for (let number = from - NEAR_NUMBERS; number <= to + NEAR_NUMBERS; number += 1) near.add(number);
    return near;
  }

  /** How far the text is from the street, in letters and house numbers; `undefined` when it is elsewhere. */
  distanceTo({ number, name }: NumberedStreet): number | undefined {
    let best: number | undefined;
    for (const { at, from, to } of this.numbers) {
      const apart = Math.max(0, from - number, number - to);
      if (apart > NEAR_NUMBERS) continue;
      const ahead = this.bestName(name, at + 1, at + 1 + NEAR_WORDS);
      const behind = this.bestName(name, at - NEAR_WORDS - name.length, at - 1, at);
      for (const letters of [ahead, behind]) if (letters !== undefined && letters + apart < (best ?? Infinity)) best = letters + apart;
    }
    return best;
  }

  /** The best reading of the name that starts within the bounds, and ends before `end`. */
  private bestName(name: readonly string[], first: number, last: number, end = this.words.length): number | undefined {
    let best: number | undefined;
    for (let at = Math.max(0, first); at <= last; at += 1) {
      const isAfterType = isStreetType(this.words[at - 1] ?? '');
      for (const length of [name.length, name.length - 1, name.length + 1]) {
        if (length < 1 || at + length > end) continue;
        const letters = lettersApart(this.words.slice(at, at + length), name, isAfterType);
        if (letters !== undefined && letters < (best ?? Infinity)) best = letters;
      }
    }
    return best;
  }
}

/** @param isAfterType a road or a place is named just before */
function lettersApart(words: readonly string[], name: readonly string[], isAfterType: boolean): number | undefined {
  const byWord = words.length === name.length ? wordsApart(words, name, isAfterType) : undefined;
  const glued = gluedApart(words.join(''), name.join(''));
  const short = isAfterType && words.length === name.length - 1 && sameWords(words, name.slice(1)) ? REPLACED : undefined;
  const told = [byWord, glued, short].filter((one) => one !== undefined);
  return told.length === 0 ? undefined : Math.min(...told);
}

/** Each word for its own; the last, which is a surname or the name itself, in full. */
function wordsApart(words: readonly string[], name: readonly string[], isAfterType: boolean): number | undefined {
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const letters = wordApart(word, name[at] ?? '', { isLast: at === name.length - 1, mayReplace: at === 0 && isAfterType });
    if (letters === undefined) return undefined;
    sum += letters;
  }
  return sum;
}

function wordApart(word: string, other: string, { isLast, mayReplace }: { readonly isLast: boolean; readonly mayReplace: boolean }): number | undefined {
  if (word === other) return 0;
  // 1945 and 45.
  if (/^\d+$/.test(word + other)) return word.endsWith(other) || other.endsWith(word) ? 1 : undefined;
  const letters = gluedApart(word, other);
  if (letters !== undefined) return letters;
  if (!isLast && word !== '' && other !== '' && (other.startsWith(word) || word.startsWith(other))) return 1;
  // A title for a first name, or one first name for another.
  return mayReplace && !isLast && /^[a-z]+$/.test(word) ? REPLACED : undefined;
}

function gluedApart(text: string, other: string): number | undefined {
  const length = Math.min(text.length, other.length);
  const most = length >= FEWEST_LETTERS.two ? 2 : length >= FEWEST_LETTERS.one ? 1 : 0;
  const letters = editDistance(text, other, most);
  return letters <= most ? letters : undefined;
}

function sameWords(words: readonly string[], name: readonly string[]): boolean {
  return words.some((word) => word.length >= FEWEST_LETTERS.one) && words.every((word, at) => word === name[at]);
}
