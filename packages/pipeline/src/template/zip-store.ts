/**
 * A ZIP of stored entries (APPNOTE.TXT 4.3), enough for a workbook of a few
 * kilobytes, in Node and in a browser. Dates are fixed: the same template
 * gives the same bytes.
 */

/** CRC-32 of ISO 3309, as ZIP wants it. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** 1980-01-01, the first date that ZIP knows. */
const FIRST_DAY = 0x0021;
/** Version 2.0; names are UTF-8 (bit 11). */
const VERSION = 20;
const UTF8_NAMES = 0x0800;

export function zipStored(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    const shared = [half(VERSION), half(UTF8_NAMES), half(0), half(0), half(FIRST_DAY), word(crc32(data)), word(data.length), word(data.length), half(path.length), half(0)];
    const local = joined([word(0x04034b50), ...shared, path, data]);
    directory.push(joined([word(0x02014b50), half(VERSION), ...shared, half(0), half(0), half(0), word(0), word(offset), path]));
    locals.push(local);
    offset += local.length;
  }
  const central = joined(directory);
  const end = joined([word(0x06054b50), half(0), half(0), half(parts.size), half(parts.size), word(central.length), word(offset), half(0)]);
  return joined([...locals, central, end]);
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian, two and four bytes. */
function half(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function word(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
