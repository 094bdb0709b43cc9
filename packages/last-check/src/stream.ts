/**
 * A text as signs in a row, letters and digits only, with what stood between
 * them: two officers never write one address alike, so that articles are left
 * out, abbreviations are written out, "12bis" is "12 bis". What is looked for
 * is put in the same form, and found where its signs follow each other.
 */

import { fold } from './fold.js';

/** What stands before a sign; several at once. 0: nothing, it goes on. */
export const GAP = {
  /** "12bis": a digit beside a letter. */
  change: 1,
  /** Blanks, points, hyphens, brackets: what phones are spaced with. */
  soft: 2,
  /** "." or its name. */
  dot: 4,
  /** "@" or its name. */
  at: 8,
  comma: 16,
  /** Any other sign, or a word that was left out. */
  hard: 32,
  /** The word begins with a capital. */
  capital: 64,
} as const;

/** All that parts two signs. */
export const PARTED = GAP.change | GAP.soft | GAP.dot | GAP.at | GAP.comma | GAP.hard;

export interface Stream {
  readonly codes: Uint16Array;
  readonly gaps: Uint8Array;
  readonly length: number;
}

/** Names of two signs in e-mails; the sign that they stand for is kept as a gap. */
const SPOKEN: readonly (readonly [words: string, gap: number])[] = [['at arobase arrobase arobas', GAP.at], ['point dot', GAP.dot]];

const LEFT_OUT = 'de du des d la le les l a au aux et en n no num numero';

/** Written out on both sides: one of them alone may be abbreviated. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  boulevard: 'bd bld bld boul blvd bvd', avenue: 'av ave aven', rue: 'r', place: 'pl', route: 'rte', chemin: 'che chem ch', allee: 'all', impasse: 'imp', square: 'sq',
  cours: 'crs', faubourg: 'fg fbg', passage: 'pas pass', montee: 'mte', residence: 'res', lotissement: 'lot', esplanade: 'esp', quai: 'qu', chaussee: 'chee',
  saint: 'st', sainte: 'ste', docteur: 'dr', general: 'gal gen', marechal: 'mal', president: 'pdt', professeur: 'prof', colonel: 'col', commandant: 'cdt', batiment: 'bat bt',
};

const LONGEST_WORD = 8;
const CODES_OF_LETTERS = 97;
const GAPS: Readonly<Record<string, number>> = { '.': GAP.soft | GAP.dot, '@': GAP.at, ',': GAP.comma };
const SOFT_SIGNS = ' \t\n\r-/()_·';

/** By character code: 0 to 127 a gap (negated), 1 a digit, 2 a small letter, 3 a capital. */
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
const KINDS = Int8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

interface Word {
  /** Written instead; absent, it is left out. */
  readonly codes?: readonly number[];
  readonly gap: number;
}

const WORDS: ReadonlyMap<number, Word> = new Map([
  ...SPOKEN.flatMap(([words, gap]) => words.split(' ').map((word) => [keyOf(word), { gap }] as const)),
  ...LEFT_OUT.split(' ').map((word) => [keyOf(word), { gap: GAP.hard }] as const),
  ...Object.entries(ABBREVIATED).flatMap(([full, short]) => short.split(' ').map((word) => [keyOf(word), { codes: codesOf(full), gap: 0 }] as const)),
]);

/** @param whole words stay as they are written, as those glued together in an address of the web */
export function streamOf(text: string, whole = false): Stream {
  const folded = fold(text);
  const writer = new Writer(folded.length, whole);
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const kind = code < 128 ? (KINDS[code] ?? 0) : SMALL;
    if (kind <= 0) writer.part(-kind);
    else writer.sign(kind === CAPITAL ? code + 32 : code, kind);
  }
  writer.part(0);
  return { codes: writer.codes, gaps: writer.gaps, length: writer.length };
}

export function signsOf({ codes, length }: Stream): string {
  return String.fromCharCode(...codes.subarray(0, length));
}

class Writer {
  readonly codes: Uint16Array;
  readonly gaps: Uint8Array;
  length = 0;
  private readonly whole: boolean;
  private gap: number = GAP.soft;
  private start = 0;
  /** Of the word that is being written: 0 when none is. */
  private kind = 0;
  private key = 0;

  constructor(longest: number, whole: boolean) {
    // An abbreviation of one letter may become a word of ten.
    const room = Math.max(64, longest * 4);
    this.codes = new Uint16Array(room);
    this.gaps = new Uint8Array(room);
    this.whole = whole;
  }

  sign(code: number, kind: number): void {
    const letters = kind !== DIGIT;
    if (this.kind !== 0 && (this.kind !== DIGIT) !== letters) this.part(GAP.change);
    if (this.kind === 0) {
      this.start = this.length;
      this.key = 0;
      this.gaps[this.length] = this.gap | (kind === CAPITAL ? GAP.capital : 0);
      this.gap = 0;
    } else this.gaps[this.length] = 0;
    this.kind = kind;
    this.codes[this.length] = code;
    this.length += 1;
    if (this.length - this.start <= LONGEST_WORD) this.key = this.key * 32 + (code - CODES_OF_LETTERS + 1);
  }

  /** The word ends here, if there is one. */
  part(gap: number): void {
    if (this.kind !== 0 && this.kind !== DIGIT && !this.whole && this.length - this.start <= LONGEST_WORD) this.replace();
    this.kind = 0;
    this.gap |= gap;
  }

  private replace(): void {
    const word = WORDS.get(this.key);
    if (!word) return;
    const before = this.gaps[this.start] ?? 0;
    this.length = this.start;
    if (!word.codes) {
      this.gap |= (before & PARTED) | word.gap;
      return;
    }
    for (const [at, code] of word.codes.entries()) {
      this.codes[this.length] = code;
      this.gaps[this.length] = at === 0 ? before : 0;
      this.length += 1;
    }
  }
}

function kindOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (/[a-z]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return -(GAPS[character] ?? (SOFT_SIGNS.includes(character) ? GAP.soft : GAP.hard));
}

function codesOf(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

function keyOf(word: string): number {
  return codesOf(word).reduce((key, code) => key * 32 + (code - CODES_OF_LETTERS + 1), 0);
}
