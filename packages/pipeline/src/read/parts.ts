/** Where the bytes of a text may be cut, so that each part is whole lines: no cell, repair or remark runs over two. */

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Bytes as code units: one byte each, or two for UTF-16. */
export interface Units {
  readonly width: 1 | 2;
  /** The first, after the byte order mark. */
  readonly start: number;
  readonly end: number;
  /** The unit at an offset in bytes; 0 beyond the end. */
  readonly at: (offset: number) => number;
  /** Whether a character that began before goes on at this offset. */
  readonly goesOn: (offset: number) => boolean;
}

/** A part weighs little beside the bytes themselves, and there are few of them. */
export const PART = 1 << 20;

/** No row of a directory is as long: such a line is cut between two characters. */
const LONGEST_LINE = 1 << 24;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** UTF-8 or a single-byte encoding: they write line breaks alike. */
export function byteUnits(bytes: Uint8Array): Units {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const at = (offset: number) => bytes[offset] ?? 0;
  return { width: 1, start: marked ? 3 : 0, end: bytes.length, at, goesOn: (offset) => (at(offset) & 0xc0) === 0x80 };
}

export function utf16Units(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): Units {
  const [high, low] = order === 'utf-16be' ? [0, 1] : [1, 0];
  const at = (offset: number) => ((bytes[offset + high] ?? 0) << 8) | (bytes[offset + low] ?? 0);
  return { width: 2, start: at(0) === 0xfeff ? 2 : 0, end: bytes.length, at, goesOn: (offset) => (at(offset) & 0xfc00) === 0xdc00 };
}

/** Parts of about `length` units; one of all of them when it is infinite. */
export function partsOf(units: Units, length: number): readonly Part[] {
  const parts: Part[] = [];
  for (let { start } = units; start < units.end; start = parts.at(-1)?.end ?? units.end) {
    parts.push({ start, end: cutFrom(units, start + (length - 1) * units.width) });
  }
  return parts;
}

function cutFrom(units: Units, from: number): number {
  for (let at = from; at < from + LONGEST_LINE; at += units.width) {
    if (at >= units.end) return units.end;
    if (units.at(at) === NEWLINE || (units.at(at) === RETURN && endsAlone(units.at(at + units.width)))) return at + units.width;
  }
  let cut = from + LONGEST_LINE;
  while (units.goesOn(cut) && cut > from) cut -= units.width;
  return Math.min(cut, units.end);
}

/** A return before a newline is half of a break; one before a NUL may be, for NUL is dropped. */
function endsAlone(next: number): boolean {
  return next !== NEWLINE && next !== 0;
}

/** Just after the next line break: \n, \r\n, or the lone \r of an old Mac. */
export function lineEnd(bytes: Uint8Array, start: number, end = bytes.length): number {
  for (let at = start; at < end; at += 1) {
    if (bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] !== NEWLINE)) return at + 1;
  }
  return end;
}
