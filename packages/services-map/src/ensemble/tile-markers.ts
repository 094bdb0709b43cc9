/** What the tiles of an ensemble show in a view. Pure: bytes are read elsewhere. */

import type { CategoryId, TileCluster, TileService } from '@reperes/schema';
import { CLUSTER_RADIUS } from '../clusters.js';
import { PlaceGrid } from '../place-grid.js';
import type { Point } from '../projection.js';
import type { Size, View } from '../view.js';
import { boxInSight, zoomOfScale } from '../view.js';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A feature of a tile, where it stands in the world. */
export interface TilePoint {
  readonly world: Point;
  readonly tags: TileService | TileCluster;
}

export interface TileMarker {
  /** The same while the same tiles are in sight. */
  readonly key: string;
  readonly world: Point;
  /** How many services it stands for. */
  readonly services: number;
  /** Set when it stands for one. */
  readonly only: TileService | undefined;
}

/** A stage is seldom wider than a thousand pixels: more tiles than this is a mistake, not a view. */
const MOST_TILES = 30;

/** The tiles that cover the view, at the zoom just under its own: what they gather is at least as far apart on screen. */
export function tilesInSight(view: View, size: Size, deepest: number): readonly TileAddress[] {
  const z = Math.min(deepest, Math.max(0, Math.floor(zoomOfScale(view.scale))));
  const across = 2 ** z;
  const { west, east, north, south } = boxInSight(view, size);
  const at = (share: number) => Math.min(across - 1, Math.max(0, Math.floor(share * across)));
  const tiles: TileAddress[] = [];
  for (let y = at(north); y <= at(south); y += 1) {
    for (let x = at(west); x <= at(east) && tiles.length < MOST_TILES; x += 1) tiles.push({ z, x, y });
  }
  return tiles;
}

/**
 * One marker for what would overlap on screen, the busiest keeping its place.
 *
 * @param chosen categories to count; none means all
 * @param scale CSS pixels across the whole world, as in `View`
 */
export function tileMarkers(points: readonly TilePoint[], chosen: ReadonlySet<CategoryId>, scale: number): readonly TileMarker[] {
  const counted = points
    .map((point) => ({ point, services: countOf(point.tags, chosen) }))
    .filter(({ services }) => services > 0)
    .sort((a, b) => b.services - a.services || a.point.world.x - b.point.world.x || a.point.world.y - b.point.world.y);
  const { heads } = new PlaceGrid(counted.map(({ point }) => point.world)).gather(CLUSTER_RADIUS / scale);
  const sums = new Map<number, { services: number; members: number }>();
  counted.forEach(({ services }, rank) => {
    const head = heads[rank] ?? rank;
    const sum = sums.get(head) ?? { services: 0, members: 0 };
    sums.set(head, { services: sum.services + services, members: sum.members + 1 });
  });
  return [...sums]
    .flatMap(([head, { services, members }]) => {
      const point = counted[head]?.point;
      return point ? [markerOf(point, services, members)] : [];
    })
    .sort((a, b) => a.world.x - b.world.x || (a.key < b.key ? -1 : 1));
}

function markerOf({ world, tags }: TilePoint, services: number, members: number): TileMarker {
  const only = members === 1 && isService(tags) ? tags : undefined;
  return { key: only?.id ?? `${world.x} ${world.y}`, world, services, only };
}

function countOf(tags: TileService | TileCluster, chosen: ReadonlySet<CategoryId>): number {
  if (isService(tags)) return chosen.size === 0 || chosen.has(tags.categorie) ? 1 : 0;
  if (chosen.size === 0) return tags.services;
  return [...chosen].reduce((sum, id) => sum + (tags[id] ?? 0), 0);
}

function isService(tags: TileService | TileCluster): tags is TileService {
  return 'categorie' in tags;
}
