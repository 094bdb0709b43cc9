/** Ids are unique: of two rows with one key, the second goes by its row number. */

import { placeOf } from '../issues.js';
import type { RowPlace } from '../issues.js';
import type { PrivateRecord } from '../records.js';
import { recordId } from './clean.js';
import { FirstByKey } from './key-table.js';
import type { StageContext } from './stage-context.js';

export class Ids {
  private readonly taken = new FirstByKey();
  private readonly context: Pick<StageContext, 'territory' | 'report'>;

  constructor(context: Pick<StageContext, 'territory' | 'report'>) {
    this.context = context;
  }

  /** The id, or another when it is taken: reported. */
  distinct(id: string, place: RowPlace | undefined): string {
    if (this.isNew(id) || !place) return id;
    const { territory, report } = this.context;
    const byRow = recordId(territory.id, place, undefined);
    if (byRow !== id) report({ ...placeOf(place), code: 'cle.en-double', severity: 'warning' });
    let own = byRow;
    // Two schemes of one row share its number as well.
    for (let rank = 2; !this.isNew(own); rank += 1) own = `${byRow}-${rank}`;
    return own;
  }

  private isNew(id: string): boolean {
    return this.taken.firstOf(id, 0) === undefined;
  }
}

/**
 * Ids of what is shown. A row without a key of its own takes its rank among
 * the shown rows of its source: row numbers would tell, in a sheet sorted by
 * town, between which towns the rows stand that are not shown, and the name of
 * a sheet may be that of a town.
 */
export class ShownIds {
  private readonly ranks = new Map<string, number>();
  private readonly territory: string;

  constructor({ territory }: Pick<StageContext, 'territory'>) {
    this.territory = territory.id;
  }

  /** @param givesAway whether its id says what is withheld */
  idOf({ id, places: [place] }: PrivateRecord, givesAway: boolean): string {
    if (!place) return id;
    const byRow = recordId(this.territory, place, undefined);
    const isByRow = id.startsWith(byRow) && /^(?:-\d+)?$/.test(id.slice(byRow.length));
    if (!isByRow && !givesAway) return id;
    const rank = (this.ranks.get(place.source) ?? 0) + 1;
    this.ranks.set(place.source, rank);
    // Two hyphens: no key of a row gives that.
    return `${this.territory}--${place.source}--${rank}`;
  }
}

/** Code-point order, the same in every locale and after every change in the spreadsheet. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
