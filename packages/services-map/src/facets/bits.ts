/**
 * Sets of row numbers, one bit each: a hundred thousand services are 12 kB,
 * and an intersection is three thousand operations.
 */

export type Bits = Uint32Array;

const WORD = 32;

/** An empty set that can hold the rows below `size`. */
export function emptyBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / WORD));
}

/** Every row below `size`. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  if (size % WORD > 0) bits[bits.length - 1] = 2 ** (size % WORD) - 1;
  return bits;
}

export function addBit(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** In either. */
export function union(sets: readonly Bits[], size: number): Bits {
  const all = emptyBits(size);
  for (const set of sets) for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) | (set[word] ?? 0);
  return all;
}

/** In both. */
export function intersection(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word & (b[at] ?? 0));
}

/** How many rows are in both. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += ones((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

export function countBits(bits: Bits): number {
  return countCommon(bits, bits);
}

/** Ones of a 32-bit word: by pairs, by fours, then summed in the top byte. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
