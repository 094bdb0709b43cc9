/** Lodging that is only ever counted: how many places, never where. */

import type { CategoryId, Territory } from '@reperes/schema';
import { CATEGORIES, isLodging } from '@reperes/schema';

export interface SecretPlaces {
  /** For whom these places are: it decides which number to call. */
  readonly pour: 'victimes' | 'auteurs';
  /** `undefined` when the count is too small to be said (CONF-20); 0 when nobody says how many there are. */
  readonly places: number | undefined;
}

/** A cell under 11 is not published (statistical secrecy; the same default as the pipeline's). */
const MIN_COUNT = 11;

export interface SecretQuestion {
  /** Ids of the chosen categories; none means all. */
  readonly categories: ReadonlySet<string>;
  /** Ids of the chosen audiences; none means all. */
  readonly publics: ReadonlySet<string>;
}

/** She looks for a place to sleep: whom to call comes first. */
export function asksForLodging({ categories }: Pick<SecretQuestion, 'categories'>): boolean {
  return CATEGORIES.some(({ id }) => categories.has(id) && isLodging(id));
}

/**
 * What to say about hidden lodging under a filter. Places for perpetrators
 * are never added to those for victims, and are said only to who asks for
 * them. No other choice hides it, not even for whom the place should be: who
 * answers the phone finds what is open.
 */
export function secretPlaces(territory: Territory | undefined, { categories, publics }: SecretQuestion): readonly SecretPlaces[] {
  const lodging = CATEGORIES.filter(
    ({ id, audience }) => isLodging(id) && (categories.has(id) || (categories.size === 0 && (publics.size === 0 || publics.has(audience)))),
  );
  const victimes = lodging.filter(({ audience }) => audience !== 'auteurs').map(({ id }) => id);
  const auteurs = lodging.filter(({ audience, id }) => audience === 'auteurs' && (categories.has(id) || publics.has(audience))).map(({ id }) => id);
  const asked = victimes.some((id) => categories.has(id));
  return [said('victimes', countOf(victimes, territory), asked), said('auteurs', countOf(auteurs, territory), false)].filter((entry) => entry !== undefined);
}

/** @param always who asks for a place is told whom to call, even where none is counted */
function said(pour: SecretPlaces['pour'], places: number, always: boolean): SecretPlaces | undefined {
  if (places === 0) return always ? { pour, places } : undefined;
  return { pour, places: places < MIN_COUNT ? undefined : places };
}

function countOf(ids: readonly CategoryId[], territory: Territory | undefined): number {
  return ids.reduce((sum, id) => sum + (territory?.counts[id]?.places ?? 0), 0);
}
