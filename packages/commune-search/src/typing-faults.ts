/**
 * Names that begin almost as typed: a letter missing, added, changed, or two
 * swapped (restricted Damerau–Levenshtein distance to the nearest beginning
 * of the name). Spaces are free, so that "saintomer" is no fault.
 *
 * The keys are sorted: the table of distances of the letters that a key
 * shares with the one before is kept, and when a beginning is already too far
 * all the keys that share it are passed over together.
 */

import type { SortedNames } from './sorted-names.js';

export interface FaultyName {
  /** Index of the key in `SortedNames.keys`. */
  readonly at: number;
  readonly faults: number;
}

/** Under four letters, one fault makes any name of any other. */
const LETTERS_FOR_ONE_FAULT = 4;

/** From eight letters on, two faults still leave most of the name. */
const LETTERS_FOR_TWO_FAULTS = 8;

const SPACE = 32;

export function allowedFaults(key: string): 0 | 1 | 2 {
  const letters = squash(key).length;
  if (letters < LETTERS_FOR_ONE_FAULT) return 0;
  return letters < LETTERS_FOR_TWO_FAULTS ? 1 : 2;
}

/** @param typed a search key */
export function findFaultyNames(names: SortedNames, typed: string, allowed: number): FaultyName[] {
  const { keys, shared } = names;
  const table = new DistanceTable(squash(typed));
  const found: FaultyName[] = [];
  let at = 0;
  let depth = 0;
  while (at < keys.length) {
    const key = keys[at] ?? '';
    depth = Math.min(depth, shared[at] ?? 0);
    while (depth < key.length && table.nearest(depth) <= allowed) table.read(key, ++depth);
    const faults = table.best(depth);
    const hopeless = table.nearest(depth) > allowed;
    do {
      if (faults <= allowed) found.push({ at, faults });
      at++;
    } while (hopeless && (shared[at] ?? 0) >= depth);
  }
  return found;
}

/** One line per letter read of a key; each line is the distance to every beginning of what was typed. */
class DistanceTable {
  private readonly typed: string;
  private readonly lines: Uint8Array[] = [];
  private readonly bests: number[] = [];
  private readonly nearests: number[] = [];

  constructor(typed: string) {
    this.typed = typed;
    this.lines.push(Uint8Array.from({ length: typed.length + 1 }, (_, length) => length));
    this.bests.push(typed.length);
    this.nearests.push(0);
  }

  /** Fewest faults between what was typed and a beginning of the key of at most `depth` letters. */
  best(depth: number): number {
    return this.bests[depth] ?? Infinity;
  }

  /** Fewest faults so far: it never gets better further down. */
  nearest(depth: number): number {
    return this.nearests[depth] ?? Infinity;
  }

  /** Fills the line of the `depth`-th letter of `key`; the lines above are those of the same beginning. */
  read(key: string, depth: number): void {
    const { typed } = this;
    const letter = key.charCodeAt(depth - 1);
    const cost = letter === SPACE ? 0 : 1;
    const above = this.line(depth - 1);
    const line = this.line(depth);
    let nearest = (line[0] = cell(above, 0) + cost);
    for (let column = 1; column <= typed.length; column++) {
      const same = typed.charCodeAt(column - 1) === letter ? 0 : 1;
      const added = cell(above, column) + cost;
      const missing = cell(line, column - 1) + 1;
      const changed = cell(above, column - 1) + same;
      const value = Math.min(added, missing, changed, this.swapped(key, depth, column));
      line[column] = value;
      if (value < nearest) nearest = value;
    }
    this.nearests[depth] = nearest;
    this.bests[depth] = Math.min(this.best(depth - 1), cell(line, typed.length));
  }

  private swapped(key: string, depth: number, column: number): number {
    const crossed =
      depth > 1 &&
      column > 1 &&
      key.charCodeAt(depth - 1) === this.typed.charCodeAt(column - 2) &&
      key.charCodeAt(depth - 2) === this.typed.charCodeAt(column - 1);
    return crossed ? cell(this.line(depth - 2), column - 2) + 1 : Infinity;
  }

  private line(depth: number): Uint8Array {
    return (this.lines[depth] ??= new Uint8Array(this.typed.length + 1));
  }
}

function cell(line: Uint8Array, column: number): number {
  return line[column] ?? Infinity;
}

function squash(key: string): string {
  return key.replaceAll(' ', '');
}
