/**
 * One place, one record. Rows of different sources about the same place become
 * one; rows of one source never do (two dispositifs may bear one name), they
 * are reported. Then the strictest mark of all linked rows holds for each of
 * them, before anything is removed or located.
 */

import { strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import type { Issue } from '../issues.js';
import { placeOf } from '../issues.js';
import type { PrivateRecord } from '../records.js';
import type { Packed } from '../packed.js';
import type { Sequence } from '../sequence.js';
import { combine } from './combine.js';
import { FirstByKey } from './key-table.js';
import { Links, samePlaceKey, streetsOf } from './links.js';

type Report = (issue: Issue) => void;

/** What is known of the rows as they are read, in their order: enough to say later which of them go together. */
export class Gathering {
  private links = new Links();
  private places = new FirstByKey();
  /** First record of a place → the others. */
  private readonly samePlaces = new Map<number, number[]>();
  private readonly marks: Confidentialite[] = [];
  private readonly refused = new Set<number>();
  /** Records with an address in no known commune. */
  private readonly adrift: number[] = [];

  /** @param keys its link keys */
  add(record: PrivateRecord, keys: readonly string[]): void {
    const index = this.marks.length;
    this.marks.push(record.confidentialite);
    this.links.add(keys);
    if (record.refused) this.refused.add(index);
    if (record.codeInsee === undefined && record.adresse !== undefined) this.adrift.push(index);
    const place = record.refused || record.horsCompte ? undefined : samePlaceKey(record);
    const first = place === undefined ? undefined : this.places.firstOf(place, index);
    if (first === undefined) return;
    const others = this.samePlaces.get(first);
    if (others) others.push(index);
    else this.samePlaces.set(first, [index]);
  }

  /** @param records those that were added, in the same order */
  merge(records: Packed<PrivateRecord>, report: Report): Merged {
    this.joinAdrift(records);
    this.protectLinked(records, report);
    // The keys have told what they know: their tables are as large as the records.
    [this.links, this.places] = [new Links(), new FirstByKey()];
    const marked = (index: number): PrivateRecord | undefined => {
      const [record, mark] = [records.at(index), this.marks[index]];
      return record && mark !== undefined && record.confidentialite !== mark ? { ...record, confidentialite: mark } : record;
    };
    return new Merged(records, this.mergePlaces(marked, report), marked);
  }

  /**
   * A row whose town is not known gives its street alone: a protected one may
   * be that street in any town, and any street may be that of a protected
   * place. Too much is hidden rather than too little; two open rows say
   * nothing of each other.
   */
  private joinAdrift(records: Sequence<PrivateRecord>): void {
    const adrift = this.strictestByStreet(records, this.adrift);
    if (adrift.size === 0) return;
    const isProtected = (index: number) => this.marks[index] !== 'public';
    const anyProtected = [...adrift.values()].some(isProtected);
    const guarded = new Map<string, number>();
    for (const index of this.marks.keys()) {
      if (!anyProtected && !isProtected(index)) continue;
      for (const street of this.streets(records, index)) {
        const other = adrift.get(street);
        if (other === undefined) continue;
        if (isProtected(other)) this.links.join(index, other);
        else if (isProtected(index)) guarded.set(street, this.stricter(guarded.get(street), index));
      }
    }
    for (const index of guarded.size === 0 ? [] : this.adrift) {
      for (const street of this.streets(records, index)) if (guarded.has(street)) this.links.join(index, guarded.get(street) ?? index);
    }
  }

  private strictestByStreet(records: Sequence<PrivateRecord>, indexes: readonly number[]): ReadonlyMap<string, number> {
    const byStreet = new Map<string, number>();
    for (const index of indexes) for (const street of this.streets(records, index)) byStreet.set(street, this.stricter(byStreet.get(street), index));
    return byStreet;
  }

  private streets(records: Sequence<PrivateRecord>, index: number): readonly string[] {
    const record = records.at(index);
    return record ? streetsOf(record) : [];
  }

  /** Of two records, the first of the stricter mark. */
  private stricter(index: number | undefined, other: number): number {
    if (index === undefined) return other;
    const [mark = 'secret', otherMark = 'secret'] = [this.marks[index], this.marks[other]];
    return strictest(mark, otherMark) === mark ? index : other;
  }

  /** The strictest mark of the group goes to all (CONF-18). */
  private protectLinked(records: Sequence<PrivateRecord>, report: Report): void {
    for (const group of this.links.groups()) {
      const marks = group.flatMap((index) => this.marks[index] ?? []);
      const strict = marks.reduce(strictest, 'public');
      const because = group[marks.indexOf(strict)] ?? 0;
      for (const index of group) {
        if (this.marks[index] === strict) continue;
        this.marks[index] = strict;
        if (!this.refused.has(index)) report(issueOn('lien.confidentiel', records.at(index), records.at(because)));
      }
    }
  }

  private mergePlaces(record: (index: number) => PrivateRecord | undefined, report: Report): MergedPlaces {
    const combined = new Map<number, PrivateRecord>();
    const gone = new Set<number>();
    for (const [first, others] of this.samePlaces) {
      const all = [first, ...others].flatMap((index) => record(index) ?? []);
      const once = new Set(all.map(({ source }) => source)).size === all.length;
      for (const other of all.slice(1)) report(issueOn(once ? 'fusion.meme-lieu' : 'doublon.possible', other, all[0]));
      if (!once) continue;
      combined.set(first, combine(all));
      for (const other of others) gone.add(other);
    }
    return { combined, kept: Uint32Array.from(this.marks.keys()).filter((index) => !gone.has(index)) };
  }
}

interface MergedPlaces {
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
