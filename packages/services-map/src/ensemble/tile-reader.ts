/** Tiles of `services.pmtiles`, asked for by ranges of bytes: a page reads what it shows of a country, and no more. */

import { VectorTile } from '@mapbox/vector-tile';
import type { CategoryId, TileCluster, TileService } from '@reperes/schema';
import { CATEGORIES, isCategoryId, TILE_LAYER, withoutBidiControls } from '@reperes/schema';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { StartedArchive } from './started-archive.js';
import type { TileAddress, TilePoint } from './tile-markers.js';

/** A visit looks at a few dozen; the oldest make room. */
const KEPT_TILES = 200;

/** A tile of ours holds a few hundred markers at most: more is not one of ours (SEC-8). */
const MOST_FEATURES = 100_000;

export class TileReader {
  private readonly archive: PMTiles;
  private readonly kept = new Map<string, readonly TilePoint[]>();

  /** @param signal aborted when nobody reads any more */
  constructor(url: string, signal: AbortSignal) {
    this.archive = new PMTiles(new StartedArchive(url, signal));
  }

  /** Resolves once the archive says where its tiles are: later views are known by then. @throws {Error} as `points` */
  async open(): Promise<void> {
    await this.archive.getHeader();
  }

  /** @throws {Error} unreachable, not a PMTiles file, or a server that cannot send a part of a file */
  async points(tiles: readonly TileAddress[]): Promise<readonly TilePoint[]> {
    return (await Promise.all(tiles.map((tile) => this.pointsOf(tile)))).flat();
  }

  private async pointsOf({ z, x, y }: TileAddress): Promise<readonly TilePoint[]> {
    const key = `${z}/${x}/${y}`;
    const known = this.kept.get(key);
    if (known) return known;
    const found = await this.archive.getZxy(z, x, y);
    const points = found ? readTile(new Uint8Array(found.data), { z, x, y }) : [];
    const [oldest] = this.kept.keys();
    if (this.kept.size >= KEPT_TILES && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, points);
    return points;
  }
}

/** @throws {Error} the bytes are no vector tile */
export function readTile(bytes: Uint8Array, { z, x, y }: TileAddress): readonly TilePoint[] {
  const layer = new VectorTile(new PbfReader(bytes)).layers[TILE_LAYER];
  if (!layer || layer.length > MOST_FEATURES) return [];
  const points: TilePoint[] = [];
  for (let index = 0; index < layer.length; index += 1) {
    const feature = layer.feature(index);
    const [at] = feature.loadGeometry()[0] ?? [];
    const tags = tagsOf(feature.properties);
    if (at && tags) points.push({ world: { x: (x + at.x / layer.extent) / 2 ** z, y: (y + at.y / layer.extent) / 2 ** z }, tags });
  }
  return points;
}

type Properties = Readonly<Record<string, string | number | boolean>>;

/** `undefined` for anything that is not as our publishing writes it. */
function tagsOf(properties: Properties): TileService | TileCluster | undefined {
  const { services, id, nom, categorie, commune, territoire } = properties;
  if (typeof services === 'number') return { services, ...countsOf(properties) };
  if (typeof id !== 'string' || typeof nom !== 'string' || typeof territoire !== 'string' || !isCategoryId(categorie)) return undefined;
  return { id, nom: withoutBidiControls(nom), categorie, territoire, ...(typeof commune === 'string' ? { commune: withoutBidiControls(commune) } : {}) };
}

function countsOf(properties: Properties): Partial<Record<CategoryId, number>> {
  const counts: Partial<Record<CategoryId, number>> = {};
  for (const { id } of CATEGORIES) {
    const count = Object.hasOwn(properties, id) ? properties[id] : undefined;
    if (typeof count === 'number') counts[id] = count;
  }
  return counts;
}
