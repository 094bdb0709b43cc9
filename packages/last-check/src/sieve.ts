/** Many things looked for at once: a table of their first signs, so that a text is walked once, however many they are. */

import type { Needle } from './needle.js';
import { isAt, SHORTEST } from './needle.js';
import type { Stream } from './stream.js';

const BITS = 16;

export class Sieve {
  private readonly table = new Map<number, Needle[]>();
  /** Whether something begins so: most signs of a text are passed over on this alone. */
  private readonly first = new Uint8Array(2 ** BITS);

  constructor(needles: Iterable<Needle>) {
    for (const needle of needles) {
      if (needle.signs.length < SHORTEST) continue;
      const key = keyAt(Uint16Array.from(Array.from(needle.signs.slice(0, SHORTEST), (sign) => sign.charCodeAt(0))), 0);
      const list = this.table.get(key);
      if (list) list.push(needle);
      else this.table.set(key, [needle]);
      this.first[key] = 1;
    }
  }

  get isEmpty(): boolean {
    return this.table.size === 0;
  }

  /** Each that stands in the text, as often as it does. */
  *findIn(stream: Stream): Iterable<Needle> {
    const { codes, gaps, length } = stream;
    const last = length - SHORTEST;
    for (let at = 0; at <= last; at += 1) {
      // Whatever is looked for begins a word or a number.
      if (gaps[at] === 0) continue;
      const key = keyAt(codes, at);
      if (this.first[key] === 0) continue;
      for (const needle of this.table.get(key) ?? []) if (isAt(needle, stream, at)) yield needle;
    }
  }
}

function keyAt(codes: Uint16Array, at: number): number {
  let key = 0;
  for (let offset = 0; offset < SHORTEST; offset += 1) key = Math.imul(key, 31) + (codes[at + offset] ?? 0);
  return key & (2 ** BITS - 1);
}
