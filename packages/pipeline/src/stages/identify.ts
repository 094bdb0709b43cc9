/** Ids are unique: of two rows with one key, the second goes by its row number. */

import { placeOf } from '../issues.js';
import type { RowPlace } from '../issues.js';
import { recordId } from './clean.js';
import type { StageContext } from './stage-context.js';

interface Identified {
  readonly id: string;
  readonly place: RowPlace | undefined;
}

/** The id of each item, in order; a repeated one is reported and replaced. */
export function distinctIds(items: readonly Identified[], { territory, report }: StageContext): readonly string[] {
  const taken = new Set<string>();
  return items.map(({ id, place }) => {
    let own = id;
    if (place && taken.has(id)) {
      const byRow = recordId(territory.id, place, undefined);
      if (byRow !== id) report({ ...placeOf(place), code: 'cle.en-double', severity: 'warning' });
      own = byRow;
      // Two schemes of one row share its number as well.
      for (let rank = 2; taken.has(own); rank += 1) own = `${byRow}-${rank}`;
    }
    taken.add(own);
    return own;
  });
}
