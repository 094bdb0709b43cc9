/** Opening hours, each written once however many services keep them, and each asked once a minute. */

import type { OpeningIntervals, PlaceZone, Service } from '@reperes/schema';
import { isOpenAt, localMomentIn, zoneOf } from '@reperes/schema';
import { ITEMS, type Work } from '../work.js';
import { addBit, type Bits, emptyBits } from './bits.js';

interface Schedule {
  readonly intervals: OpeningIntervals;
  readonly zone: PlaceZone;
  readonly rows: number[];
}

export interface Schedules {
  readonly size: number;
  readonly all: readonly Schedule[];
}

/**
 * Only places whose hours leave no doubt: a `contact` entry shows no hours, so it is never said to be open.
 *
 * @param departement whose clocks are those of a place that tells no commune, as on its card
 */
export function* scheduling(services: readonly Service[], departement?: string): Work<Schedules> {
  const byZone = new Map<PlaceZone, Map<string, Schedule>>();
  for (const [row, { properties }] of services.entries()) {
    if (row % ITEMS === 0) yield;
    if (properties.confidentialite !== 'public' || !properties.horaires_intervalles) continue;
    const zone = zoneOf(properties.code_insee ?? departement);
    const intervals = properties.horaires_intervalles;
    const text = JSON.stringify(intervals);
    const known = byZone.get(zone) ?? new Map<string, Schedule>();
    const schedule = known.get(text) ?? { intervals, zone, rows: [] };
    byZone.set(zone, known.set(text, schedule));
    schedule.rows.push(row);
  }
  return { size: services.length, all: [...byZone.values()].flatMap((known) => [...known.values()]) };
}

/** The rows that are certainly open: a doubt is not an open door. */
export function openRows({ size, all }: Schedules, at: Date): Bits {
  const moments = new Map([...new Set(all.map(({ zone }) => zone))].map((zone) => [zone, localMomentIn(zone, at)]));
  const open = emptyBits(size);
  for (const { intervals, zone, rows } of all) {
    if (isOpenAt(intervals, moments.get(zone) ?? at) === true) for (const row of rows) addBit(open, row);
  }
  return open;
}
