/**
 * Many texts to look for inside another, in one pass: the time grows with the
 * text that is searched, not with how many are looked for. A directory holds
 * a hundred thousand protected values, and each shown text is searched.
 */

import { KeyHash, KeyTable } from './key-table.js';

/** As many first characters tell most values apart; nearly every value that is withheld has them. */
const PREFIX = 6;

/** Places of the sieve, a power of two, a bit each: the beginnings of half a million values leave most of them empty. */
const SIEVE_SIZE = 2 ** 23;

export class Needles {
  /** Values by hash; the number beside each says nothing. */
  private readonly all = new KeyTable();
  private readonly hash = new KeyHash();
  /** Lengths that a value has. */
  private readonly lengths = new Set<number>();
  private longest = 0;
  private readonly short = new Set<string>();
  /** 1 at the place of each beginning: tells nearly all places of a text apart by six characters. Made with the first value. */
  private sieve: Uint8Array | undefined;

  add(needle: string): void {
    if (needle === '') return;
    if (needle.length < PREFIX) {
      this.short.add(needle);
      return;
    }
    this.sieve ??= new Uint8Array(SIEVE_SIZE / 8);
    const place = sievePlace(needle, 0);
    this.sieve[place >>> 3] = (this.sieve[place >>> 3] ?? 0) | (1 << (place & 7));
    this.all.firstOf(this.hash.of(needle), 0);
    this.lengths.add(needle.length);
    this.longest = Math.max(this.longest, needle.length);
  }

  /** Whether the text contains any of them. */
  areIn(text: string): boolean {
    for (const needle of this.short) if (text.includes(needle)) return true;
    const { sieve } = this;
    if (!sieve) return false;
    for (let at = 0; at + PREFIX <= text.length; at += 1) {
      const place = sievePlace(text, at);
      if (((sieve[place >>> 3] ?? 0) >>> (place & 7)) & 1 && this.beginsAt(text, at)) return true;
    }
    return false;
  }

  private beginsAt(text: string, start: number): boolean {
    const hash = this.hash.start();
    const end = Math.min(text.length, start + this.longest);
    for (let at = start; at < end; at += 1) {
      hash.add(text.charCodeAt(at));
      if (this.lengths.has(at + 1 - start) && this.all.get(hash) !== undefined) return true;
    }
    return false;
  }
}

/** Where the sieve keeps the `PREFIX` characters of the text from `at` on: a multiplicative hash. */
function sievePlace(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + PREFIX; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & (SIEVE_SIZE - 1);
}
