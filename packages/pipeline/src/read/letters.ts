/**
 * Which lines of a file are UTF-8, and what the others are written with:
 * officers paste old exports under new ones, so each line is its own.
 */

import type { Part } from './parts.js';
import { lineEnd } from './parts.js';
import type { SingleByte } from './single-byte.js';
import { decodeSingleByte, macOverWindows } from './single-byte.js';
import type { Letters } from './utf-8.js';
import { lettersOf } from './utf-8.js';

export interface LetteredPart extends Part {
  readonly letters: Letters | 'mixed';
}

export interface Survey {
  readonly parts: readonly LetteredPart[];
  /** Of the lines that are not UTF-8; absent when all are. */
  readonly foreign?: { readonly encoding: SingleByte; readonly line: number };
  /** Whether a line has accents in UTF-8. */
  readonly accented: boolean;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param parts whole lines of the bytes, in order */
export function survey(bytes: Uint8Array, parts: readonly Part[]): Survey {
  let first: number | undefined;
  let mac = 0;
  const lettered = parts.map(({ start, end }): LetteredPart => {
    const text = decodeUtf8(bytes.subarray(start, end));
    if (text !== undefined) return { start, end, letters: text.length === end - start ? 'ascii' : 'utf-8' };
    let letters: LetteredPart['letters'] = 'foreign';
    for (const line of linesOf(bytes, { start, end })) {
      if (line.letters === 'utf-8') letters = 'mixed';
      if (line.letters !== 'foreign') continue;
      first ??= line.start;
      mac += macOverWindows(bytes, line);
    }
    return { start, end, letters };
  });
  const accented = lettered.some(({ letters }) => letters === 'utf-8' || letters === 'mixed');
  if (first === undefined) return { parts: lettered, accented };
  return { parts: lettered, accented, foreign: { encoding: mac > 0 ? 'mac-roman' : 'windows-1252', line: lineAt(bytes, parts[0]?.start ?? 0, first) } };
}

/** @param encoding of the lines that are not UTF-8 */
export function textOf(bytes: Uint8Array, { start, end, letters }: LetteredPart, encoding: SingleByte): string {
  const content = bytes.subarray(start, end);
  if (letters === 'foreign') return decodeSingleByte(content, encoding);
  if (letters !== 'mixed') return decodeUtf8(content) ?? '';
  return runsOf(content).map((run) => textOf(content, run, encoding)).join('');
}

interface Line extends Part {
  readonly letters: Letters;
}

function* linesOf(bytes: Uint8Array, { start, end }: Part): Generator<Line> {
  for (let at = start; at < end; ) {
    const next = lineEnd(bytes, at, end);
    yield { start: at, end: next, letters: lettersOf(bytes, at, next) };
    at = next;
  }
}

/** Lines one after the other in one encoding. One without accents goes with those before it: all encodings write it alike. */
function runsOf(bytes: Uint8Array): readonly Line[] {
  const runs: Line[] = [];
  for (const line of linesOf(bytes, { start: 0, end: bytes.length })) {
    const run = runs.at(-1);
    const apart = !run || (line.letters !== 'ascii' && run.letters !== 'ascii' && line.letters !== run.letters);
    if (apart) runs.push(line);
    else runs[runs.length - 1] = { start: run.start, end: line.end, letters: line.letters === 'ascii' ? run.letters : line.letters };
  }
  return runs;
}

/** Number of the line that begins at `offset`, from 1. */
function lineAt(bytes: Uint8Array, start: number, offset: number): number {
  let line = 1;
  for (let at = start; at < offset; line += 1) at = lineEnd(bytes, at);
  return line;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
