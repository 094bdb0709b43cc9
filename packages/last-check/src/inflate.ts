/** What files of a publication hold once they are inflated: gzip, zip, and the tiles of a PMTiles archive, which are gzip one after the other. */

import { inflateSync, unzipSync } from 'fflate';

const GZIP = [0x1f, 0x8b, 8] as const;
/** An archive in an archive, and no further: no publication has more. */
const DEEPEST = 3;

/** The bytes themselves, then all that is inside them. */
export function* layersOf(bytes: Uint8Array, depth = 0): Iterable<Uint8Array> {
  yield bytes;
  if (depth === DEEPEST) return;
  for (const inner of innersOf(bytes)) yield* layersOf(inner, depth + 1);
}

/** Compressed in a way that cannot be undone here: what it holds has not been searched. */
export function isOpaque(name: string, bytes: Uint8Array): boolean {
  return /\.(?:br|zst|7z|rar|xz|bz2|pdf)$/i.test(name) || ((startsAs(bytes, 'PK') || isGzipAt(bytes, 0)) && innersOf(bytes).next().done === true);
}

function* innersOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  const isArchive = startsAs(bytes, 'PMTiles');
  if (startsAs(bytes, 'PK')) yield* ifSound(() => Object.values(unzipSync(bytes)));
  else if (isArchive || isGzipAt(bytes, 0)) {
    for (let at = 0; at >= 0; at = nextGzip(bytes, at + 1)) if (isGzipAt(bytes, at)) yield* ifSound(() => [inflateSync(bytes.subarray(at + headLength(bytes, at)))]);
  }
}

/** Three bytes may look like a beginning in the middle of anything. */
function ifSound(read: () => readonly Uint8Array[]): readonly Uint8Array[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function nextGzip(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(GZIP[0], from);
  while (at >= 0 && !isGzipAt(bytes, at)) at = bytes.indexOf(GZIP[0], at + 1);
  return at;
}

function isGzipAt(bytes: Uint8Array, at: number): boolean {
  return GZIP.every((byte, offset) => bytes[at + offset] === byte);
}

/** RFC 1952, 2.3: ten bytes, then the extra field, the name, the comment and the sum that its flags announce. */
function headLength(bytes: Uint8Array, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if (flags & 4) end += 2 + (bytes[end] ?? 0) + ((bytes[end + 1] ?? 0) << 8);
  for (const flag of [8, 16]) if (flags & flag) end = bytes.indexOf(0, end) + 1;
  return end + (flags & 2 ? 2 : 0) - at;
}

function startsAs(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((character, at) => bytes[at] === character.charCodeAt(0));
}
