/** `services.pmtiles`: every public point of several folders, as vector tiles. */

import type { Bbox } from '@reperes/schema';
import { TILE_LAYER } from '@reperes/schema';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { pmtilesArchive } from './pmtiles-archive.js';
import type { PointTile, TilePoint } from './tile-points.js';
import { DEEPEST_ZOOM, EXTENT, pointTiles } from './tile-points.js';

export function serviceTiles(points: readonly TilePoint[], bounds: Bbox): Uint8Array {
  return pmtilesArchive(encoded(points), {
    minZoom: 0,
    maxZoom: DEEPEST_ZOOM,
    bounds,
    metadata: {
      name: 'Repères',
      type: 'overlay',
      vector_layers: [{ id: TILE_LAYER, fields: { id: 'String', nom: 'String', categorie: 'String', commune: 'String', territoire: 'String', services: 'Number' } }],
    },
  });
}

function* encoded(points: readonly TilePoint[]) {
  for (const tile of pointTiles(points)) yield { z: tile.z, x: tile.x, y: tile.y, bytes: vectorTile(tile) };
}

/** Mapbox Vector Tile, version 2 (https://github.com/mapbox/vector-tile-spec/tree/master/2.1). */
function vectorTile({ z, x, y, features }: PointTile): Uint8Array {
  const points = features.map(({ x: left, y: top, tags }) => ({ type: 1 as const, geometry: [[left, top]] as [number, number][], tags: { ...tags } }));
  const layer = {
    features: points, numPoints: points.length, numSimplified: points.length, numFeatures: points.length,
    source: null, x, y, z, transformed: true, minX: 0, minY: 0, maxX: 1, maxY: 1,
  };
  return fromGeojsonVt({ [TILE_LAYER]: layer }, { version: 2, extent: EXTENT });
}
