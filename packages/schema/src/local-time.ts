/**
 * What the clocks and the calendar of a place say. Asking the browser for the
 * time of a zone is slow: it is done once a zone and a moment, for as many
 * services as there are.
 */

import { isPublicHoliday, type LocalHolidays } from './public-holidays.js';

export interface PlaceZone {
  /** IANA name: `Europe/Paris`. */
  readonly timeZone: string;
  readonly holidays: LocalHolidays;
}

export interface LocalDay {
  /** The date as its midnight in UTC, in milliseconds: a calendar without summer time. */
  readonly date: number;
  /** 1 is Monday and 7 Sunday. */
  readonly weekday: number;
  /** 1 to 5: the first, second… of its name in the month. */
  readonly rank: number;
  readonly isLast: boolean;
  readonly isHoliday: boolean;
}

export interface LocalMoment {
  readonly zone: PlaceZone;
  readonly today: LocalDay;
  readonly yesterday: LocalDay;
  /** Minutes that the clocks show, since 0:00. */
  readonly minute: number;
}

const DAY_MS = 86_400_000;

/** Of the phone lines, and of nearly every place of mainland France. */
export const MAINLAND: PlaceZone = { timeZone: 'Europe/Paris', holidays: [] };

const formats = new Map<string, Intl.DateTimeFormat>();

/** For many services: worked out once, then given to `isOpenAt` and `openingAt`. */
export function localMomentIn(zone: PlaceZone, at: Date): LocalMoment {
  const { date, minute } = clockOf(zone.timeZone, at);
  return { zone, today: localDay(date, zone), yesterday: localDay(date - DAY_MS, zone), minute };
}

/** By the rule: starting `Intl` takes a slow phone 100 ms, before the first service can be read. */
function parisClock(at: number): { readonly date: number; readonly minute: number } {
  const local = at + (isSummerTime(at) ? 2 : 1) * 3_600_000;
  const date = Math.floor(local / DAY_MS) * DAY_MS;
  return { date, minute: Math.floor((local - date) / 60_000) };
}

/** From the last Sunday of March to the last of October, at 1:00 in universal time (directive 2000/84/CE). */
function isSummerTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month, 31, 1));
    return last.setUTCDate(31 - last.getUTCDay());
  };
  return at >= lastSunday(2) && at < lastSunday(9);
}

/** Made once a zone: making one takes longer than asking it a hundred times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** @param days how many days after this one */
export function dayAfter({ date }: LocalDay, days: number, zone: PlaceZone): LocalDay {
  return localDay(date + days * DAY_MS, zone);
}

function localDay(date: number, { holidays }: PlaceZone): LocalDay {
  const day = new Date(date);
  return {
    date,
    weekday: day.getUTCDay() || 7,
    rank: Math.ceil(day.getUTCDate() / 7),
    isLast: new Date(date + 7 * DAY_MS).getUTCMonth() !== day.getUTCMonth(),
    isHoliday: isPublicHoliday(day.toISOString().slice(0, 10), holidays),
  };
}

function clockOf(timeZone: string, at: Date): { readonly date: number; readonly minute: number } {
  if (timeZone === MAINLAND.timeZone) return parisClock(at.getTime());
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { date: Date.UTC(part('year'), part('month') - 1, part('day')), minute: part('hour') * 60 + part('minute') };
}
