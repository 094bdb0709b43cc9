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

export function tally(records: readonly PrivateRecord[]): Tally {
  const kept = records.filter((record) => !record.refused && !(record.horsCompte && record.confidentialite === 'secret'));
  return {
    counts: countsOf(kept),
    hidden: countsOf(kept.filter((record) => record.confidentialite === 'secret')),
    refused: records.filter((record) => record.refused).length,
  };
}

/** In the order of the closed list, so that two builds agree. */
function countsOf(records: readonly PrivateRecord[]): Counts {
  const counts: Partial<Record<CategoryId, CategoryCount>> = {};
  for (const { id } of CATEGORIES) {
    const own = records.filter((record) => record.categorie === id);
    if (own.length === 0) continue;
    counts[id] = {
      entries: own.reduce((sum, record) => sum + record.nombre, 0),
      places: own.reduce((sum, record) => sum + (record.capacite ?? 0), 0),
    };
  }
  return counts;
}
