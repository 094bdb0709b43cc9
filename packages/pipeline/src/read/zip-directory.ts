/**
 * The central directory of a ZIP (APPNOTE.TXT 4.3.12), read before anything is
 * inflated: a 40 kB workbook may claim gigabytes. Only what guards need.
 */

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
/** The comment at the end of a ZIP has at most 65,535 bytes. */
const MAX_COMMENT = 0xffff;

/** `undefined` when the bytes are no readable ZIP. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** One part, whole. */
export async function inflate(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  for await (const piece of inflatePieces(bytes, entry)) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole.subarray(0, length);
}

/** One part, piece by piece: memory stays that of a piece. Inflating stops at the size that the directory declared. */
export async function* inflatePieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new RangeError('No local header where the ZIP directory says.');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.slice(start, start + entry.compressed);
  const stream = entry.method === 0 ? new Blob([data]).stream() : new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > entry.size) throw new RangeError('A ZIP part is larger than its directory declares.');
      yield value;
    }
  } finally {
    // A caller that stops early lets the stream go.
    await reader.cancel().catch(() => undefined);
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}
