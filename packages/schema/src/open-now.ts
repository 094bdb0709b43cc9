/** Whether a place is open, as far as its published hours leave no doubt. */

import { type LocalDay, type LocalMoment, localMomentIn, MAINLAND } from './local-time.js';
import type { OpeningIntervals, OpeningSpan } from './opening.js';

const DAY_MINUTES = 1440;

/**
 * @param at a moment of `localMomentIn` when there are many services; a date is read on the clocks of Paris
 * @returns `undefined` when the hours leave a doubt at this minute
 */
export function isOpenAt(intervals: OpeningIntervals, at: Date | LocalMoment): boolean | undefined {
  if (intervals.rendez_vous) return undefined;
  const { today, yesterday, minute } = momentOf(at);
  const spans = spansOf(intervals, today);
  const late = runsLate(intervals) ? spansOf(intervals, yesterday) : [];
  if (spans?.some((span) => holds(span, minute)) || late?.some((span) => holds(span, minute + DAY_MINUTES))) return true;
  return spans && late ? false : undefined;
}

/** Hours of a day; `undefined` on a holiday of which the source says nothing. */
export function spansOf(intervals: OpeningIntervals, day: LocalDay): readonly OpeningSpan[] | undefined {
  return day.isHoliday ? intervals.feries : usualSpans(intervals, day);
}

/** Hours of a day that is no holiday. */
export function usualSpans({ regles }: OpeningIntervals, { weekday, rank, isLast }: LocalDay): readonly OpeningSpan[] {
  return regles
    .filter(({ jours, rangs }) => jours.includes(weekday) && (!rangs || rangs.includes(rank) || (isLast && rangs.includes(-1))))
    .flatMap(({ heures }) => heures);
}

/** Whether some day ends after midnight. */
function runsLate({ regles, feries = [] }: OpeningIntervals): boolean {
  return [...regles.flatMap(({ heures }) => heures), ...feries].some(([, end]) => end > DAY_MINUTES);
}

function holds([start, end]: OpeningSpan, minute: number): boolean {
  return minute >= start && minute < end;
}

/** A date is read on the clocks of Paris. */
export function momentOf(at: Date | LocalMoment): LocalMoment {
  return at instanceof Date ? localMomentIn(MAINLAND, at) : at;
}
