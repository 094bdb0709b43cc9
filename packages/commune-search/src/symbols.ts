/** Search keys as small numbers without their spaces, so that "saintomer" and "Saint-Omer" are one. */

import { searchKey } from '@reperes/schema';

/** What ends a name; sorts before all letters. */
export const END = 0;

/** A letter that French is not written with: never a wrong letter of another. */
const OTHER = 37;

/** Symbols are below. */
export const BASE = 38;

/** Characters that write French, and each have one meaning whatever follows. */
const KNOWN = 0x180;

/** @param letter UTF-16 unit of a search key */
export function symbolOf(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter - 96;
  if (letter >= 48 && letter <= 57) return letter - 21;
  return letter === 32 ? END : OTHER;
}

/** @param key a search key */
export function symbolsOf(key: string): Uint8Array {
  return Uint8Array.from(key.replaceAll(' ', ''), (letter) => symbolOf(letter.charCodeAt(0)));
}

/** The symbol of each character of a name, `END` between words; more than `BASE` when only `searchKey` can tell. */
export function nameSymbols(): Uint8Array {
  return Uint8Array.from({ length: KNOWN }, (_, character) => {
    const key = searchKey(String.fromCharCode(character));
    return character === 47 || key.length > 1 ? BASE + 1 : symbolOf(key === '' ? 32 : key.charCodeAt(0));
  });
}
