/** A withheld value in one of the ways to write it, as signs to be found in a stream. */

import type { Stream } from './stream.js';
import { GAP, PARTED, signsOf, streamOf } from './stream.js';

/** Fewer signs are found by chance. */
export const SHORTEST = 4;

/** What must hold around the signs, besides their order. */
export type Shape =
  /** Words: the last one ends there. */
  | { readonly form: 'words' }
  /** A street and then its number: no other number before it, nor an hour after. */
  | { readonly form: 'reversed' }
  /** A name of its own: with a capital, "le relais" is no name, and "rue du Relais" is a road. */
  | { readonly form: 'capital' }
  /** Digits, spaced or not, with no other number in them. */
  | { readonly form: 'digits' }
  /** All in one word, as addresses of the web have it. */
  | { readonly form: 'glued' }
  /** An at sign, or its name, before this sign. */
  | { readonly form: 'mail'; readonly at: number }
  /** A point, or its name, before this sign. */
  | { readonly form: 'domain'; readonly at: number }
  /** A decimal point or comma before this sign; `with`: the other coordinate, near it. */
  | { readonly form: 'decimal'; readonly at: number; readonly cut: boolean; readonly with?: Needle };

/** `signs`: a text, which takes a third of the memory of a typed array; a directory may have thousands of shelters. */
export type Needle = { readonly signs: string; readonly value: number } & Shape;

/** As streams write them, in full. */
const ROADS: ReadonlySet<string> = new Set(
  'rue avenue boulevard place placette impasse allee allees chemin route square faubourg quai cours sentier sente passage voie venelle ruelle esplanade montee chaussee promenade parvis traverse carrefour digue'.split(' '),
);

/** "12 h": of opening hours. */
const LETTER_H = 104;

/** A pair is one line of a table or one object: in signs, from one coordinate to the other. */
const NEAR = 60;

/** @param value its rank in the table of withheld values */
export function needle(text: string, value: number, shape: Shape): Needle {
  return { ...shape, value, signs: signsOf(streamOf(text, shape.form === 'glued')) };
}

export function isAt(sought: Needle, stream: Stream, at: number): boolean {
  const { signs } = sought;
  const end = at + signs.length;
  if (end > stream.length) return false;
  for (let offset = 0; offset < signs.length; offset += 1) if (signs.charCodeAt(offset) !== stream.codes[at + offset]) return false;
  const isEnd = end === stream.length || stream.gaps[end] !== 0;
  switch (sought.form) {
    case 'words':
      return isEnd;
    case 'reversed':
      return isEnd && !isDigit(stream, at - 1) && stream.codes[end] !== LETTER_H;
    case 'capital':
      return isEnd && (gapAt(stream, at) & GAP.capital) !== 0 && !isOfRoad(stream, at);
    case 'digits':
      return isEnd && isOneNumber(stream, at, end);
    case 'glued':
      return isGlued(stream, at, end);
    case 'mail':
      return isEnd && (gapAt(stream, at + sought.at) & GAP.at) !== 0;
    case 'domain':
      return isEnd && (gapAt(stream, at + sought.at) & GAP.dot) !== 0;
    case 'decimal':
      return isDecimal(stream, at + sought.at) && (sought.cut || isEnd) && (sought.with === undefined || isNear(sought.with, stream, at));
  }
}

/** "rue des Mésanges": the word before, articles left out, is that of a road. */
function isOfRoad(stream: Stream, at: number): boolean {
  if (gapAt(stream, at) & (GAP.comma | GAP.at)) return false;
  let start = at - 1;
  while (start > 0 && gapAt(stream, start) === 0) start -= 1;
  return ROADS.has(String.fromCharCode(...stream.codes.subarray(Math.max(0, start), at)));
}

function isDigit({ codes }: Stream, at: number): boolean {
  const code = at < 0 ? 0 : (codes[at] ?? 0);
  return code >= 48 && code <= 57;
}

function gapAt({ gaps }: Stream, at: number): number {
  return gaps[at] ?? 0;
}

/** Pairs of digits may be parted by any one sign; otherwise a comma or a quote parts two numbers. */
function isOneNumber(stream: Stream, at: number, end: number): boolean {
  let inPairs = true;
  let isSoft = true;
  for (let last = at, sign = at + 1; sign < end; sign += 1) {
    const gap = gapAt(stream, sign) & PARTED;
    if (gap === 0) continue;
    if (gap & (GAP.hard | GAP.comma | GAP.at)) isSoft = false;
    if (sign - last > 2 && last > at) inPairs = false;
    last = sign;
  }
  return isSoft || inPairs;
}

/** Nothing but changes from digits to letters. */
function isGlued(stream: Stream, at: number, end: number): boolean {
  for (let sign = at + 1; sign < end; sign += 1) if ((gapAt(stream, sign) & ~(GAP.change | GAP.capital)) !== 0) return false;
  return true;
}

function isDecimal(stream: Stream, at: number): boolean {
  return (gapAt(stream, at) & (GAP.dot | GAP.comma)) !== 0;
}

function isNear(other: Needle, stream: Stream, at: number): boolean {
  const last = Math.min(stream.length, at + NEAR);
  for (let near = Math.max(0, at - NEAR); near < last; near += 1) if (near !== at && gapAt(stream, near) !== 0 && isAt(other, stream, near)) return true;
  return false;
}
