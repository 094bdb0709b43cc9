/** One state for the list and the map: what is shown is computed here, once, for both. No document, no element. */

import type { Service, Territory, TerritoryGroup } from '@reperes/schema';
import { adviceFor, type Advice } from './facets/advice.js';
import { type Bits, emptyBits, hasBit } from './facets/bits.js';
import { type FacetIndex, facetIndexOf } from './facets/facet-index.js';
import { type Counts, facetsAt, type FacetsNow, searchFacets } from './facets/facet-search.js';
import { type Choices, NO_CHOICES } from './facets/facets.js';
import { openRows } from './facets/schedules.js';
import { servicesFor } from './filter.js';
import { type Listed, listedOf } from './listed.js';
import type { Near } from './near/near.js';
import { type NearOrder, nearOrderOf } from './near/near-order.js';
import { warnOfUnknown } from './listed-ids.js';

export interface Question {
  readonly services: readonly Service[];
  /** Made from `services`, where that was done already. */
  readonly listed?: Listed | undefined;
  readonly territory: Territory | undefined;
  /** Id of a group of communes, set by the host. */
  readonly territoire: string;
  readonly choices: Choices;
  readonly near: Near | undefined;
  readonly at: Date;
}

/** Each part is made again only when what it is made from has changed. */
export class Results {
  /** Everything that may be listed, in the order of the list. */
  known: readonly Service[] = [];
  /** The host's group of communes, when the territory knows it. */
  group: TerritoryGroup | undefined;
  index: FacetIndex = facetIndexOf([]);
  shown: readonly Service[] = [];
  counts: Counts = searchFacets(facetsAt(this.index, emptyBits(0)), 0, NO_CHOICES).counts;
  /** With a commune: how many of the first of `shown` cover it. */
  covering = 0;
  /** Ids of the sources of what is shown. */
  sources: ReadonlySet<string> = new Set();

  private question: Partial<Question> = {};
  private facets: FacetsNow = facetsAt(this.index, emptyBits(0));
  private minute = 0;
  private order: NearOrder | undefined;
  private rows: readonly number[] = [];

  /** @returns whether what is shown may have changed */
  ask(question: Question): boolean {
    const former = this.question;
    this.question = question;
    const differs = (...names: readonly (keyof Question)[]) => names.some((name) => question[name] !== former[name]);
    const listed = differs('services', 'territory', 'territoire');
    if (listed) this.takeServices(question);
    const turned = this.takeMinute(question.at, listed);
    if (listed || differs('near')) this.order = question.near && nearOrderOf(this.known, question.near);
    if (!listed && !turned && !differs('near', 'choices')) return false;
    this.search(question.choices);
    return true;
  }

  /** What to lift when nothing is left. */
  advice(): Advice | undefined {
    return adviceFor(this.facets, this.index.size, this.question.choices ?? NO_CHOICES);
  }

  /** Kilometres to the nth that is shown; infinite without a commune or a place. */
  kilometres(at: number): number {
    return this.order?.km[this.rows[at] ?? -1] ?? Infinity;
  }

  private takeServices({ services, listed, territory, territoire }: Question): void {
    this.group = territory?.territoires.find(({ id }) => id === territoire);
    if (territory && territoire && !this.group) warnOfUnknown('territoire', territoire, territory.territoires.map(({ id }) => id).join(', '));
    const whole = listed && !this.group ? listed : listedOf(this.group ? servicesFor(services, this.group, territory?.departements ?? []) : services, territory?.departements[0]);
    this.known = whole.known;
    this.index = whole.index;
  }

  /** What is open changes with the minute, and only where hours are known. */
  private takeMinute(at: Date, anew: boolean): boolean {
    const minute = Math.floor(at.getTime() / 60_000);
    if (!anew && (minute === this.minute || this.index.schedules.all.length === 0)) return false;
    this.minute = minute;
    this.facets = facetsAt(this.index, openRows(this.index.schedules, at));
    return true;
  }

  private search(choices: Choices): void {
    const { rows, counts } = searchFacets(this.facets, this.index.size, choices);
    this.counts = counts;
    this.take(rows);
    this.sources = new Set(this.shown.map(({ properties }) => properties.source));
  }

  /** One pass, in the order of the list: the only part that is as long as the list. */
  private take(kept: Bits): void {
    const { known, order } = this;
    const rows: number[] = [];
    const shown: Service[] = [];
    this.covering = 0;
    for (let at = 0; at < known.length; at++) {
      const row = order ? (order.rows[at] ?? 0) : at;
      const service = known[row];
      if (!service || !hasBit(kept, row)) continue;
      rows.push(row);
      shown.push(service);
      if (order && at < order.covering) this.covering += 1;
    }
    this.rows = rows;
    this.shown = shown;
  }
}
