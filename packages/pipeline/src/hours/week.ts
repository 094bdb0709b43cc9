/** What a text says, statement by statement → rules by day; two statements about one day are no certainty. */

import type { OpeningIntervals, OpeningRule, OpeningSpan } from '@reperes/schema';

export interface HoursStatement {
  readonly jours: readonly number[];
  /** Days of the month; none for every week. */
  readonly rangs: readonly number[];
  readonly feries: boolean;
  /** Said as "tous les jours" or "7j/7". */
  readonly tous: boolean;
  /** None is closed. */
  readonly heures: readonly OpeningSpan[];
}

export interface HoursException {
  readonly jours: readonly number[];
  readonly feries: boolean;
  /** Only that half of the days is closed. */
  readonly moitie?: 'matin' | 'apres-midi';
}

const NOON = 12 * 60;
/** A morning ends at 13:00 at the latest, for "sauf mercredi après-midi". */
const AFTERNOON = 13 * 60;

/** `undefined` when the statements contradict each other. */
export function weekOf(statements: readonly HoursStatement[], exceptions: readonly HoursException[]): OpeningIntervals | undefined {
  const week = new Map<number, readonly OpeningSpan[]>();
  const monthly: OpeningRule[] = [];
  const feries: (readonly OpeningSpan[])[] = exceptions.filter((one) => one.feries).map(() => []);
  for (const { jours, rangs, heures, tous, feries: holidays } of statements) {
    const round = tous && heures.every(([start, end]) => start === 0 && end === 1440);
    if (holidays || round) feries.push(heures);
    if (rangs.length > 0) monthly.push({ jours, heures, rangs });
    else if (jours.some((jour) => week.has(jour))) return undefined;
    else for (const jour of jours) week.set(jour, heures);
  }
  if (feries.length > 1 || monthly.some(({ jours }) => jours.some((jour) => week.has(jour)))) return undefined;
  for (const { jours, moitie } of exceptions) {
    for (const jour of jours) {
      const left = moitie === undefined ? [] : withoutHalf(week.get(jour) ?? [], moitie);
      if (!left || monthly.some((rule) => rule.jours.includes(jour))) return undefined;
      week.set(jour, left);
    }
  }
  const [holiday] = feries;
  return { regles: [...groupDays(week), ...monthly], ...(holiday === undefined ? {} : { feries: holiday }) };
}

function withoutHalf(spans: readonly OpeningSpan[], half: 'matin' | 'apres-midi'): readonly OpeningSpan[] | undefined {
  const across = spans.some(([start, end]) => start < NOON && end > AFTERNOON);
  if (across || spans.length === 0) return undefined;
  return spans.filter(([start]) => (half === 'matin' ? start >= NOON : start < NOON));
}

/** Days with the same hours in one rule, in the order of their first day. Closed days have no rule. */
export function groupDays(week: ReadonlyMap<number, readonly OpeningSpan[]>): readonly OpeningRule[] {
  const rules = new Map<string, { jours: number[]; heures: readonly OpeningSpan[] }>();
  for (const jour of [1, 2, 3, 4, 5, 6, 7]) {
    const heures = week.get(jour) ?? [];
    if (heures.length === 0) continue;
    const key = heures.join(' ');
    const rule = rules.get(key);
    if (rule) rule.jours.push(jour);
    else rules.set(key, { jours: [jour], heures });
  }
  return [...rules.values()];
}
