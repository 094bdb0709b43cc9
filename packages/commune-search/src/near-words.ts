/**
 * Words that begin as typed, or almost: a letter missing, added, changed, or
 * two swapped (restricted Damerau–Levenshtein distance to the nearest
 * beginning). The sorted words are a tree, where a branch is a run that shares
 * its first symbols; it is left as soon as it is too far.
 */

import type { NameIndex } from './name-index.js';
import { END } from './symbols.js';

/** @param depth how many symbols of the word are what was typed */
export type Visit = (word: number, depth: number, faults: number) => void;

/** @param most faults; a word may be visited again, with fewer */
export function visitWords({ text, starts, sorted }: NameIndex, typed: Uint8Array, most: number, visit: Visit): void {
  const { length } = typed;
  const path: number[] = [];
  // Distances of the path so far to each beginning of what was typed, one line a symbol.
  const size = length + 1;
  const cells = new Uint8Array(size * (size + most + 1)).map((_, column) => column);
  descend(0, sorted.length, 0);

  function descend(from: number, to: number, depth: number): void {
    if (most === 0) {
      from = firstFrom(from, to, depth, typed[depth] as number);
      to = firstFrom(from, to, depth, (typed[depth] as number) + 1);
    }
    while (from < to) {
      const run = from;
      const symbol = symbolOf(run, depth);
      from = firstFrom(run, to, depth, symbol + 1);
      if (symbol !== END) branch(run, from, depth + 1, symbol);
    }
  }

  function branch(from: number, to: number, depth: number, symbol: number): void {
    path[depth] = symbol;
    const nearest = readLine(depth, symbol);
    const faults = depth + most < length ? most + 1 : (cells[depth * size + length] as number);
    for (let at = from; faults <= most && at < to; at++) visit(sorted[at] as number, depth, faults);
    if (nearest <= most && nearest < faults) descend(from, to, depth);
  }

  /** Fills a line, but what is too far from its diagonal; the fewest faults that a word below may end with. */
  function readLine(depth: number, symbol: number): number {
    const line = depth * size;
    const first = Math.max(1, depth - most);
    const last = Math.min(length, depth + most);
    let nearest = (cells[line + first - 1] = first > 1 ? most + 1 : depth);
    for (let column = first; column <= last; column++) {
      const letter = typed[column - 1];
      const above = line - size + column;
      let value = 1 + Math.min(cells[above] as number, cells[line + column - 1] as number, (cells[above - 1] as number) - Number(letter === symbol));
      if (letter === path[depth - 1] && typed[column - 2] === symbol) value = Math.min(value, 1 + (cells[above - size - 2] as number));
      cells[line + column] = value;
      nearest = Math.min(nearest, value);
    }
    if (last < length) cells[line + last + 1] = most + 1;
    return nearest;
  }

  /** The first word of a run that shares `depth` symbols whose next one is `symbol` or after. */
  function firstFrom(low: number, high: number, depth: number, symbol: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (symbolOf(middle, depth) < symbol) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function symbolOf(at: number, depth: number): number {
    return text[(starts[sorted[at] as number] as number) + depth] as number;
  }
}
