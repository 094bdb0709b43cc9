import { searchKey, withoutArticle } from '@reperes/schema';
import { lowerBound, rangeOfPrefix } from './binary-search.js';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import { allowedFaults, findFaultyNames } from './typing-faults.js';

export interface FindOptions {
  /** At most this many communes; 8 by default: what a phone shows above its keyboard, and a little more. */
  readonly limit?: number;
  /** Only the communes of this département. */
  readonly departement?: string;
}

/** The longest name of a French commune has 45 characters; the rest cannot help. */
const MAX_TYPED = 80;

const DEFAULT_LIMIT = 8;

const DIGITS = /^\d+$/;

/**
 * The communes that what was typed may mean, the most likely first: the very
 * name, names that begin so, names whose words begin so in any order, then
 * names with one or two typing faults. Within each, most inhabitants first.
 * A number is a postcode, whole or begun; beside a name it narrows it
 * ("Saint-Denis 93").
 */
export function findCommunes(index: CommuneIndex, typed: string, options: FindOptions = {}): CommuneMatch[] {
  const key = searchKey(typed.slice(0, MAX_TYPED));
  if (key === '') return [];
  const words = key.split(' ');
  const found = new FoundRows(index, options);
  if (words.every((word) => DIGITS.test(word))) {
    addPostcodes(found, words.join(''));
  } else {
    addNames(found, key);
    addNamesNear(found, words);
    if (!found.sure) addFaulty(found, key);
  }
  return found.matches();
}

/** Rows found so far, each once, in the order of likelihood. */
class FoundRows {
  readonly index: CommuneIndex;
  /** A commune has the very name, or the name and the postcode: then nothing is guessed. */
  sure = false;
  private readonly limit: number;
  private readonly departement: string | undefined;
  private readonly anciens = new Map<number, string | undefined>();

  constructor(index: CommuneIndex, { limit = DEFAULT_LIMIT, departement }: FindOptions) {
    this.index = index;
    this.limit = limit;
    this.departement = departement;
  }

  get full(): boolean {
    return this.anciens.size >= this.limit;
  }

  /** Adds the communes of some keys, most inhabitants first. A present name wins over a former one. */
  addKeys(ats: readonly number[]): void {
    const { rows, anciens } = this.index.names;
    const rank = (at: number) => (rows[at] ?? 0) * 2 + (anciens[at] === undefined ? 0 : 1);
    for (const at of [...ats].sort((a, b) => rank(a) - rank(b))) this.add(rows[at] ?? 0, anciens[at]);
  }

  add(row: number, ancien?: string): void {
    if (this.full || this.anciens.has(row)) return;
    if (this.departement && this.index.communes[row]?.departement !== this.departement) return;
    this.anciens.set(row, ancien);
  }

  matches(): CommuneMatch[] {
    return [...this.anciens].flatMap(([row, ancienNom]) => {
      const commune = this.index.communes[row];
      if (!commune) return [];
      return [ancienNom === undefined ? commune : { ...commune, ancienNom }];
    });
  }
}

function addPostcodes(found: FoundRows, digits: string): void {
  const { codes, rows } = found.index.postcodes;
  const [from, to] = rangeOfPrefix(codes, digits);
  for (const row of rows.slice(from, to).sort((a, b) => a - b)) found.add(row);
}

/** The very name, then beginnings, then word beginnings; "la Béthune" is also looked for as "Béthune". */
function addNames(found: FoundRows, key: string): void {
  const { keys } = found.index.names;
  for (const start of new Set([key, withoutArticle(key)])) {
    const range = indices(...rangeOfPrefix(keys, start));
    const same = range.filter((at) => keys[at] === start);
    found.sure ||= same.length > 0;
    found.addKeys(same);
    if (!found.full) found.addKeys(range);
  }
  if (!found.full) found.addKeys(keysWithWords(found.index, key.split(' ')));
}

/** "Béthune 62400", "62 Béthune": the name among the communes whose postcode begins with the number. */
function addNamesNear(found: FoundRows, words: readonly string[]): void {
  const digits = words.filter((word) => DIGITS.test(word));
  if (digits.length === 0 || found.full) return;
  const { names, communes } = found.index;
  const name = words.filter((word) => !DIGITS.test(word));
  const near = keysWithWords(found.index, name).filter((at) => {
    const codes = communes[names.rows[at] ?? 0]?.codesPostaux ?? [];
    return codes.some((code) => code.startsWith(digits.join('')));
  });
  found.sure ||= near.length > 0;
  found.addKeys(near);
}

function addFaulty(found: FoundRows, key: string): void {
  const allowed = allowedFaults(key);
  if (allowed === 0 || found.full) return;
  const faulty = findFaultyNames(found.index.names, key, allowed);
  for (let faults = 0; faults <= allowed; faults++) {
    found.addKeys(faulty.filter((name) => name.faults === faults).map(({ at }) => at));
  }
}

/** Keys in which each word begins some word. The longest word, the rarest, is looked for first. */
function keysWithWords({ names: { keys, text, starts } }: CommuneIndex, words: readonly string[]): number[] {
  const [rarest, ...others] = [...words].sort((a, b) => b.length - a.length);
  const found: number[] = [];
  if (rarest === undefined) return found;
  for (let hit = text.indexOf(` ${rarest}`); hit !== -1; ) {
    const at = lowerBound(starts, hit + 1) - 1;
    const line = ` ${keys[at] ?? ''}`;
    if (others.every((word) => line.includes(` ${word}`))) found.push(at);
    hit = text.indexOf(` ${rarest}`, (starts[at] ?? 0) + line.length + 1);
  }
  return found;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
