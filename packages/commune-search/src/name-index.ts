/**
 * Every word that begins a name or stands in it, sorted by what follows it:
 * a beginning is one run of the list, found by bisection, whether it begins
 * the name, what comes after its article, or another of its words.
 */

import { searchKey } from '@reperes/schema';
import { type Letters, nameIn } from './commune-table.js';
import { sortWords } from './sort-words.js';
import { BASE, END, nameSymbols, symbolOf, symbolsOf } from './symbols.js';

export interface NameIndex {
  /** All names one after the other, in symbols, each closed by `END`. */
  readonly text: Uint8Array;
  /** Where each word starts in `text`, name after name. */
  readonly starts: Uint32Array;
  /** 1 for a word that begins its name, or comes after its article. */
  readonly heads: Uint8Array;
  /** The name of each word. */
  readonly names: Uint32Array;
  /** The first word of each name, and the one after the last. */
  readonly firsts: Uint32Array;
  /** Words in the order of what follows them. */
  readonly sorted: Uint32Array;
}

const ARTICLES = ['l', 'la', 'las', 'le', 'les', 'los'];

/** Words that nobody starts with: a third of all that there are. */
export const SMALL_WORDS: readonly string[] = [...ARTICLES, 'a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'sous', 'sur'];

/** Written out by `searchKey`. */
const ABBREVIATIONS = ['st', 'ste', 'sts', 'stes'];

/** "/" becomes "sur": no key has more letters than three times its name. */
const MOST_LETTERS = 3;

export function indexNames(noms: Letters): NameIndex {
  const { letters, bounds } = noms;
  // A word has a letter and what comes after it.
  const most = Math.ceil(letters.length / 2) + bounds.length;
  const [text, starts, heads, names, firsts] = [new Uint8Array((letters.length + bounds.length) * MOST_LETTERS), new Uint32Array(most), new Uint8Array(most), new Uint32Array(most), new Uint32Array(bounds.length)];
  const symbols = nameSymbols();
  const [articles, small, abbreviations] = [ARTICLES, SMALL_WORDS, ABBREVIATIONS].map((words) => new Set(words.map(wordCode))) as [Set<number>, Set<number>, Set<number>];
  let words = 0;
  let end = 0;
  for (let name = 0; name < bounds.length - 1; name++) {
    if (!write(name)) write(name, searchKey(nameIn(noms, name)));
    firsts[name + 1] = words;
  }
  // One more, which says where the last name ends.
  starts[words] = end;
  const index = { text: text.slice(0, end), starts: starts.slice(0, words + 1), heads: heads.slice(0, words), names: names.slice(0, words), firsts };
  return { ...index, sorted: sortWords(index.text, index.starts.subarray(0, words)) };

  /** @param key of the name, when its letters were not enough @returns whether they are */
  function write(name: number, key?: string): boolean {
    const first = key === undefined ? (bounds[name] as number) : 0;
    const last = key === undefined ? (bounds[name + 1] as number) : key.length;
    const start = end;
    const before = words;
    let word = end;
    let code = 0;
    let head = true;
    for (let at = first; at <= last; at++) {
      const symbol = at === last ? END : key === undefined ? (symbols[letters[at] as number] ?? BASE) : symbolOf(key.charCodeAt(at));
      if (symbol >= BASE || (symbol === END && key === undefined && abbreviations.has(code))) {
        words = before;
        end = start;
        return false;
      }
      if (symbol !== END) {
        text[end++] = symbol;
        code = code * BASE + symbol;
      } else if (end > word) {
        if (head || !small.has(code)) {
          starts[words] = word;
          heads[words] = head ? 1 : 0;
          names[words++] = name;
        }
        head = word === start && articles.has(code);
        word = end;
        code = 0;
      }
    }
    end++;
    return true;
  }
}

/** Exact for the few letters of a small word. */
function wordCode(word: string): number {
  return symbolsOf(word).reduce((code, symbol) => code * BASE + symbol, 0);
}
