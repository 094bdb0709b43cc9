/**
 * Items in order that may be taken again and again: an array, or a view that
 * makes each one as it is asked for, so that a directory of half a million
 * entries is never whole in memory.
 */
export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number;
  at(index: number): Item | undefined;
}
