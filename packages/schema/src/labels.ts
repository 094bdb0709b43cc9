/** What the closed lists of this package are called in another language than French, whose labels stand in the lists themselves. */

import type { BesoinId } from './besoins.js';
import type { CategoryId } from './categories.js';

export interface Labels {
  /** The full label, then the short one where it differs. */
  readonly categories: Readonly<Record<CategoryId, readonly [label: string, court?: string]>>;
  readonly besoins: Readonly<Record<BesoinId, string>>;
}
