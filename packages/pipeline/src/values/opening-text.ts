/** Intervals → a French sentence, for hours that a source gives in OSM syntax only: nobody should have to read "Mo-Fr". */

import type { OpeningIntervals, OpeningSpan } from '@reperes/schema';
import { STRINGS } from './hours.strings.fr.js';
import type { WeekSpan } from './week.js';
import { DAYS, weekText } from './week.js';

const DAY_MINUTES = 1440;

/** `undefined` when some days are ranked within the month: the week alone would say too much. */
export function openingText({ regles, feries, rendez_vous }: OpeningIntervals): string | undefined {
  if (regles.some(({ rangs }) => rangs !== undefined)) return undefined;
  const week = DAYS.map((_, day) => regles.filter(({ jours }) => jours.includes(day + 1)).flatMap(({ heures }) => heures));
  const always = week.every((spans) => spans.length === 1 && spans.every(isWholeDay));
  const hours = always ? STRINGS.always : weekText(week.map((spans) => spans.map(written)));
  const parts = [hours, always ? undefined : holidayText(feries), rendez_vous ? STRINGS.appointment : undefined];
  return hours === undefined ? undefined : parts.filter((part) => part !== undefined).join(', ');
}

function holidayText(feries: OpeningIntervals['feries']): string | undefined {
  if (feries === undefined) return undefined;
  if (feries.length === 0) return STRINGS.closedOnHolidays;
  // A week of one day, to write its hours the same way.
  const [, hours = ''] = /^\S+ (.*)$/.exec(weekText([feries.map(written)]) ?? '') ?? [];
  return STRINGS.holidays(hours);
}

function isWholeDay([start, end]: OpeningSpan): boolean {
  return start === 0 && end === DAY_MINUTES;
}

function written([start, end]: OpeningSpan): WeekSpan {
  return { from: clock(start), to: clock(end > DAY_MINUTES ? end - DAY_MINUTES : end) };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
