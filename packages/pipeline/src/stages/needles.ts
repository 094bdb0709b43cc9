/**
 * Many texts to look for inside another, in one pass: the time grows with the
 * text that is searched, not with how many are looked for. A directory holds
 * a hundred thousand protected values, and each shown text is searched.
 */

/** As many first characters tell most values apart; every value that is withheld has them. */
const PREFIX = 6;

/** Places of the sieve, a power of two: a hundred thousand beginnings leave most of them empty. */
const SIEVE_SIZE = 2 ** 20;

export class Needles {
  private readonly all = new Set<string>();
  /** First characters → lengths of the values that begin so. */
  private readonly lengths = new Map<string, number[]>();
  private readonly short = new Set<string>();
  /** 1 at the place of each beginning: tells nearly all places of a text apart without cutting it. */
  private readonly sieve = new Uint8Array(SIEVE_SIZE);

  add(needle: string): void {
    if (needle === '' || this.all.has(needle)) return;
    this.all.add(needle);
    if (needle.length < PREFIX) {
      this.short.add(needle);
      return;
    }
    const prefix = needle.slice(0, PREFIX);
    const lengths = this.lengths.get(prefix);
    this.sieve[sievePlace(prefix, 0)] = 1;
    if (!lengths) this.lengths.set(prefix, [needle.length]);
    else if (!lengths.includes(needle.length)) lengths.push(needle.length);
  }

  /** Whether the text contains any of them. */
  areIn(text: string): boolean {
    for (const needle of this.short) if (text.includes(needle)) return true;
    if (this.lengths.size === 0) return false;
    for (let at = 0; at + PREFIX <= text.length; at += 1) {
      if (this.sieve[sievePlace(text, at)] === 0) continue;
      const lengths = this.lengths.get(text.slice(at, at + PREFIX));
      if (lengths?.some((length) => this.all.has(text.slice(at, at + length)))) return true;
    }
    return false;
  }
}

/** Where the sieve keeps the `PREFIX` characters of the text from `at` on: a multiplicative hash. */
function sievePlace(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + PREFIX; index += 1) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return (hash ^ (hash >>> 15)) & (SIEVE_SIZE - 1);
}
