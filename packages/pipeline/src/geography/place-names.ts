/** Names of places on a map: a shelter that is called after its town has no name of its own. */

import { nameWords } from '../values/name-words.js';

export class PlaceNames {
  /** By their first word. */
  private readonly names = new Map<string, (readonly string[])[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = nameWords(name);
      const [first] = words;
      if (first === undefined) continue;
      const known = this.names.get(first);
      if (known) known.push(words);
      else this.names.set(first, [words]);
    }
  }

  /** Which of the words, by their rank, are those of a place: "hu henin beaumont" → 1 and 2. */
  within(words: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const [at, word] of words.entries()) {
      const here = (this.names.get(word) ?? []).filter((name) => name.every((one, index) => words[at + index] === one));
      for (const index of here.flatMap((name) => [...name.keys()])) found.add(at + index);
    }
    return found;
  }
}
