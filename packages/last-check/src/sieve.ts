/** Many things looked for at once: tables of their first signs, so that a text is walked once, however many they are. */

import type { Needle } from './needle.js';
import { isAt, SHORTEST } from './needle.js';
import type { Stream } from './stream.js';

/** Of a phone: thousands of them begin with the same four digits. */
const LONG = 9;
const BITS = 16;

export class Sieve {
  private readonly tables: readonly Table[] = [new Table(LONG), new Table(SHORTEST)];

  constructor(needles: Iterable<Needle>) {
    for (const needle of needles) this.tables.find(({ width }) => needle.signs.length >= width)?.add(needle);
  }

  get isEmpty(): boolean {
    return this.tables.every(({ isEmpty }) => isEmpty);
  }

  /** Each that stands in the text, as often as it does. */
  *findIn(stream: Stream): Iterable<Needle> {
    const { gaps, length } = stream;
    const tables = this.tables.filter(({ isEmpty }) => !isEmpty);
    for (let at = 0; at < length; at += 1) {
      // Whatever is looked for begins a word or a number.
      if (gaps[at] !== 0) for (const table of tables) yield* table.standingAt(stream, at);
    }
  }
}

const NONE: readonly Needle[] = [];

/** Needles by the sum of their first signs. */
class Table {
  readonly width: number;
  private readonly bySum = new Map<number, Needle[]>();
  /** Whether something begins so: most words of a text are passed over on this alone. */
  private readonly first = new Uint8Array(2 ** BITS);

  constructor(width: number) {
    this.width = width;
  }

  get isEmpty(): boolean {
    return this.bySum.size === 0;
  }

  add(needle: Needle): void {
    let sum = 0;
    for (let offset = 0; offset < this.width; offset += 1) sum = next(sum, needle.signs.charCodeAt(offset));
    const list = this.bySum.get(sum);
    if (list) list.push(needle);
    else this.bySum.set(sum, [needle]);
    this.first[lowBits(sum)] = 1;
  }

  standingAt(stream: Stream, at: number): readonly Needle[] {
    const { codes, length } = stream;
    if (at + this.width > length) return NONE;
    let sum = 0;
    for (let offset = 0; offset < this.width; offset += 1) sum = next(sum, codes[at + offset] ?? 0);
    return this.first[lowBits(sum)] === 0 ? NONE : (this.bySum.get(sum) ?? NONE).filter((needle) => isAt(needle, stream, at));
  }
}

function next(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

function lowBits(sum: number): number {
  return (sum ^ (sum >>> BITS)) & (2 ** BITS - 1);
}
