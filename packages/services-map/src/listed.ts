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

export function listedOf(services: readonly Service[]): Listed {
  return atOnce(listedWork(services));
}

/** The same, for a long list. */
export function* listedWork(services: readonly Service[]): Work<Listed> {
  const known = yield* listing(services);
  return { known, index: yield* facetIndexing(known) };
}
