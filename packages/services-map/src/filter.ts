/** What may be listed, in which order, and the needs that it answers. */

import type { Besoin, Category, CategoryId, ListKey, Service, Territory, TerritoryGroup } from '@reperes/schema';
import { BESOINS, CATEGORIES, categoryOf, compareListKeys, isLodging, listKeyOf } from '@reperes/schema';
import { atOnce, ITEMS, type Work } from './work.js';

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

/** Public and contact entries, in the order of the list. */
export function listable(services: readonly Service[]): readonly Service[] {
  return atOnce(listing(services));
}

/** The same, for a long list: kind by kind, as sorting cannot be stopped. */
export function* listing(services: readonly Service[]): Work<readonly Service[]> {
  const byRank: Entry[][] = [];
  for (const [at, service] of services.entries()) {
    if (at % ITEMS === 0) yield;
    const { confidentialite } = service.properties;
    if (confidentialite !== 'public' && confidentialite !== 'contact') continue;
    const key = listKeyOf(service);
    (byRank[key.rank] ??= []).push({ service, key });
  }
  const known: Service[] = [];
  for (const entries of byRank) {
    for (const { service } of entries?.sort((a, b) => compareListKeys(a.key, b.key)) ?? []) known.push(service);
    yield;
  }
  return known;
}

interface Entry {
  readonly service: Service;
  readonly key: ListKey;
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

/** Asked for by phone in every département, whether or not anybody says how many places there are. */
const ALWAYS_ON_CALL: CategoryId = 'hebergement-urgence';

/**
 * The needs and categories that this territory can answer, secret lodging included.
 *
 * @param counts entries by category under the other choices; a category without any entry is not there
 */
export function filterGroups(counts: ReadonlyMap<string, number>, territory?: Territory): readonly FilterGroup[] {
  return BESOINS.map((besoin) => {
    const options = CATEGORIES.filter(({ id, besoin: own }) => own === besoin.id && (counts.has(id) || isOnCall(id, territory))).map(
      (category) => ({ category, count: counts.get(category.id) ?? 0, onCall: isOnCall(category.id, territory) }),
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

export function isOnCall(id: CategoryId, territory: Territory | undefined): boolean {
  return isLodging(id) && (id === ALWAYS_ON_CALL || (territory?.counts[id]?.places ?? 0) > 0);
}
