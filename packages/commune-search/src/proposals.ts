/** What the list shows for what is typed. */

import { searchKey, withoutArticle } from '@reperes/schema';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import type { ListWords } from './search-words.js';

/** Eight options of 44 px: what is left above a phone's keyboard, and a little to scroll. */
const LIMIT = 8;

export interface Proposals {
  readonly communes: readonly CommuneMatch[];
  /** More communes answer than are shown. */
  readonly cut: boolean;
}

export const NO_PROPOSALS: Proposals = { communes: [], cut: false };

export function proposalsFor(index: CommuneIndex, typed: string, departement: string): Proposals {
  const options = { limit: LIMIT + 1, ...(departement === '' ? {} : { departement }) };
  const found = index.find(typed, options);
  return { communes: found.slice(0, LIMIT), cut: found.length > LIMIT };
}

export function countMessage({ communes, cut }: Proposals, words: ListWords): string {
  if (communes.length === 0) return words.aucune;
  return cut ? words.davantage(communes.length) : words.nombre(communes.length);
}

/**
 * What Enter may choose without the arrows: the only commune of this very
 * name, or the only one found when its name or postcode begins so. In a list
 * of one département, "Paris" finds Le Touquet-Paris-Plage alone.
 */
export function certainMatch(communes: readonly CommuneMatch[], typed: string): CommuneMatch | undefined {
  const key = searchKey(typed);
  const same = communes.filter(({ nom }) => searchKey(nom) === key);
  if (same.length === 1) return same[0];
  const [only, ...others] = communes;
  return only && others.length === 0 && beginsWith(only, key) ? only : undefined;
}

/** With or without its article, by any of its names or codes. */
function beginsWith({ nom, ancienNom = '', codesPostaux }: CommuneMatch, key: string): boolean {
  const names = [nom, ancienNom].map(searchKey);
  return [...names, ...names.map(withoutArticle), ...codesPostaux].some((name) => name.startsWith(key));
}
