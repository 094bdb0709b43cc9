/**
 * One place, one record. Rows of different sources about the same place become
 * one; rows of one source never do (two dispositifs may bear one name), they
 * are reported.
 */

import type { Issue } from '../issues.js';
import { placeOf } from '../issues.js';
import type { Packed } from '../packed.js';
import type { PrivateRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import { combine } from './combine.js';

/** @param samePlaces first record of a place → the others @param length how many records there are */
export function mergePlaces(
  samePlaces: ReadonlyMap<number, readonly number[]>,
  { record, length, report }: { readonly record: (index: number) => PrivateRecord | undefined; readonly length: number; readonly report: (issue: Issue) => void },
): MergedPlaces {
  const combined = new Map<number, PrivateRecord>();
  const gone = new Set<number>();
  for (const [first, others] of samePlaces) {
    const all = [first, ...others].flatMap((index) => record(index) ?? []);
    // A signed row stays beside the protected one that bears its name.
    const once = new Set(all.map(({ source }) => source)).size === all.length && new Set(all.map(({ confidentialite }) => confidentialite)).size === 1;
    for (const other of all.slice(1)) report(issueOn(once ? 'fusion.meme-lieu' : 'doublon.possible', other, all[0]));
    if (!once) continue;
    combined.set(first, combine(all));
    for (const other of others) gone.add(other);
  }
  return { combined, kept: Uint32Array.from({ length }, (_, index) => index).filter((index) => !gone.has(index)) };
}

export interface MergedPlaces {
  /** By index of the first record of the place. */
  readonly combined: ReadonlyMap<number, PrivateRecord>;
  /** Indexes of the records that are left, in their order. */
  readonly kept: Uint32Array;
}

/** The records that are left, each made when it is asked for. */
export class Merged implements Sequence<PrivateRecord> {
  private readonly packed: Packed<PrivateRecord>;
  private readonly places: MergedPlaces;
  private readonly marked: (index: number) => PrivateRecord | undefined;

  constructor(packed: Packed<PrivateRecord>, places: MergedPlaces, marked: (index: number) => PrivateRecord | undefined) {
    this.packed = packed;
    this.places = places;
    this.marked = marked;
  }

  get length(): number {
    return this.places.kept.length;
  }

  at(index: number): PrivateRecord | undefined {
    const original = this.places.kept[index];
    return original === undefined ? undefined : this.places.combined.get(original) ?? this.marked(original);
  }

  *[Symbol.iterator](): Iterator<PrivateRecord> {
    for (let index = 0; index < this.length; index += 1) {
      const record = this.at(index);
      if (record) yield record;
    }
  }

  /** Each record for the last time: the memory of those behind is given back. */
  *lastTime(): Iterable<PrivateRecord> {
    for (let index = 0; index < this.length; index += 1) {
      const record = this.at(index);
      if (record) yield record;
      this.packed.letGoBefore(this.places.kept[index] ?? 0);
    }
  }
}

export function issueOn(
  code: 'lien.confidentiel' | 'fusion.meme-lieu' | 'doublon.possible',
  record: PrivateRecord | undefined,
  other: PrivateRecord | undefined,
): Issue {
  const [place, otherPlace] = [record?.places[0], other?.places[0]];
  return {
    ...(place ? placeOf(place) : {}),
    code,
    severity: code === 'fusion.meme-lieu' ? 'info' : 'warning',
    ...(otherPlace ? { other: placeOf(otherPlace) } : {}),
  };
}
