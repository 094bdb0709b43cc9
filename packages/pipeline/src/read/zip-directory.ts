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

/** A workbook has some tens of parts. */
const MAX_ENTRIES = 1000;
/** Text of a very large directory; a reader holds it in memory. */
const MAX_INFLATED = 120_000_000;
/** Deflate cannot do better than about 1,030; an ordinary sheet stays under 30. */
const MAX_RATIO = 150;
/** A small part may be very regular without harm. */
const RATIO_FROM = 1_000_000;

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

/** Whether opening this archive could exhaust memory. */
export function isZipBomb(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return (
    entries.length > MAX_ENTRIES ||
    total > MAX_INFLATED ||
    entries.some(({ size, compressed }) => size > RATIO_FROM && size > compressed * MAX_RATIO)
  );
}

/** Text of one part; inflating stops at the size that the directory declared. */
export async function inflateText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new RangeError('No local header where the ZIP directory says.');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.slice(start, start + entry.compressed);
  if (entry.method === 0) return new TextDecoder().decode(data);
  const inflated = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (const reader = inflated.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > entry.size) throw new RangeError('A ZIP part is larger than its directory declares.');
    text += decoder.decode(value, { stream: true });
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}
