/** Ids are unique: of two rows with one key, the second goes by its row number. */

import { placeOf } from '../issues.js';
import type { RowPlace } from '../issues.js';
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

/** Code-point order, the same in every locale and after every change in the spreadsheet. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
