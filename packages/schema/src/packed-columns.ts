/**
 * How the columns of a `PackedCommunesFile` are written. Text, not bytes: a
 * server compresses JSON without being told, and a column of few different
 * characters is what compression does best.
 */

/** From the space to the tilde, what JSON writes as it is, in one byte: all but `"` and `\\`. */
const FIRST = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const DIGITS = 93;

/** Numbers below are one character; nearly all of a column are. The other digits say that more follows. */
const ONE_DIGIT = 70;
const FOLLOWED = DIGITS - ONE_DIGIT;

/** A name begins with as many letters of the one before it as the place of its first character here says. No name has these characters. */
export const SHARED = '!#$%&*+,./:;<=>?@[]_`{|}~';

/** Written after the name, as `^` and its place here: names are sorted without it, and share more letters so. */
export const ARTICLES: readonly string[] = ['Le ', 'La ', 'Les ', "L'"];

/** Inhabitants are kept to rank communes: finely for towns, which are often looked for, roughly for villages. */
export const POPULATION_LEVELS = 180;

/** More than Paris. */
const MOST_INHABITANTS = 2_500_000;

/** The power that leaves the large ones 3 % apart and the villages a half. */
const LARGE_ONES = 4;

/** @param value a whole number, 0 or more */
export function writeNumber(value: number): string {
  if (value < ONE_DIGIT) return characterOf(value);
  const rest = value - ONE_DIGIT;
  return characterOf(ONE_DIGIT + (rest % FOLLOWED)) + writeNumber(Math.floor(rest / FOLLOWED));
}

function characterOf(digit: number): string {
  const code = FIRST + digit;
  const past = code >= BACKSLASH - 1 ? 2 : code >= QUOTE ? 1 : 0;
  return String.fromCharCode(code + past);
}

/** What does not belong in a column is read as something else: its `checksum` is looked at first. */
export function readNumbers(column: string): Uint32Array {
  const numbers = new Uint32Array(column.length);
  let count = 0;
  let unit = 1;
  for (let at = 0; at < column.length; at++) {
    const code = column.charCodeAt(at);
    const digit = code - FIRST - Number(code > QUOTE) - Number(code > BACKSLASH);
    numbers[count] = (numbers[count] as number) + unit * digit;
    unit = digit < ONE_DIGIT ? 1 : unit * FOLLOWED;
    if (unit === 1) count++;
  }
  return numbers.slice(0, count);
}

/** 0, -1, 1, -2, 2… as 0, 1, 2, 3, 4… */
export function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

export function populationLevel(inhabitants: number): number {
  const weight = Math.log1p(Math.min(inhabitants, MOST_INHABITANTS)) / Math.log1p(MOST_INHABITANTS);
  return Math.round(POPULATION_LEVELS * weight ** LARGE_ONES);
}

/** Natural logarithm of the inhabitants and one: what `populationLevel` keeps of them. */
export function weightOfLevel(level: number): number {
  return (level / POPULATION_LEVELS) ** (1 / LARGE_ONES) * Math.log1p(MOST_INHABITANTS);
}

/** FNV-1a, over UTF-16 units: no seal, but it sees an edit by hand, a lost column, a wrong encoding. */
export function checksum(columns: readonly string[]): number {
  let sum = 0x811c9dc5;
  for (const column of columns) {
    for (let at = 0; at < column.length; at++) sum = Math.imul(sum ^ column.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
