/** What a folder shows of each category, and what that leaves hidden of its totals. */

import type { CategoryCount, CategoryId, Service } from '@reperes/schema';
import { CATEGORIES } from '@reperes/schema';

type Counts = Readonly<Partial<Record<string, CategoryCount>>>;

export class ShownTotals {
  private readonly shown = new Map<CategoryId, CategoryCount>();

  /** The same services, counted as they pass. */
  *passing(services: Iterable<Service>): Iterable<Service> {
    for (const service of services) {
      const { categorie, nombre, places = 0 } = service.properties;
      const before = this.shown.get(categorie);
      this.shown.set(categorie, { entries: (before?.entries ?? 0) + nombre, places: (before?.places ?? 0) + places });
      yield service;
    }
  }

  /** Of the totals that the same folder publishes. */
  hiddenOf(counts: Counts): Counts {
    return Object.fromEntries(
      CATEGORIES.map(({ id }): [CategoryId, CategoryCount] => {
        const [all, shown] = [counts[id] ?? NONE, this.shown.get(id) ?? NONE];
        return [id, { entries: all.entries - shown.entries, places: all.places - shown.places }];
      }),
    );
  }
}

const NONE: CategoryCount = { entries: 0, places: 0 };

/** One protected entry more or less, or the same number with other places: the subtraction gives one place away. */
export function revealing(before: Counts, after: Counts): readonly CategoryId[] {
  return CATEGORIES.map(({ id }) => id).filter((id) => {
    const [old, now] = [before[id] ?? NONE, after[id] ?? NONE];
    if (old.entries === 0 && now.entries === 0) return false;
    const entries = Math.abs(now.entries - old.entries);
    return entries === 1 || (entries === 0 && now.places !== old.places);
  });
}
