/**
 * In which order services are listed, in a published file and on a page: by
 * need, category, then name. Position plays no part (CONF-4). A published list
 * is in the order of its ids; where it is long, its first services are published
 * beside it too.
 */

import { BESOINS } from './besoins.js';
import { CATEGORIES, type CategoryId } from './categories.js';
import { frenchKey, inOrder } from './french-forms.js';
import type { Service } from './services.js';

const RANKS: ReadonlyMap<CategoryId, number> = new Map(
  BESOINS.flatMap(({ id: besoin }) => CATEGORIES.filter((category) => category.besoin === besoin)).map(({ id }, rank) => [id, rank]),
);

/** What a service is sorted by: made once for each, as it takes longer than comparing. */
export interface ListKey {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

export function listKeyOf({ properties: { id, nom, categorie } }: Service): ListKey {
  return { rank: RANKS.get(categorie) ?? 0, name: frenchKey(nom), id };
}

export function compareListKeys(a: ListKey, b: ListKey): number {
  return a.rank - b.rank || inOrder(a.name, b.name) || inOrder(a.id, b.id);
}
