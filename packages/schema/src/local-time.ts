/**
 * What the clocks and the calendar of a place say. Asking the browser for the
 * time of a zone is slow: it is done once a zone and a moment, for as many
 * services as there are.
 */

import { departementOf } from './commune-code.js';
import { holidaysOf, isPublicHoliday, type LocalHolidays } from './public-holidays.js';

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

const MAINLAND = 'Europe/Paris';

/** Départements and collectivities where it is not the time of Paris. */
const OVERSEAS: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

const zones = new Map<string, PlaceZone>();

/**
 * Time and holidays of a place. The same object for the same département.
 *
 * @param code INSEE code of a commune, or of a département; without it, mainland France
 */
export function zoneOf(code = ''): PlaceZone {
  const departement = departementOf(code);
  const known = zones.get(departement);
  if (known) return known;
  const zone = { timeZone: OVERSEAS[departement] ?? MAINLAND, holidays: holidaysOf(departement) };
  zones.set(departement, zone);
  return zone;
}

/** For many services: worked out once, then given to `isOpenAt` and `openingAt`. */
export function localMomentIn(zone: PlaceZone, at: Date): LocalMoment {
  const { date, minute } = clockOf(zone.timeZone, at);
  return { zone, today: localDay(date, zone), yesterday: localDay(date - DAY_MS, zone), minute };
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
  return { date: Date.UTC(part('year'), part('month') - 1, part('day')), minute: part('hour') * 60 + part('minute') };
}
