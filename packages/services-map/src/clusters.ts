/**
 * Places that would overlap on screen, gathered. The busiest place of a group
 * keeps its position, so that a marker always stands on a true place, and two
 * markers are never closer than the radius: none hides another.
 */

import type { Service } from '@reperes/schema';
import type { Place } from './places.js';
import type { Point } from './projection.js';

export interface Cluster {
  /** Key of its first place. */
  readonly key: string;
  readonly world: Point;
  /** At least one, the busiest first. */
  readonly places: readonly [Place, ...Place[]];
  readonly services: readonly Service[];
}

/** In CSS pixels: the width of a marker to touch (WCAG 2.5.5). */
export const CLUSTER_RADIUS = 44;

/** @param scale CSS pixels across the whole world, as in `View` */
export function clustersOf(places: readonly Place[], scale: number, radius = CLUSTER_RADIUS): readonly Cluster[] {
  const reach = radius / scale;
  const grid = new Grid(places, reach);
  const seeds = [...places].sort((a, b) => b.services.length - a.services.length || compare(a.key, b.key));
  const taken = new Set<Place>();
  const clusters: Cluster[] = [];
  for (const seed of seeds) {
    if (taken.has(seed)) continue;
    const near = grid.around(seed).filter((place) => place !== seed && !taken.has(place) && distance(place, seed) < reach);
    const members: [Place, ...Place[]] = [seed, ...near];
    for (const place of members) taken.add(place);
    clusters.push({
      key: seed.key,
      world: seed.world,
      places: members,
      services: members.flatMap((place) => place.services),
    });
  }
  return clusters.sort((a, b) => a.world.x - b.world.x || compare(a.key, b.key));
}

/** Cells as wide as the reach: the neighbours of a place are in nine of them. */
class Grid {
  private readonly cells = new Map<string, Place[]>();
  private readonly reach: number;

  constructor(places: readonly Place[], reach: number) {
    this.reach = reach;
    for (const place of places) {
      const key = this.keyAt(place, 0, 0);
      const cell = this.cells.get(key);
      if (cell) cell.push(place);
      else this.cells.set(key, [place]);
    }
  }

  around(place: Place): Place[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((dx) => steps.flatMap((dy) => this.cells.get(this.keyAt(place, dx, dy)) ?? []));
  }

  private keyAt({ world }: Place, dx: number, dy: number): string {
    return `${Math.floor(world.x / this.reach) + dx} ${Math.floor(world.y / this.reach) + dy}`;
  }
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.world.x - b.world.x, a.world.y - b.world.y);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
