/**
 * Places that would overlap on screen, gathered. The busiest place of a group
 * keeps its position, so that a marker always stands on a true place, and two
 * markers are never closer than the radius: none hides another.
 */

import type { Service } from '@reperes/schema';
import type { Gathering } from './place-grid.js';
import { PlaceGrid } from './place-grid.js';
import { type Place, placing } from './places.js';
import type { Point } from './projection.js';
import type { WorldBox } from './view.js';
import type { Work } from './work.js';

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

/** Markers gather at steps of a quarter of a zoom, so that they do not flicker while the map moves. */
const STEPS = 4;

/** Never more than the scale itself: markers keep at least their radius between them. */
export function clusterScale(scale: number): number {
  return 2 ** (Math.floor(Math.log2(scale) * STEPS) / STEPS);
}

/**
 * The places of a map, sorted once. What gathers at a step of the zoom is
 * worked out when that step is first looked at, and kept.
 */
export class ClusterIndex {
  readonly places: readonly Place[];

  private readonly grid: PlaceGrid;
  private readonly levels = new Map<number, ClusterLevel>();

  constructor(places: readonly Place[]) {
    this.places = [...places].sort(busiestFirst);
    this.grid = new PlaceGrid(this.places.map(({ world }) => world));
  }

  /** @param scale CSS pixels across the whole world, as in `View`; taken at its step */
  at(scale: number): ClusterLevel {
    const step = clusterScale(scale);
    const level = this.levels.get(step) ?? new ClusterLevel(this.places, this.grid, CLUSTER_RADIUS / step);
    this.levels.set(step, level);
    return level;
  }
}

function busiestFirst(a: Place, b: Place): number {
  return b.services.length - a.services.length || a.world.x - b.world.x || a.world.y - b.world.y;
}

/** The index of what a long list shows. */
export function* clustering(services: readonly Service[]): Work<ClusterIndex> {
  const places = yield* placing(services);
  yield;
  const sorted = [...places].sort(busiestFirst);
  yield;
  return new ClusterIndex(sorted);
}

/** All the clusters at the step of a scale: for a few places, or once. */
export function clustersOf(places: readonly Place[], scale: number): readonly Cluster[] {
  return new ClusterIndex(places).at(scale).all();
}

/** The clusters at one scale, from west to east: the order of the keyboard. They are made when asked for. */
export class ClusterLevel {
  private readonly places: readonly Place[];
  private readonly grid: PlaceGrid;
  private readonly gathering: Gathering;
  /** Ranks of the places that have a marker, from west to east. */
  private readonly heads: Int32Array;
  private readonly made = new Map<number, Cluster>();

  constructor(places: readonly Place[], grid: PlaceGrid, reach: number) {
    this.places = places;
    this.grid = grid;
    this.gathering = grid.gather(reach);
    this.heads = grid.fromWest.filter((rank) => this.gathering.heads[rank] === rank);
  }

  get size(): number {
    return this.heads.length;
  }

  at(position: number): Cluster | undefined {
    const head = this.heads[position];
    return head === undefined ? undefined : this.clusterOf(head);
  }

  all(): readonly Cluster[] {
    return this.clustersOf(this.heads);
  }

  /** Those whose marker stands in the box. */
  within(box: WorldBox): readonly Cluster[] {
    return this.clustersOf(this.heads.filter((head) => this.grid.isIn(head, box)));
  }

  /** -1 when no marker has that key. */
  indexOf(key: string): number {
    return this.heads.findIndex((head) => this.places[head]?.key === key);
  }

  /** The cluster that holds the place of that key. */
  holding(key: string): Cluster | undefined {
    const rank = this.places.findIndex((place) => place.key === key);
    return this.clusterOf(this.gathering.heads[rank] ?? -1);
  }

  private clustersOf(heads: Int32Array): readonly Cluster[] {
    return [...heads].flatMap((head) => this.clusterOf(head) ?? []);
  }

  private clusterOf(head: number): Cluster | undefined {
    const known = this.made.get(head);
    if (known) return known;
    const places: Place[] = [];
    for (let rank = head; rank !== -1; rank = this.gathering.next[rank] ?? -1) {
      const place = this.places[rank];
      if (place) places.push(place);
    }
    const [first, ...others] = places;
    if (!first) return undefined;
    const services = places.flatMap((place) => place.services);
    const cluster: Cluster = { key: first.key, world: first.world, places: [first, ...others], services };
    this.made.set(head, cluster);
    return cluster;
  }
}
