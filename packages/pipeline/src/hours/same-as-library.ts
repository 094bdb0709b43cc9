/**
 * A second reading of the hours, by the library that knows the whole OSM
 * syntax. Ours is kept only when both open and close at the same minutes over
 * a month that has every rank of every day and four public holidays.
 */

import OpeningHours from 'opening_hours';
import type { OpeningIntervals, OpeningSpan } from '@reperes/schema';

/** May 2026 starts on a Friday: 31 days, and no change of clock anywhere in France. */
const [YEAR, MONTH, LAST_DAY] = [2026, 4, 31];
const HOLIDAYS: ReadonlySet<number> = new Set([1, 8, 14, 25]);

const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Île-de-France' } };

/** Whether the library understands the text without correcting a word of it. */
export function isOsmHours(text: string): boolean {
  const library = open(text);
  return library !== undefined && library.getWarnings().length === 0;
}

export function isSameAsLibrary(osm: string, intervals: OpeningIntervals): boolean {
  const library = open(osm);
  if (!library) return false;
  // On appointment at any hour is "unknown" to the library, all month long.
  if (intervals.regles.length === 0 && intervals.rendez_vous) return true;
  const start = new Date(YEAR, MONTH, 1).getTime();
  const minutesFrom = (date: Date) => Math.round((date.getTime() - start) / 60_000);
  const theirs = library
    .getOpenIntervals(new Date(YEAR, MONTH, 1), new Date(YEAR, MONTH, LAST_DAY + 1))
    .map(([from, to]): OpeningSpan => [minutesFrom(from), minutesFrom(to)]);
  return joined(theirs).join(' ') === joined(monthOf(intervals)).join(' ');
}

function open(text: string): OpeningHours | undefined {
  try {
    return new OpeningHours(text, FRANCE);
  } catch {
    return undefined;
  }
}

/** Open minutes of the month; the day before it may run into it. */
function monthOf({ regles, feries }: OpeningIntervals): readonly OpeningSpan[] {
  const end = LAST_DAY * 1440;
  return Array.from({ length: LAST_DAY + 1 }, (_, day) => day)
    .flatMap((day) => {
      const holiday = HOLIDAYS.has(day) ? feries : undefined;
      const heures = holiday ?? regles.filter((rule) => isOn(rule, day)).flatMap((rule) => rule.heures);
      return heures.map(([from, to]): OpeningSpan => [Math.max(from + (day - 1) * 1440, 0), Math.min(to + (day - 1) * 1440, end)]);
    })
    .filter(([from, to]) => from < to);
}

function isOn({ jours, rangs }: OpeningIntervals['regles'][number], day: number): boolean {
  const date = new Date(YEAR, MONTH, day);
  if (!jours.includes(date.getDay() === 0 ? 7 : date.getDay())) return false;
  const dayOfMonth = date.getDate();
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  return !rangs || rangs.includes(Math.ceil(dayOfMonth / 7)) || (rangs.includes(-1) && dayOfMonth + 7 > lastDay);
}

/** Sorted, with the spans that touch or overlap made one. */
function joined(spans: readonly OpeningSpan[]): readonly OpeningSpan[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
