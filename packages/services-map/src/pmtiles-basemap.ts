/** A basemap in one `.pmtiles` file, read by ranges of bytes. The only file that knows the format, imported on demand. */

import type { StyleSpecification } from 'maplibre-gl';
import { addProtocol, removeProtocol } from 'maplibre-gl';
import { EtagMismatch, type Header, PMTiles, type RangeResponse, type Source, TileType } from 'pmtiles';
import { plainLayers } from './basemap-style.js';
import type { MapColours } from './map-upgrade.js';
import { quietFetch } from './quiet-fetch.js';

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
  const archive = new PMTiles(new QuietSource(url.href, signal));
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

class QuietSource implements Source {
  private readonly url: string;
  private readonly signal: AbortSignal;

  constructor(url: string, signal: AbortSignal) {
    this.url = url;
    this.signal = signal;
  }

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const either = signal ? AbortSignal.any([this.signal, signal]) : this.signal;
    const response = await quietFetch(this.url, either, { range: `bytes=${offset}-${offset + length - 1}` });
    if (response.status !== 206) {
      await response.body?.cancel();
      throw new Error(`${this.url}: received status ${response.status}, expected a part of the file (206).`);
    }
    const received = response.headers.get('etag') ?? undefined;
    if (etag !== undefined && received !== undefined && received !== etag) throw new EtagMismatch(received);
    return { data: await response.arrayBuffer(), ...(received === undefined ? {} : { etag: received }) };
  }
}
