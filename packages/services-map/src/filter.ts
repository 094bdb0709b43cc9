/** What may be listed, in which order, and the needs that it answers. */

import type { Besoin, Category, CategoryId, Service, Territory, TerritoryGroup } from '@reperes/schema';
import { BESOINS, CATEGORIES, categoryOf, frenchOrder, isLodging } from '@reperes/schema';

export interface FilterOption {
  readonly category: Category & { readonly id: CategoryId };
  /** Listed entries under the other choices. */
  readonly count: number;
  /** Lodging that is only counted: reached by phone. */
  readonly onCall: boolean;
}

export interface FilterGroup {
  readonly besoin: Besoin;
  readonly options: readonly FilterOption[];
  readonly count: number;
}

export interface NeedGroup {
  readonly besoin: Besoin;
  readonly services: readonly Service[];
}

/** Public and contact entries, in the order of the list: by need, category, then name. Position plays no part (CONF-4). */
export function listable(services: readonly Service[]): readonly Service[] {
  const order = frenchOrder();
  return services
    .filter(({ properties }) => properties.confidentialite === 'public' || properties.confidentialite === 'contact')
    .sort((a, b) => compareServices(a, b, order.compare));
}

/** The entries that stand in the group, or cover some or all of it. */
export function servicesFor(services: readonly Service[], group: TerritoryGroup, departements: readonly string[]): readonly Service[] {
  const codes = new Set([...group.communes, group.id, ...departements]);
  const communes = new Set(group.communes);
  return services.filter(
    ({ properties }) =>
      properties.couvre.some((code) => codes.has(code)) ||
      (properties.confidentialite === 'public' && communes.has(properties.code_insee ?? '')),
  );
}

/**
 * The needs and categories that this territory can answer, secret lodging included.
 *
 * @param counts entries by category under the other choices; a category without any entry is not there
 */
export function filterGroups(counts: ReadonlyMap<string, number>, territory?: Territory): readonly FilterGroup[] {
  return BESOINS.map((besoin) => {
    const options = CATEGORIES.filter(({ id, besoin: own }) => own === besoin.id && (counts.has(id) || isOnlyCounted(id, territory))).map(
      (category) => ({ category, count: counts.get(category.id) ?? 0, onCall: isOnlyCounted(category.id, territory) }),
    );
    return { besoin, options, count: options.reduce((sum, { count }) => sum + count, 0) };
  }).filter(({ options }) => options.length > 0);
}

export function groupByNeed(services: readonly Service[]): readonly NeedGroup[] {
  return BESOINS.map((besoin) => ({
    besoin,
    services: services.filter(({ properties }) => categoryOf(properties.categorie).besoin === besoin.id),
  })).filter((group) => group.services.length > 0);
}

function isOnlyCounted(id: CategoryId, territory: Territory | undefined): boolean {
  return isLodging(id) && (territory?.counts[id]?.places ?? 0) > 0;
}

const RANK = new Map(
  BESOINS.flatMap((besoin) => CATEGORIES.filter((category) => category.besoin === besoin.id)).map(
    (category, rank) => [category.id, rank] as const,
  ),
);

function compareServices({ properties: a }: Service, { properties: b }: Service, names: (a: string, b: string) => number): number {
  const rank = (RANK.get(a.categorie) ?? 0) - (RANK.get(b.categorie) ?? 0);
  return rank || names(a.nom, b.nom) || (a.id < b.id ? -1 : 1);
}
