/** What a set of choices leaves of a list, and what each further choice would leave. */

import { type Bits, countCommon, fullBits, intersection, union } from './bits.js';
import type { FacetIndex, Options } from './facet-index.js';
import { type Choices, chosenFacets, FACETS, type FacetId, YES } from './facets.js';

/** How many services each option would show, every other facet applied. */
export type Counts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface FacetResult {
  readonly rows: Bits;
  readonly counts: Counts;
}

/** Facets of an index at one minute. */
export type FacetsNow = Readonly<Record<FacetId, Options>>;

/** @param open what `openRows` says of this minute */
export function facetsAt({ facets, schedules }: FacetIndex, open: Bits): FacetsNow {
  return { ...facets, ouvert: new Map(schedules.all.length > 0 ? [[YES, open]] : []) };
}

export function searchFacets(facets: FacetsNow, size: number, choices: Choices): FacetResult {
  const kept = new Map(chosenFacets(choices).map((facet) => [facet, rowsOf(facets[facet], choices[facet], size)]));
  const counts = FACETS.map((facet) => {
    const others = common([...kept].filter(([other]) => other !== facet).map(([, rows]) => rows), size);
    return [facet, new Map([...facets[facet]].map(([option, rows]) => [option, countCommon(rows, others)]))] as const;
  });
  return { rows: common([...kept.values()], size), counts: Object.fromEntries(counts) as unknown as Counts };
}

export function rowsLeft(facets: FacetsNow, size: number, choices: Choices): Bits {
  return common(chosenFacets(choices).map((facet) => rowsOf(facets[facet], choices[facet], size)), size);
}

/** One of the options is enough. */
function rowsOf(options: Options, chosen: ReadonlySet<string>, size: number): Bits {
  return union([...chosen].map((option) => options.get(option)).filter((rows) => rows !== undefined), size);
}

function common(sets: readonly Bits[], size: number): Bits {
  return sets.reduce(intersection, fullBits(size));
}
