/**
 * Totals by category, protected places included: they match the plan without
 * locating anything. What is published of them tells of no small number,
 * alone or by difference (CONF-36).
 */

import { CATEGORIES } from '@reperes/schema';
import type { CategoryCount, CategoryId } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { PrivateRecord } from '../records.js';

/** As counted. */
export interface Sum {
  readonly entries: number;
  readonly places: number;
}

export type Sums = Readonly<Partial<Record<CategoryId, Sum>>>;

/** As published. */
export type Counts = Readonly<Partial<Record<CategoryId, CategoryCount>>>;

/** Totals of places of which the folder shows no location. */
export interface Tally {
  readonly counts: Sums;
  /** Entries that are counted and not shown, by category. */
  readonly hidden: Sums;
  readonly refused: number;
}

/** Under it a count may be that of one place: the threshold of statistical secrecy. */
export const FEWEST_TOLD = 11;

export class Tallying {
  private readonly all = new Map<CategoryId, Sum>();
  private readonly secret = new Map<CategoryId, Sum>();
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

export interface Told {
  readonly counts: Counts;
  /** Of places that are not shown, what `counts` tells; `null` where it tells nothing. */
  readonly hidden: Counts;
}

/**
 * @param former hidden totals that former publications told last, by category
 */
export function toldCounts({ counts, hidden }: Tally, former: Counts, report: (issue: Issue) => void): Told {
  const told: Partial<Record<CategoryId, CategoryCount>> = {};
  const toldHidden: Partial<Record<CategoryId, CategoryCount>> = {};
  for (const { id, label } of CATEGORIES) {
    const [all, unseen] = [counts[id], hidden[id]];
    if (!all) continue;
    if (!unseen) {
      told[id] = all;
      continue;
    }
    // Nobody says how many places there are: nothing is told of any.
    const places = all.places === 0 ? true : mayTell(unseen.places, former[id]?.places);
    const may = { entries: mayTell(unseen.entries, former[id]?.entries), places };
    const pick = (sum: Sum): CategoryCount => ({ entries: may.entries === true ? sum.entries : null, places: may.places === true ? sum.places : null });
    told[id] = pick(all);
    toldHidden[id] = pick(unseen);
    if (Object.values(may).includes('difference')) report({ code: 'comptes.difference', severity: 'info', file: 'territory.json', column: label });
  }
  return { counts: told, hidden: toldHidden };
}

function mayTell(hidden: number, former: number | null | undefined): true | 'few' | 'difference' {
  if (hidden < FEWEST_TOLD) return 'few';
  const change = Math.abs(hidden - (former ?? hidden));
  return change === 0 || change >= FEWEST_TOLD ? true : 'difference';
}

/** What the next publication must differ from by enough. */
export function lastTold(former: Counts, { hidden }: Told): Counts {
  return Object.fromEntries(
    CATEGORIES.flatMap(({ id }) => {
      const entries = hidden[id]?.entries ?? former[id]?.entries ?? null;
      const places = hidden[id]?.places ?? former[id]?.places ?? null;
      return entries === null && places === null ? [] : [[id, { entries, places }]];
    }),
  );
}

function addTo(counts: Map<CategoryId, Sum>, { categorie, nombre, capacite = 0 }: PrivateRecord): void {
  if (!categorie) return;
  const { entries, places } = counts.get(categorie) ?? { entries: 0, places: 0 };
  counts.set(categorie, { entries: entries + nombre, places: places + capacite });
}

/** In the order of the closed list, so that two builds agree. */
function inOrder(counts: ReadonlyMap<CategoryId, Sum>): Sums {
  return Object.fromEntries(CATEGORIES.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id)]] : [])));
}
