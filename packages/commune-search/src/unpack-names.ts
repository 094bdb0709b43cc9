import { ARTICLES, SHARED } from '@reperes/schema';
import type { Letters } from './commune-table.js';

/** Of `^`, which stands before the place of an article. */
const CARET = 94;
const ZERO = 48;

/** Four times the names of France. */
const MOST_LETTERS = 2_000_000;

/** Names that each say how many letters they share with the one before: its article, which comes after, is put back. */
export function unpackNames(column: string): Letters {
  const signs = Uint8Array.from({ length: 128 }, (_, code) => SHARED.indexOf(String.fromCharCode(code)) + 1);
  const letters = new Uint16Array(Math.min(column.length * SHARED.length, MOST_LETTERS));
  const bounds: number[] = [0];
  let end = 0;
  let bare = 0;
  for (let at = 0; at < column.length; ) {
    const start = end;
    const shared = (signs[column.charCodeAt(at++)] as number) - 1;
    while (end < start + shared) letters[end] = letters[bare + end++ - start] as number;
    while (at < column.length && !signs[column.charCodeAt(at)]) letters[end++] = column.charCodeAt(at++);
    bare = start;
    if (letters[end - 2] === CARET) {
      const article = ARTICLES[(letters[end - 1] as number) - ZERO] as string;
      bare += article.length;
      letters.copyWithin(bare, start, end - 2);
      for (let letter = 0; letter < article.length; letter++) letters[start + letter] = article.charCodeAt(letter);
      end += article.length - 2;
    }
    bounds.push(end);
  }
  if (end > letters.length) throw new RangeError(`expected at most ${MOST_LETTERS} letters, received ${end}`);
  return { letters: letters.slice(0, end), bounds: Uint32Array.from(bounds) };
}
