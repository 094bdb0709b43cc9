/** Totals by category, protected places included: they match the plan without locating anything. */

import { CATEGORIES } from '@reperes/schema';
import type { CategoryCount, CategoryId } from '@reperes/schema';
import type { PrivateRecord } from '../records.js';

export type Counts = Readonly<Partial<Record<CategoryId, CategoryCount>>>;

/** Totals of places of which the folder shows no location, for one sentence on the page. */
export interface Tally {
  readonly counts: Counts;
  /** Entries that are counted and not shown, by category. */
  readonly hidden: Counts;
  readonly refused: number;
}

export class Tallying {
  private readonly all = new Map<CategoryId, CategoryCount>();
  private readonly secret = new Map<CategoryId, CategoryCount>();
  private refused = 0;

  add(record: PrivateRecord): void {
    const isSecret = record.confidentialite === 'secret';
    if (record.refused) this.refused += 1;
    else if (!(record.horsCompte && isSecret)) {
      addTo(this.all, record);
      if (isSecret) addTo(this.secret, record);
    }
  }

  tally(): Tally {
    return { counts: inOrder(this.all), hidden: inOrder(this.secret), refused: this.refused };
  }
}

function addTo(counts: Map<CategoryId, CategoryCount>, { categorie, nombre, capacite = 0 }: PrivateRecord): void {
  if (!categorie) return;
  const { entries, places } = counts.get(categorie) ?? { entries: 0, places: 0 };
  counts.set(categorie, { entries: entries + nombre, places: places + capacite });
}

/** In the order of the closed list, so that two builds agree. */
function inOrder(counts: ReadonlyMap<CategoryId, CategoryCount>): Counts {
  return Object.fromEntries(CATEGORIES.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id)]] : [])));
}
