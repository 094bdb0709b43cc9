/**
 * Records as bytes: a directory of half a million is a quarter of the size
 * that its objects would take, and none of it is walked by the garbage
 * collector. Each is made anew when it is asked for.
 */

import type { Sequence } from './sequence.js';

/** How a record becomes a list of plain values, and comes back as what it was. */
export interface Packing<Item> {
  readonly pack: (item: Item) => readonly unknown[];
  readonly unpack: (values: readonly unknown[]) => Item;
}

/** Bytes allocated at once, and given back at once. */
const PIECE = 2 ** 21;

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

export class Packed<Item> implements Sequence<Item> {
  private readonly packing: Packing<Item>;
  private readonly pieces: (Uint8Array | undefined)[] = [];
  /** Where the last piece is free. */
  private end = 0;
  /** Of each record, its piece and where it starts there. */
  private readonly starts: number[] = [];
  private readonly pieceOf: number[] = [];
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  constructor(packing: Packing<Item>) {
    this.packing = packing;
  }

  get length(): number {
    return this.starts.length;
  }

  push(item: Item): void {
    const text = JSON.stringify(this.packing.pack(item));
    const piece = this.pieceFor(text.length * MOST_BYTES);
    this.starts.push(this.end);
    this.pieceOf.push(this.pieces.length - 1);
    this.end += this.encoder.encodeInto(text, piece.subarray(this.end)).written;
  }

  at(index: number): Item | undefined {
    const [at, start] = [this.pieceOf[index], this.starts[index]];
    if (at === undefined || start === undefined) return undefined;
    const piece = this.pieces[at];
    if (!piece) throw new RangeError(`Record ${index} was let go: expected an index from the first record that is kept.`);
    const next = this.pieceOf[index + 1] === at ? this.starts[index + 1] : undefined;
    const end = next ?? (at === this.pieces.length - 1 ? this.end : piece.length);
    return this.packing.unpack(JSON.parse(this.decoder.decode(piece.subarray(start, end))));
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (let index = 0; index < this.length; index += 1) {
      const item = this.at(index);
      if (item !== undefined) yield item;
    }
  }

  /** Gives back the memory of the records before this one, by whole pieces. */
  letGoBefore(index: number): void {
    const first = this.pieceOf[index] ?? this.pieces.length;
    for (let at = first - 1; at >= 0 && this.pieces[at]; at -= 1) this.pieces[at] = undefined;
  }

  /** The last piece, or a new one when a text of that many bytes may not fit. */
  private pieceFor(bytes: number): Uint8Array {
    const last = this.pieces.at(-1);
    if (last && this.end + bytes <= last.length) return last;
    // What is left of a piece is no record: its end is the end of its last one.
    if (last) this.pieces[this.pieces.length - 1] = last.slice(0, this.end);
    const piece = new Uint8Array(Math.max(PIECE, bytes));
    this.pieces.push(piece);
    this.end = 0;
    return piece;
  }
}
