/**
 * Opening hours that a page can tell without a library. They are worked out
 * when the folder is built, and only from hours that leave no doubt: an entry
 * without `horaires_intervalles` has hours to read, not to compute, and no
 * page may say "ouvert" or "fermé" about it.
 */

import { isRecord } from './guards/shapes.js';

/**
 * Minutes after midnight, in the place's own time: `[540, 720]` is 9:00 to
 * 12:00. The end goes up to 2880 for hours that run into the next day.
 */
export type OpeningSpan = readonly [start: number, end: number];

export interface OpeningRule {
  /** 1 is Monday and 7 Sunday (ISO 8601), in order. A day is in one rule only, ranked rules apart. */
  readonly jours: readonly number[];
  /** In order, none overlapping. */
  readonly heures: readonly OpeningSpan[];
  /** Only the nth of these days in the month, 1 to 5, or -1 for the last: "1er et 3e jeudis". */
  readonly rangs?: readonly number[];
}

export interface OpeningIntervals {
  /** None: closed, or on appointment only when `rendez_vous` is there. */
  readonly regles: readonly OpeningRule[];
  /** On public holidays; empty is closed. Absent: the source does not say, and nothing may be asserted on those days. */
  readonly feries?: readonly OpeningSpan[];
  /** Within these hours one comes on appointment: not a door that is open. */
  readonly rendez_vous?: true;
}

/** Hours of a service or of a referent, as far as they are known. */
export interface OpeningHours {
  /** OSM `opening_hours` syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours). */
  readonly horaires_accueil?: string;
  readonly horaires_intervalles?: OpeningIntervals;
  /** The hours as the source wrote them. */
  readonly horaires_texte?: string;
}

/** A week of ten different days is no week. */
const MOST_RULES = 40;

export function isOpeningIntervals(value: unknown): value is OpeningIntervals {
  if (!isRecord(value)) return false;
  const { regles, feries, rendez_vous } = value as Partial<Record<keyof OpeningIntervals, unknown>>;
  return (
    Array.isArray(regles) &&
    regles.length <= MOST_RULES &&
    regles.every(isRule) &&
    (feries === undefined || isSpans(feries)) &&
    (rendez_vous === undefined || rendez_vous === true)
  );
}

function isRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { jours, heures, rangs } = value as Partial<Record<keyof OpeningRule, unknown>>;
  const days = Array.isArray(jours) && jours.length > 0 && jours.every((day) => isWithin(day, 1, 7));
  const ranks = rangs === undefined || (Array.isArray(rangs) && rangs.every((rank) => rank === -1 || isWithin(rank, 1, 5)));
  return days && ranks && isSpans(heures);
}

function isSpans(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((span) => Array.isArray(span) && span.length === 2 && isWithin(span[0], 0, 1439) && isWithin(span[1], Number(span[0]) + 1, 2880))
  );
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Days that follow each other, from three on; others stand alone: [1, 2, 3, 6] is Monday to Wednesday, and Saturday. */
export function dayRuns(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.flatMap(([first, last]) => (last === first + 1 ? [[first, first] as const, [last, last] as const] : [[first, last] as const]));
}
