/**
 * How many places give one contact (CONF-27). Copies of a shelter are one
 * place, whatever they are called, so that its night line is never a
 * switchboard; each open row is one, but for its own copies.
 */

import type { PrivateRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import type { OwnName } from '../values/own-name.js';
import type { Links } from './links.js';
import type { ProtectedMark } from './openings.js';

export interface Counting {
  readonly records: Sequence<PrivateRecord>;
  readonly links: Links;
  readonly isProtected: (index: number) => boolean;
  /** Nothing says where they are. */
  readonly nowhere: ReadonlySet<number>;
  /** Of a copy of a place, the first. */
  readonly firstOfPlace: ReadonlyMap<number, number>;
  readonly namesOf: (record: PrivateRecord) => OwnName;
}

/**
 * A protected row of which nothing says where it is may be any of the other
 * protected ones; a place that the former publication protected counts when no
 * row does so now.
 */
export function countPlaces(rows: readonly number[], former: ProtectedMark | undefined, counting: Counting): number {
  const [hidden, open] = [rows.filter(counting.isProtected), rows.filter((index) => !counting.isProtected(index))];
  const byName = new Map<string, number>();
  const places = new Set<number>();
  for (const index of hidden) if (!counting.nowhere.has(index)) places.add(placeOf(index, counting.links.groupOf(index), { byName, counting }));
  const atMost = places.size === 0 && (hidden.length > 0 || former !== undefined) ? 1 : 0;
  for (const index of open) {
    const known = keysOf(index, counting).map((key) => byName.get(key)).find((place) => place !== undefined);
    places.add(known ?? counting.firstOfPlace.get(index) ?? index);
  }
  return places.size + atMost;
}

/** The place of a row that bears the same own name in the same town, or this one. */
function placeOf(index: number, own: number, { byName, counting }: { readonly byName: Map<string, number>; readonly counting: Counting }): number {
  const keys = keysOf(index, counting);
  const known = keys.map((key) => byName.get(key)).find((place) => place !== undefined) ?? own;
  for (const key of keys) if (!byName.has(key)) byName.set(key, known);
  return known;
}

function keysOf(index: number, { records, namesOf }: Counting): readonly string[] {
  const record = records.at(index);
  if (!record) return [];
  const { phrases, words } = namesOf(record);
  return [...phrases, ...words].map((name) => `${name} @ ${record.codeInsee ?? ''}`);
}
