/** Ids are unique: of two rows with one key, the second goes by its row number. */

import { placeOf } from '../issues.js';
import type { RowPlace } from '../issues.js';
import type { PrivateRecord } from '../records.js';
import { OPEN_DIRECTORIES } from '../sources/attributions.js';
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
  /** Beginnings of keys that only a number tells apart, of which one is hidden. */
  private readonly brokenSeries = new Set<string>();
  /** Sources whose keys are numbers of an open directory: a gap in them tells nothing. */
  private readonly open: ReadonlySet<string>;
  private readonly territory: string;

  constructor({ territory }: Pick<StageContext, 'territory'>) {
    this.territory = territory.id;
    this.open = new Set(territory.sources.flatMap(({ id, source }) => (OPEN_DIRECTORIES.has(source) ? [id] : [])));
  }

  /** A row that is not shown: a gap among the keys of its series would tell where it stands. */
  hide({ id, places: [place] }: PrivateRecord): void {
    const series = place && this.seriesOf(id, place);
    if (series !== undefined) this.brokenSeries.add(series);
  }

  /** Whether the row has no key of its own. */
  isByRow({ id, places: [place] }: PrivateRecord): boolean {
    if (!place) return false;
    const byRow = recordId(this.territory, place, undefined);
    return id.startsWith(byRow) && /^(?:-\d+)?$/.test(id.slice(byRow.length));
  }

  /** @param givesAway whether its id says what is withheld */
  idOf(record: PrivateRecord, givesAway: boolean): string {
    const [place] = record.places;
    if (!place) return record.id;
    return this.keyed(record.id, place, givesAway || this.isByRow(record));
  }

  /** The id of an entry with a key of its own, unless its number would tell of others (CONF-35). */
  keyed(id: string, place: RowPlace, givesAway: boolean): string {
    const series = this.seriesOf(id, place);
    const isRanked = series !== undefined && (series === this.prefixOf(place) || this.brokenSeries.has(series));
    if (!isRanked && !givesAway) return id;
    const rank = (this.ranks.get(place.source) ?? 0) + 1;
    this.ranks.set(place.source, rank);
    // Two hyphens: no key of a row gives that.
    return `${this.territory}--${place.source}--${rank}`;
  }

  private prefixOf({ source }: RowPlace): string {
    return `${this.territory}--${source}-`;
  }

  /** "hu-12" → "hu-"; `undefined` when the key ends with no number. */
  private seriesOf(id: string, place: RowPlace): string | undefined {
    return !this.open.has(place.source) && id.startsWith(this.prefixOf(place)) && /\d$/.test(id) ? id.replace(/\d+$/, '') : undefined;
  }
}

/** Code-point order, the same in every locale and after every change in the spreadsheet. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
