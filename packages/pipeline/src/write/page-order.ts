/**
 * In which order the plain page shows services: by category, then commune,
 * then name. Of each entry only small keys are kept, so that a directory of
 * half a million is put in order without being in memory.
 */

import { CATEGORIES } from '@reperes/schema';
import type { CategoryId, Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';

export interface PageOrder {
  /** Whether an entry is made up for a demonstration. */
  readonly hasExample: boolean;
  /** Where the entries of a category are in the sequence, in the order of the page. */
  of(category: CategoryId): Iterable<number>;
}

const FRENCH = new Intl.Collator('fr');

const CATEGORY_RANKS: ReadonlyMap<string, number> = new Map(CATEGORIES.map(({ id }, rank) => [id, rank]));

/** More than the communes of France: a category and a commune are one number. */
const MOST_COMMUNES = 2 ** 24;

/** Communes in French order, entries without a commune last, then by name, then as they come. */
export function pageOrder(services: Sequence<Service>): PageOrder {
  const categories = new Uint8Array(services.length);
  const communes = new Uint32Array(services.length);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  let hasExample = false;
  for (const { properties } of services) {
    const commune = communeOf(properties);
    const number = numbers.get(commune) ?? numbers.size;
    if (number === numbers.size) numbers.set(commune, number);
    categories[names.length] = CATEGORY_RANKS.get(properties.categorie) ?? CATEGORIES.length;
    communes[names.length] = number;
    names.push(properties.nom);
    hasExample ||= properties.exemple === true;
  }
  const ranks = ranksOf([...numbers.keys()]);
  const keys = Float64Array.from(names, (_, index) => (categories[index] ?? 0) * MOST_COMMUNES + (ranks[communes[index] ?? 0] ?? 0));
  const order = Uint32Array.from(names, (_, index) => index);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || FRENCH.compare(names[a] ?? '', names[b] ?? '') || a - b);
  return { hasExample, of: (category) => partOf(order, categories, CATEGORY_RANKS.get(category)) };
}

/** The order begins with the first category: its parts lie side by side. */
function partOf(order: Uint32Array, categories: Uint8Array, rank: number | undefined): Uint32Array {
  const start = order.findIndex((index) => categories[index] === rank);
  if (start < 0) return order.subarray(0, 0);
  const length = categories.reduce((sum, one) => sum + (one === rank ? 1 : 0), 0);
  return order.subarray(start, start + length);
}

/** The place of each commune in French order; the collator is asked once for each, not for each entry. */
function ranksOf(communes: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(communes.length);
  const sorted = communes.map((commune, number) => ({ commune, number }));
  sorted.sort((a, b) => Number(a.commune === '') - Number(b.commune === '') || FRENCH.compare(a.commune, b.commune));
  sorted.forEach(({ number }, rank) => {
    ranks[number] = rank;
  });
  return ranks;
}

function communeOf(properties: Service['properties']): string {
  return properties.confidentialite === 'public' ? properties.commune ?? '' : '';
}
