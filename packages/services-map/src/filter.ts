/** One filter state for the list and the map: what is shown is computed here, once, for both. */

import type { Besoin, Category, CategoryId, Service, Territory, TerritoryGroup } from '@reperes/schema';
import { BESOINS, CATEGORIES, categoryOf, frenchOrder, isCategoryId, isLodging } from '@reperes/schema';

export interface Filter {
  /** None means all. */
  readonly categories: ReadonlySet<CategoryId>;
  /** A group of communes of `territory.json`, set by the host. */
  readonly territoire?: TerritoryGroup | undefined;
}

export interface FilterOption {
  readonly category: Category & { readonly id: CategoryId };
  /** Listed entries; 0 for lodging that is only counted. */
  readonly count: number;
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

export const NO_FILTER: Filter = { categories: new Set() };

/** `"accueil-jour, laeo"` → both ids; what is not a category is left out. */
export function readCategories(attribute: string): ReadonlySet<CategoryId> {
  return new Set(attribute.split(/[\s,]+/).filter(isCategoryId));
}

/** Public and contact entries, in the order of the list: by need, category, then name. Position plays no part (CONF-4). */
export function listable(services: readonly Service[]): readonly Service[] {
  return services
    .filter(({ properties }) => properties.confidentialite === 'public' || properties.confidentialite === 'contact')
    .sort(compareServices);
}

export function applyFilter(services: readonly Service[], filter: Filter, territory?: Territory): readonly Service[] {
  const { categories, territoire } = filter;
  return services.filter(
    (service) =>
      (categories.size === 0 || categories.has(service.properties.categorie)) &&
      (territoire === undefined || serves(service, territoire, territory?.departements ?? [])),
  );
}

/** Whether the entry stands in the group, or covers some or all of it. */
export function serves(service: Service, group: TerritoryGroup, departements: readonly string[]): boolean {
  const { properties } = service;
  if (properties.couvre.includes(group.id) || properties.couvre.some((code) => departements.includes(code))) return true;
  const communes = new Set(group.communes);
  const standsIn = properties.confidentialite === 'public' && communes.has(properties.code_insee ?? '');
  return standsIn || properties.couvre.some((code) => communes.has(code));
}

/** The needs and categories that this territory can answer, secret lodging included. */
export function filterGroups(services: readonly Service[], territory?: Territory): readonly FilterGroup[] {
  return BESOINS.map((besoin) => {
    const options = CATEGORIES.filter((category) => category.besoin === besoin.id)
      .map((category) => ({ category, count: countOf(services, category.id) }))
      .filter(({ category, count }) => count > 0 || isOnlyCounted(category.id, territory));
    return { besoin, options, count: options.reduce((sum, { count }) => sum + count, 0) };
  }).filter(({ options }) => options.length > 0);
}

export function groupByNeed(services: readonly Service[]): readonly NeedGroup[] {
  return BESOINS.map((besoin) => ({
    besoin,
    services: services.filter(({ properties }) => categoryOf(properties.categorie).besoin === besoin.id),
  })).filter((group) => group.services.length > 0);
}

/** Adds the ids when one of them is missing, else takes them all away. */
export function toggled(chosen: ReadonlySet<CategoryId>, ids: readonly CategoryId[]): ReadonlySet<CategoryId> {
  const next = new Set(chosen);
  const complete = ids.every((id) => next.has(id));
  for (const id of ids) {
    if (complete) next.delete(id);
    else next.add(id);
  }
  return next;
}

function countOf(services: readonly Service[], id: CategoryId): number {
  return services.filter(({ properties }) => properties.categorie === id).length;
}

function isOnlyCounted(id: CategoryId, territory: Territory | undefined): boolean {
  return isLodging(id) && (territory?.counts[id]?.places ?? 0) > 0;
}

const RANK = new Map(
  BESOINS.flatMap((besoin) => CATEGORIES.filter((category) => category.besoin === besoin.id)).map(
    (category, rank) => [category.id, rank] as const,
  ),
);

const ORDER = frenchOrder();

function compareServices({ properties: a }: Service, { properties: b }: Service): number {
  const rank = (RANK.get(a.categorie) ?? 0) - (RANK.get(b.categorie) ?? 0);
  return rank || ORDER.compare(a.nom, b.nom) || (a.id < b.id ? -1 : 1);
}
