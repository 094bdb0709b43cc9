/**
 * Bytes → text. UTF-8 is believed only when it is valid; a line that is not is
 * read as Windows-1252 or Mac Roman, line by line, because officers paste old
 * exports under new ones. Nothing ever becomes U+FFFD in silence.
 *
 * A first look at the bytes decides; the text is then made a piece at a time,
 * for that of a directory of half a million rows has no place in memory.
 */

import { survey, textOf } from './letters.js';
import { repairMojibake } from './mojibake.js';
import type { Part } from './parts.js';
import { byteUnits, PART, partsOf, utf16Units } from './parts.js';
import type { SingleByte } from './single-byte.js';

export type Encoding = 'utf-8' | 'utf-16' | SingleByte;

const FAULTS = ['encodage.melange', 'encodage.nul', 'encodage.double', 'encodage.perdu'] as const;

export type EncodingFault = (typeof FAULTS)[number];

interface Found {
  readonly encoding: Encoding;
  /** First line (1-based) that was not UTF-8. */
  readonly line?: number;
  /** What else was wrong, at its first line. */
  readonly faults: readonly { readonly code: EncodingFault; readonly line: number }[];
}

export interface Decoded extends Found {
  readonly text: string;
}

/** Its faults are complete once every piece was taken. */
export interface DecodedPieces extends Found {
  /** Whole lines, unless one is longer than any row. */
  readonly pieces: Iterable<string>;
}

/** How much of a file is looked at to know UTF-16 without its mark, and below how much nothing can be known. */
const SAMPLE = 4096;
const SMALLEST_SAMPLE = 16;

/** The whole text at once: for what is not a table of rows. */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodePieces(bytes, Infinity);
  const text = [...decoded.pieces].join('');
  const { encoding, line, faults } = decoded;
  return { text, encoding, ...(line === undefined ? {} : { line }), faults };
}

/** @param length of a piece, about, in units of the encoding */
export function decodePieces(bytes: Uint8Array, length = PART): DecodedPieces {
  const order = utf16Order(bytes);
  const parts = partsOf(order ? utf16Units(bytes, order) : byteUnits(bytes), length);
  if (order) {
    const decoder = new TextDecoder(order, { ignoreBOM: true });
    return repaired({ encoding: 'utf-16', faults: [] }, parts, ({ start, end }) => decoder.decode(bytes.subarray(start, end)));
  }
  const { parts: lettered, foreign, accented } = survey(bytes, parts);
  if (!foreign) return repaired({ encoding: 'utf-8', faults: [] }, lettered, (part) => textOf(bytes, part, 'windows-1252'));
  const { encoding, line } = foreign;
  const faults: Found['faults'] = accented ? [{ code: 'encodage.melange', line }] : [];
  return repaired({ encoding, line, faults }, lettered, (part) => textOf(bytes, part, encoding));
}

/** By its mark or, without one, by zeros in every other byte: most letters of a French table are below U+0100. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < SMALLEST_SAMPLE) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : undefined;
}

/** NUL is dropped (a mark of a broken copy), double encoding undone, what was already lost is said. */
function repaired<Cut extends Part>(found: Found, parts: readonly Cut[], read: (part: Cut) => string): DecodedPieces {
  const lines = new Map<EncodingFault, number>(found.faults.map(({ code, line }) => [code, line]));
  const first = (code: EncodingFault, index: number, within: () => number) => {
    if (lines.has(code)) return;
    // Rare, and at most three times a file: reading again what comes before costs less than counting every line.
    const before = parts.slice(0, index).reduce((sum, part) => sum + breaksIn(code === 'encodage.nul' ? read(part) : withoutNul(read(part))), 0);
    lines.set(code, before + within());
  };
  function* pieces(): Generator<string> {
    for (const [index, part] of parts.entries()) {
      const raw = read(part);
      const nul = raw.indexOf('\0');
      const { text, line: misread } = repairMojibake(nul === -1 ? raw : withoutNul(raw));
      const lost = text.indexOf('\ufffd');
      if (nul !== -1) first('encodage.nul', index, () => lineOf(raw, nul));
      if (misread !== undefined) first('encodage.double', index, () => misread);
      if (lost !== -1) first('encodage.perdu', index, () => lineOf(text, lost));
      yield text;
    }
  }
  const { encoding, line } = found;
  return {
    encoding,
    ...(line === undefined ? {} : { line }),
    pieces: { [Symbol.iterator]: pieces },
    get faults() {
      return FAULTS.flatMap((code) => {
        const at = lines.get(code);
        return at === undefined ? [] : [{ code, line: at }];
      });
    },
  };
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

function lineOf(text: string, at: number): number {
  return breaksIn(text.slice(0, at)) + 1;
}

export function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
