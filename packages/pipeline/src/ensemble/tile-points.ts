/** Points gathered zoom by zoom, so that a tile never holds more than a screen can show. */

import type { CategoryId, TileCluster, TileService } from '@reperes/schema';
import type { ClusterProperties } from 'supercluster';
import Supercluster from 'supercluster';

export interface TilePoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly service: TileService;
}

export type TileTags = TileService | TileCluster;

/** A point of a tile, in units of `EXTENT` from its top left corner. */
export interface TileFeature {
  readonly x: number;
  readonly y: number;
  readonly tags: TileTags;
}

export interface PointTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly features: readonly TileFeature[];
}

/** Streets: deeper, a map without streets shows nothing more. At this zoom each service stands by itself. */
export const DEEPEST_ZOOM = 12;

/** Units across a tile, as vector tiles usually have: 2.4 m at the deepest zoom. */
export const EXTENT = 4096;

/** CSS pixels between two markers at the least, in tiles of 512 (WCAG 2.5.5). */
const RADIUS = 44;

/** Every tile that has something to show, shallow ones first. */
export function* pointTiles(points: readonly TilePoint[]): Iterable<PointTile> {
  const index = new Supercluster<TileService, TileCluster>({
    radius: RADIUS,
    extent: 512,
    maxZoom: DEEPEST_ZOOM - 1,
    map: ({ categorie }) => ({ services: 1, [categorie]: 1 }),
    reduce: addTo,
  });
  index.load(
    points.map(({ longitude, latitude, service }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
      properties: service,
    })),
  );
  for (let z = 0; z <= DEEPEST_ZOOM; z += 1) {
    const tiles = new Map<string, { x: number; y: number; features: TileFeature[] }>();
    for (const { geometry, properties } of index.getClusters([-180, -85, 180, 85], z)) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      place(tiles, z, { longitude, latitude, tags: tagsOf(properties) });
    }
    for (const { x, y, features } of tiles.values()) yield { z, x, y, features };
  }
}

function place(
  tiles: Map<string, { x: number; y: number; features: TileFeature[] }>,
  z: number,
  { longitude, latitude, tags }: { readonly longitude: number; readonly latitude: number; readonly tags: TileTags },
): void {
  const across = 2 ** z;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const worldX = (longitude / 360 + 0.5) * across;
  const worldY = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across;
  const [x, y] = [within(Math.floor(worldX), across - 1), within(Math.floor(worldY), across - 1)];
  const key = `${x} ${y}`;
  const tile = tiles.get(key) ?? { x, y, features: [] };
  tiles.set(key, tile);
  const inside = (share: number) => within(Math.floor(share * EXTENT), EXTENT - 1);
  tile.features.push({ x: inside(worldX - x), y: inside(worldY - y), tags });
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** Without the names that the library adds: a reader of the tiles has no use for them. */
function tagsOf(properties: TileService | (TileCluster & ClusterProperties)): TileTags {
  if (!('cluster' in properties)) return properties as TileService;
  const { cluster, cluster_id, point_count, point_count_abbreviated, ...counts } = properties;
  void [cluster, cluster_id, point_count, point_count_abbreviated];
  return counts as TileCluster;
}

function addTo(sum: TileCluster, more: Readonly<TileCluster>): void {
  const total = sum as Partial<Record<CategoryId | 'services', number>>;
  for (const [name, count] of Object.entries(more)) {
    total[name as CategoryId] = (total[name as CategoryId] ?? 0) + count;
  }
}
