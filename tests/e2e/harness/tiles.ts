/** A tile server of our own: what a host may name as its basemap, and all the ways in which it fails. */

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TileServer {
  readonly origin: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** One pixel, opaque red. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==', 'base64');

const CREDIT = '<a href="https://exemple.fr" onclick="window.pwned=1">© <b>Tuiles</b> d’exemple</a><img src=x onerror="window.pwned=1">';

function style(tiles: string): string {
  return JSON.stringify({
    version: 8,
    sprite: 'sprite',
    sources: { rouge: { type: 'raster', tiles: [tiles], tileSize: 256, attribution: CREDIT } },
    layers: [{ id: 'rouge', type: 'raster', source: 'rouge' }],
  });
}

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const field = (number: number, bytes: readonly number[]): number[] => [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes];
const count = (number: number, value: number): number[] => [...varint(number << 3), ...varint(value)];
const letters = (text: string): number[] => [...Buffer.from(text)];
const zigzag = (value: number): number[] => varint(value < 0 ? -2 * value - 1 : 2 * value);

/** A vector tile (specification 2.1) whose layer `water` covers all of it. */
function waterTile(): Uint8Array {
  const square = [9, ...zigzag(0), ...zigzag(0), 26, ...zigzag(4096), ...zigzag(0), ...zigzag(0), ...zigzag(4096), ...zigzag(-4096), ...zigzag(0), 15];
  const feature = [...count(3, 3), ...field(4, square)];
  const layer = [...field(1, letters('water')), ...field(2, feature), ...count(5, 4096), ...count(15, 2)];
  return Uint8Array.from(field(3, layer));
}

/** A PMTiles archive (version 3, nothing compressed) of one tile, that of zoom 0. */
export function oneTileArchive(): Buffer {
  const tile = waterTile();
  const directory = Uint8Array.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from(JSON.stringify({ attribution: CREDIT }));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const parts = [127, directory.length, 127 + directory.length, metadata.length, 0, 0, 127 + directory.length + metadata.length, tile.length, 1, 1, 1];
  for (const [at, value] of parts.entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * at);
  // Clustered; directory and tiles as they are; vector tiles; zoom 0 only; the whole world.
  header.set([1, 1, 1, 1, 0, 0], 96);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * at);
  return Buffer.concat([header, directory, metadata, tile]);
}

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const archive = oneTileArchive();
  const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
  const part = archive.subarray(Number(from), Number(to) + 1);
  const send = (status: number, type: string, body: string | Buffer) =>
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  if (url === '/style.json') return void send(200, 'application/json', style('tuiles/{z}/{x}/{y}.png'));
  if (url === '/tuiles-en-panne.json') return void send(200, 'application/json', style('panne/{z}/{x}/{y}.png'));
  if (url === '/autre-chose.json') return void send(200, 'application/json', '{"hello":"world"}');
  if (/^\/(?:tuiles\/\d+\/\d+\/\d+|sprite(?:@2x)?)\.png$/.test(url)) return void send(200, 'image/png', PIXEL);
  if (/^\/sprite(?:@2x)?\.json$/.test(url)) return void send(200, 'application/json', '{}');
  if (url === '/une-tuile.pmtiles') return void send(206, 'application/octet-stream', part);
  if (url === '/entier.pmtiles') return void send(200, 'application/octet-stream', archive);
  if (url.startsWith('/panne/')) return void send(500, 'text/plain', 'panne');
  send(404, 'text/plain', 'absent');
}

export async function startTileServer(): Promise<TileServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
