import type { OpeningIntervals, OpeningSpan } from './opening.js';
import { isPublicHoliday } from './public-holidays.js';

/** Of the phone lines, and of every place of mainland France. */
const ZONE = 'Europe/Paris';

const DAY_MINUTES = 1440;
const DAY_MS = 86_400_000;

/** @returns `undefined` when the hours leave a doubt at this minute */
export function isOpenAt(intervals: OpeningIntervals, at: Date, zone: string = ZONE): boolean | undefined {
  if (intervals.rendez_vous) return undefined;
  const { day, minute } = localTime(at, zone);
  const today = spansOf(intervals, day);
  const yesterday = runsLate(intervals) ? spansOf(intervals, day - DAY_MS) : [];
  if (today?.some((span) => holds(span, minute)) || yesterday?.some((span) => holds(span, minute + DAY_MINUTES))) return true;
  return today && yesterday ? false : undefined;
}

/** The day as its midnight in UTC, and the minutes since midnight on the clocks of the zone. */
function localTime(at: Date, timeZone: string): { readonly day: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { day: Date.UTC(part('year'), part('month') - 1, part('day')), minute: part('hour') * 60 + part('minute') };
}

/** `undefined` on a holiday of which the source says nothing. */
function spansOf({ regles, feries }: OpeningIntervals, day: number): readonly OpeningSpan[] | undefined {
  const date = new Date(day);
  if (isPublicHoliday(date.toISOString().slice(0, 10))) return feries;
  const weekday = date.getUTCDay() || 7;
  return regles
    .filter(({ jours, rangs }) => jours.includes(weekday) && (!rangs || rangs.some((rank) => isNth(date, rank))))
    .flatMap(({ heures }) => heures);
}

/** Whether some day ends after midnight. */
function runsLate({ regles, feries = [] }: OpeningIntervals): boolean {
  return [...regles.flatMap(({ heures }) => heures), ...feries].some(([, end]) => end > DAY_MINUTES);
}

/** Whether a day is the nth of its name in its month; -1 is the last. */
function isNth(date: Date, rank: number): boolean {
  const before = Math.ceil(date.getUTCDate() / 7);
  const last = new Date(date.getTime() + 7 * DAY_MS).getUTCMonth() !== date.getUTCMonth();
  return rank === -1 ? last : rank === before;
}

function holds([start, end]: OpeningSpan, minute: number): boolean {
  return minute >= start && minute < end;
}
