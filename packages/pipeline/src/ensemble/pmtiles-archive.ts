/**
 * One file of tiles that a page reads by parts, from any web server that
 * answers ranges: PMTiles, version 3
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 */

import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { joined } from '../write/joined.js';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, not compressed. */
  readonly bytes: Uint8Array;
}

export interface ArchiveFacts {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** What the tiles hold, for who opens the file in another tool. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER_BYTES = 127;

/** A reader takes the first 16 kB in one request, header and root included. */
const ROOT_BYTES = 16_384 - HEADER_BYTES;

const FIRST_LEAF = 4096;

/** @param tiles one at most for each place, in any order */
export function pmtilesArchive(tiles: Iterable<Tile>, facts: ArchiveFacts): Uint8Array {
  const packed = [...tiles]
    .map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes: gzip(bytes) }))
    .sort((a, b) => a.tileId - b.tileId);
  let offset = 0;
  const entries = packed.map(({ tileId, bytes }): Entry => {
    const entry = { tileId, offset, length: bytes.length };
    offset += bytes.length;
    return entry;
  });
  const { root, leaves } = directories(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(facts.metadata)));
  const head = header({ root: root.length, metadata: metadata.length, leaves: leaves.length, tiles: offset, count: entries.length }, facts);
  return joined([head, root, metadata, leaves, ...packed.map(({ bytes }) => bytes)]);
}

/** The whole list when it fits, else a list of lists, as few as make it fit. */
function directories(entries: readonly Entry[]): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  const whole = gzip(directory(entries));
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: new Uint8Array(0) };
  for (let size = FIRST_LEAF; ; size *= 2) {
    const lists: Entry[] = [];
    const leaves: Uint8Array[] = [];
    let offset = 0;
    for (let at = 0; at < entries.length; at += size) {
      const leaf = gzip(directory(entries.slice(at, at + size)));
      lists.push({ tileId: entries[at]?.tileId ?? 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = gzip(directory(lists, 0));
    if (root.length <= ROOT_BYTES) return { root, leaves: joined(leaves) };
  }
}

/** @param run how many tiles an entry stands for; 0 for an entry that leads to a leaf */
function directory(entries: readonly Entry[], run = 1): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  varint(bytes, entries.length);
  for (const { tileId } of entries) {
    varint(bytes, tileId - last);
    last = tileId;
  }
  for (let index = 0; index < entries.length; index += 1) varint(bytes, run);
  for (const { length } of entries) varint(bytes, length);
  // Each begins where the former ends: the format writes that as 0, and any other offset one higher.
  entries.forEach(({ offset }, index) => varint(bytes, index === 0 ? offset + 1 : 0));
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first; numbers up to 2^53, so no shift. */
function varint(bytes: number[], value: number): void {
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  bytes.push(value);
}

interface Lengths {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly count: number;
}

function header(lengths: Lengths, { minZoom, maxZoom, bounds }: ArchiveFacts): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let offset = HEADER_BYTES;
  for (const [index, length] of [lengths.root, lengths.metadata, lengths.leaves, lengths.tiles].entries()) {
    view.setBigUint64(8 + index * 16, BigInt(offset), true);
    view.setBigUint64(16 + index * 16, BigInt(length), true);
    offset += length;
  }
  // Tiles addressed, entries, contents: one for one.
  for (const at of [72, 80, 88]) view.setBigUint64(at, BigInt(lengths.count), true);
  bytes.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, minZoom, maxZoom], 96);
  const [west, south, east, north] = bounds;
  const degrees = [west, south, east, north];
  degrees.forEach((value, index) => view.setInt32(102 + index * 4, Math.round(value * 1e7), true));
  view.setUint8(118, minZoom);
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
  return bytes;
}

/** The same bytes for the same tiles: the time that gzip could write is left at zero. */
function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}
