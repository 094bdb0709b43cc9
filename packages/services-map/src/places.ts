/** Where the listed services are: one place for all the services at one point. */

import type { Position, Service } from '@reperes/schema';
import { pointOf } from './point-of.js';
import type { Point } from './projection.js';
import { toWorld } from './projection.js';
import { atOnce, ITEMS, type Work } from './work.js';

export interface Place {
  /** Its rounded position: stable while services come and go under a filter. */
  readonly key: string;
  readonly position: Position;
  /** The same, on the unit square. */
  readonly world: Point;
  /** At least one, in the order of the list. */
  readonly services: readonly [Service, ...Service[]];
}

/** About one metre: two services of one building share a place. */
const DECIMALS = 5;

export function placesOf(services: readonly Service[]): readonly Place[] {
  return atOnce(placing(services));
}

/** The same, for a long list. */
export function* placing(services: readonly Service[]): Work<readonly Place[]> {
  const byKey = new Map<string, Place & { readonly services: [Service, ...Service[]] }>();
  for (const [at, service] of services.entries()) {
    if (at % ITEMS === 0) yield;
    const position = pointOf(service);
    if (!position) continue;
    const key = position.map((degrees) => degrees.toFixed(DECIMALS)).join(' ');
    const known = byKey.get(key);
    if (known) known.services.push(service);
    else byKey.set(key, { key, position, services: [service], world: toWorld(position) });
  }
  return [...byKey.values()];
}

export function idsOf(services: readonly Service[]): readonly string[] {
  return services.map(({ properties }) => properties.id);
}
