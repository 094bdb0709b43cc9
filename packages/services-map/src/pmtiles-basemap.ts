/** A basemap in one `.pmtiles` file, read by ranges of bytes. Imported on demand. */

import type { StyleSpecification } from 'maplibre-gl';
import { addProtocol, removeProtocol } from 'maplibre-gl';
import { type Header, PMTiles, TileType } from 'pmtiles';
import { plainLayers } from './basemap-style.js';
import type { MapColours } from './map-upgrade.js';
import { QuietArchive } from './quiet-archive.js';

export interface PmtilesBasemap {
  readonly style: StyleSpecification;
  /** Forgets the protocol under which MapLibre asks for the tiles. */
  readonly release: () => void;
}

/** The layers of https://docs.protomaps.com/basemaps/layers, in our colours, or pictures as they are. */
const SOURCE = 'tuiles';

const TILE_URL = /\/(\d+)\/(\d+)\/(\d+)$/;

let opened = 0;

/** @throws {Error} unreachable, not a PMTiles file, or a server that cannot send a part of a file */
export async function openPmtiles(url: URL, colours: MapColours, signal: AbortSignal): Promise<PmtilesBasemap> {
  const archive = new PMTiles(new QuietArchive(url.href, signal));
  const header = await archive.getHeader();
  const metadata = (await archive.getMetadata()) as { readonly attribution?: unknown } | undefined;
  opened += 1;
  const protocol = `reperes-pmtiles-${opened}`;
  addProtocol(protocol, async ({ url: tile }, { signal: given }) => {
    const [, z, x, y] = TILE_URL.exec(tile) ?? [];
    const found = await archive.getZxy(Number(z), Number(x), Number(y), given);
    if (!found && header.tileType !== TileType.Mvt) throw Object.assign(new Error('No such tile.'), { status: 404 });
    return { data: found?.data ?? new ArrayBuffer(0) };
  });
  const attribution = typeof metadata?.attribution === 'string' ? metadata.attribution : '';
  return { style: styleOf(header, `${protocol}://t/{z}/{x}/{y}`, attribution, colours), release: () => removeProtocol(protocol) };
}

function styleOf(header: Header, tiles: string, attribution: string, colours: MapColours): StyleSpecification {
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  const common = {
    tiles: [tiles],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat] as [number, number, number, number],
    attribution,
  };
  if (tileType === TileType.Mvt) {
    return { version: 8, sources: { [SOURCE]: { type: 'vector', ...common } }, layers: [...plainLayers(SOURCE, colours)] };
  }
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'raster', tileSize: 256, ...common } },
    layers: [{ id: 'plain-pictures', type: 'raster', source: SOURCE }],
  };
}
