/** Every spelling-blind name of every commune, sorted, so that a beginning is one run of the list. */

import { searchKey, withoutArticle } from '@reperes/schema';

export interface CommuneNames {
  readonly nom: string;
  readonly anciensNoms: readonly string[];
}

export interface SortedNames {
  /** Search keys in code unit order; a commune has one per name, and one more without its article. */
  readonly keys: readonly string[];
  /** Row of the commune of each key. */
  readonly rows: readonly number[];
  /** The former name behind each key, `undefined` for the present name. */
  readonly anciens: readonly (string | undefined)[];
  /** How many first characters each key shares with the key before it. */
  readonly shared: readonly number[];
  /** All keys in one string, each as `\n key`: one search of `" " + word` visits all word beginnings. */
  readonly text: string;
  /** Where each key's line starts in `text`. */
  readonly starts: readonly number[];
}

interface NamedKey {
  readonly key: string;
  readonly row: number;
  readonly ancien: string | undefined;
}

/** @param communes names by row */
export function sortNames(communes: readonly CommuneNames[]): SortedNames {
  const named = communes.flatMap(({ nom, anciensNoms }, row) => [
    ...keysOf(nom, row, undefined),
    ...anciensNoms.flatMap((ancien) => keysOf(ancien, row, ancien)),
  ]);
  named.sort(byKeyThenRow);
  const keys = named.map(({ key }) => key);
  return {
    keys,
    rows: named.map(({ row }) => row),
    anciens: named.map(({ ancien }) => ancien),
    shared: keys.map((key, at) => sharedStart(keys[at - 1] ?? '', key)),
    text: keys.map((key) => `\n ${key}`).join(''),
    starts: startsOf(keys),
  };
}

function keysOf(name: string, row: number, ancien: string | undefined): NamedKey[] {
  const key = searchKey(name);
  const bare = withoutArticle(key);
  const all = bare === key ? [key] : [key, bare];
  return all.filter((each) => each !== '').map((each) => ({ key: each, row, ancien }));
}

function byKeyThenRow(a: NamedKey, b: NamedKey): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.row - b.row;
}

function sharedStart(before: string, key: string): number {
  const most = Math.min(before.length, key.length);
  let length = 0;
  while (length < most && before.charCodeAt(length) === key.charCodeAt(length)) length++;
  return length;
}

function startsOf(keys: readonly string[]): number[] {
  let start = 0;
  return keys.map((key) => {
    const here = start;
    start += key.length + 2;
    return here;
  });
}
