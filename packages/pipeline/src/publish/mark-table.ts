/**
 * Marks by 128-bit key, seventeen bytes an entry: a large directory has a
 * million link keys, which a Map of texts would hold in ten times as much.
 * Open addressing (Knuth, TAOCP 3, 6.4), at most four fifths full.
 */

import type { ProtectedMark } from '../stages/openings.js';

/** Four words of 32 bits. */
export type MarkKey = readonly [number, number, number, number];

const WORDS = 4;
const FEWEST_SLOTS = 2 ** 10;

/** Fuller than that, a search takes too many steps. */
const FULL = 0.8;

const CONTACT = 1;
const SECRET = 2;
/** Said by the present publication, which has the last word over the former ones. */
const PRESENT = 4;
/** Was there: a search goes on after it. */
const FORGOTTEN = 8;

export class MarkTable {
  private keys = new Uint32Array(FEWEST_SLOTS * WORDS);
  private marks = new Uint8Array(FEWEST_SLOTS);
  private used = 0;

  get(key: MarkKey): ProtectedMark | undefined {
    return markOf(this.marks[this.slotOf(key)] ?? 0);
  }

  /** What former publications said. */
  recall(key: MarkKey, mark: ProtectedMark): void {
    this.put(key, mark === 'secret' ? SECRET : CONTACT);
  }

  /** What the present one says: instead of the former ones, and the strictest when it says two things. */
  protect(key: MarkKey, mark: ProtectedMark): void {
    const before = this.marks[this.slotOf(key)] ?? 0;
    const isSecret = mark === 'secret' || ((before & PRESENT) !== 0 && (before & SECRET) !== 0);
    this.put(key, PRESENT | (isSecret ? SECRET : CONTACT));
  }

  /** Unless the present publication protects it. */
  forget(key: MarkKey): void {
    const slot = this.slotOf(key);
    const before = this.marks[slot] ?? 0;
    if (before !== 0 && (before & PRESENT) === 0) this.marks[slot] = FORGOTTEN;
  }

  /** In the order of the keys. */
  *entries(): Iterable<readonly [key: MarkKey, mark: ProtectedMark]> {
    const { keys, marks } = this;
    const slots = Uint32Array.from({ length: this.used });
    let count = 0;
    for (const [slot, mark] of marks.entries()) if (mark !== 0) slots[count++] = slot;
    const word = (slot: number, at: number) => keys[slot * WORDS + at] ?? 0;
    slots.sort((a, b) => word(a, 0) - word(b, 0) || word(a, 1) - word(b, 1) || word(a, 2) - word(b, 2) || word(a, 3) - word(b, 3));
    for (const slot of slots) {
      const mark = markOf(marks[slot] ?? 0);
      if (mark) yield [[word(slot, 0), word(slot, 1), word(slot, 2), word(slot, 3)], mark];
    }
  }

  private put(key: MarkKey, mark: number): void {
    if (this.used + 1 > this.marks.length * FULL) this.grow();
    const slot = this.slotOf(key);
    if (this.marks[slot] === 0) this.used += 1;
    this.keys.set(key, slot * WORDS);
    this.marks[slot] = mark;
  }

  /** Where the key is, or the free slot where it would be. Keys are hashes already: their first word is as good as any. */
  private slotOf([first, second, third, fourth]: MarkKey): number {
    const { keys, marks } = this;
    let slot = first % marks.length;
    for (; marks[slot] !== 0; slot = (slot + 1) % marks.length) {
      const at = slot * WORDS;
      if (keys[at] === first && keys[at + 1] === second && keys[at + 2] === third && keys[at + 3] === fourth) break;
    }
    return slot;
  }

  private grow(): void {
    const [keys, marks] = [this.keys, this.marks];
    this.keys = new Uint32Array(keys.length * 2);
    this.marks = new Uint8Array(marks.length * 2);
    for (const [from, mark] of marks.entries()) {
      if (mark === 0) continue;
      const [first = 0, second = 0, third = 0, fourth = 0] = keys.subarray(from * WORDS, (from + 1) * WORDS);
      const to = this.slotOf([first, second, third, fourth]);
      this.keys.set([first, second, third, fourth], to * WORDS);
      this.marks[to] = mark;
    }
  }
}

function markOf(mark: number): ProtectedMark | undefined {
  return (mark & SECRET) !== 0 ? 'secret' : (mark & CONTACT) !== 0 ? 'contact' : undefined;
}
