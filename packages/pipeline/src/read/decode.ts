/**
 * Bytes → text. UTF-8 is believed only when it is valid; a line that is not is
 * read as Windows-1252 or Mac Roman, line by line, because officers paste old
 * exports under new ones. Nothing ever becomes U+FFFD in silence.
 */

import { repairMojibake } from './mojibake.js';
import type { SingleByte } from './single-byte.js';
import { decodeSingleByte, guessSingleByte } from './single-byte.js';
import type { Letters } from './utf-8.js';
import { lettersOf } from './utf-8.js';

export type Encoding = 'utf-8' | 'utf-16' | SingleByte;

export type EncodingFault = 'encodage.melange' | 'encodage.double' | 'encodage.perdu' | 'encodage.nul';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** First line (1-based) that was not UTF-8. */
  readonly line?: number;
  /** What else was wrong, at its first line. */
  readonly faults: readonly { readonly code: EncodingFault; readonly line: number }[];
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How much of a file is looked at to know UTF-16 without its mark, and below how much nothing can be known. */
const SAMPLE = 4096;
const SMALLEST_SAMPLE = 16;

export function decode(bytes: Uint8Array): Decoded {
  const order = utf16Order(bytes);
  if (order) return withFaults({ text: new TextDecoder(order).decode(bytes), encoding: 'utf-16', faults: [] });
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(content);
  return withFaults(text === undefined ? decodeByLine(content) : { text, encoding: 'utf-8', faults: [] });
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

/** Lines one after the other in one encoding. */
interface Run {
  readonly start: number;
  end: number;
  letters: Letters;
}

function decodeByLine(bytes: Uint8Array): Decoded {
  const { runs, first, accented } = runsOf(bytes);
  const pieceOf = ({ start, end }: Run) => bytes.subarray(start, end);
  const encoding = guessSingleByte(runs.filter(({ letters }) => letters === 'foreign').map(pieceOf));
  const text = runs.map((run) => (run.letters === 'foreign' ? decodeSingleByte(pieceOf(run), encoding) : decodeUtf8(pieceOf(run)) ?? '')).join('');
  return { text, encoding, line: first, faults: accented ? [{ code: 'encodage.melange', line: first }] : [] };
}

/** A line without accents goes with those before it: the three encodings write it alike. */
function runsOf(bytes: Uint8Array): { readonly runs: readonly Run[]; readonly first: number; readonly accented: boolean } {
  const runs: Run[] = [];
  let first: number | undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = lineEnd(bytes, start);
    const letters = lettersOf(bytes, start, end);
    if (letters === 'foreign') first ??= line;
    const run = runs.at(-1);
    if (!run || (letters !== 'ascii' && run.letters !== 'ascii' && letters !== run.letters)) runs.push({ start, end, letters });
    else {
      run.end = end;
      if (letters !== 'ascii') run.letters = letters;
    }
    start = end;
  }
  return { runs, first: first ?? 1, accented: runs.some(({ letters }) => letters === 'utf-8') };
}

/** Just after the next line break: \n, \r\n, or the lone \r of an old Mac. */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] !== NEWLINE)) return at + 1;
  }
  return bytes.length;
}

/** NUL is dropped (a mark of a broken copy), double encoding undone, what was already lost is said. */
function withFaults(decoded: Decoded): Decoded {
  const faults = [...decoded.faults];
  const { text, line: misread } = repairMojibake(decoded.text.replaceAll('\0', ''));
  const nul = decoded.text.indexOf('\0');
  if (nul !== -1) faults.push({ code: 'encodage.nul', line: lineOf(decoded.text, nul) });
  if (misread !== undefined) faults.push({ code: 'encodage.double', line: misread });
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) faults.push({ code: 'encodage.perdu', line: lineOf(text, lost) });
  return { ...decoded, text, faults };
}

function lineOf(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
