/** When nothing is left: what to lift. */

import { countBits } from './bits.js';
import { type FacetsNow, rowsLeft } from './facet-search.js';
import { type Choices, chosenFacets, type FacetId, without } from './facets.js';

export interface Advice {
  /** The facets whose choices are to be lifted together. */
  readonly facets: readonly FacetId[];
  /** How many services come back. */
  readonly count: number;
}

/** The fewest facets to lift; among as few, those that bring most back. `undefined` when nothing brings anything. */
export function adviceFor(facets: FacetsNow, size: number, choices: Choices): Advice | undefined {
  const tried = subsets(chosenFacets(choices)).map((lifted) => ({
    facets: lifted,
    count: countBits(rowsLeft(facets, size, without(choices, lifted))),
  }));
  const useful = tried.filter(({ count }) => count > 0);
  return useful.sort((a, b) => a.facets.length - b.facets.length || b.count - a.count)[0];
}

/** All but the empty one: at most 255, of eight facets. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: 2 ** items.length - 1 }, (_, index) => items.filter((_item, at) => ((index + 1) >>> at) & 1));
}
