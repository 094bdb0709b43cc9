/** A list in its order, with all that choosing in it needs. */

import type { Service } from '@reperes/schema';
import { type FacetIndex, facetIndexing } from './facets/facet-index.js';
import { listing } from './filter.js';
import { atOnce, type Work } from './work.js';

export interface Listed {
  /** Everything that may be listed, in the order of the list. */
  readonly known: readonly Service[];
  readonly index: FacetIndex;
}

/** @param departement code of the first of the territory, whose clocks are those of a place that tells no commune */
export function listedOf(services: readonly Service[], departement?: string): Listed {
  return atOnce(listedWork(services, departement));
}

/** The same, for a long list. */
export function* listedWork(services: readonly Service[], departement?: string): Work<Listed> {
  const known = yield* listing(services);
  return { known, index: yield* facetIndexing(known, departement) };
}
