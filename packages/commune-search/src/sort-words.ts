/**
 * Sorts words by all the symbols that follow them. Six symbols and the number
 * of the word fit in one double, and the browser's own sort of doubles calls
 * no function; runs that share these six are sorted by the next six.
 */

import { BASE, END } from './symbols.js';

const SYMBOLS = 6;

/** 38⁶ × 2²⁰ is below 2⁵³. */
const WORDS = 2 ** 20;

/** Fewer are put in order by hand. */
const FEW = 16;

/** @param starts where each word starts in `text` */
export function sortWords(text: Uint8Array, starts: Uint32Array): Uint32Array {
  const sorted = starts.map((_, word) => word);
  sortRun(0, sorted.length, 0);
  return sorted;

  /** Words from one place to another, which share `depth` symbols. */
  function sortRun(from: number, to: number, depth: number): void {
    if (to - from < FEW) return insertEach(from, to, depth);
    const keys = new Float64Array(to - from);
    for (let at = from; at < to; at++) {
      const word = sorted[at] as number;
      let next = (starts[word] as number) + depth;
      let code = 0;
      for (let left = SYMBOLS; left > 0; left--) {
        const symbol = text[next] as number;
        code = code * BASE + symbol;
        if (symbol !== END) next++;
      }
      keys[at - from] = code * WORDS + word;
    }
    keys.sort();
    for (let run = from, at = from; at < to; ) {
      const code = Math.floor((keys[at - from] as number) / WORDS);
      while (at < to && (keys[at - from] as number) < (code + 1) * WORDS) sorted[at] = (keys[at++ - from] as number) - code * WORDS;
      // Words that ended with their names are equal.
      if (at - run > 1 && code % BASE !== END) sortRun(run, at, depth + SYMBOLS);
      run = at;
    }
  }

  function insertEach(from: number, to: number, depth: number): void {
    for (let next = from + 1; next < to; next++) {
      const word = sorted[next] as number;
      let at = next;
      for (; at > from && isBefore(word, sorted[at - 1] as number, depth); at--) sorted[at] = sorted[at - 1] as number;
      sorted[at] = word;
    }
  }

  function isBefore(word: number, other: number, depth: number): boolean {
    let one = (starts[word] as number) + depth;
    let two = (starts[other] as number) + depth;
    while (text[one] === text[two] && text[one] !== END) {
      one++;
      two++;
    }
    return (text[one] as number) < (text[two] as number);
  }
}
