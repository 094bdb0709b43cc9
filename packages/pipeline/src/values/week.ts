/** The hours of an ordinary week, whatever way a source holds them, → one sentence in French, which `hours` reads in turn. */

/** "08:30" to "12:00". */
export interface WeekSpan {
  readonly from: string;
  readonly to: string;
}

/** Monday first. */
export type Week = readonly (readonly WeekSpan[])[];

export const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

export const NO_HOURS: Week = DAYS.map(() => []);

/** "lundi au vendredi 9h-12h et 14h-17h30, samedi 9h-12h"; `undefined` for a week without any hour. */
export function weekText(week: Week): string | undefined {
  const days = week.map((spans) => spans.map(spanText).join(' et '));
  const runs: { first: number; last: number; hours: string }[] = [];
  days.forEach((hours, day) => {
    const run = runs.at(-1);
    if (hours === '') return;
    if (run && run.hours === hours && run.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day, hours });
  });
  return runs.length === 0 ? undefined : runs.map(({ first, last, hours }) => `${dayRange(first, last)} ${hours}`).join(', ');
}

/** "8h", "8h30", "08:30:00", "8:30" → "08:30"; `undefined` for an hour that no clock shows. */
export function clockTime(written: string): string | undefined {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})\s?(?:[h:]\s?(\d{2})?(?::\d{2})?)\s*$/i.exec(written.slice(0, 20)) ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return Number(hours) === 24 && minutes !== '00' ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}

/** A span whose two ends are hours, the second after the first. */
export function spanOf(from: string, to: string): WeekSpan | undefined {
  const [start, end] = [clockTime(from), clockTime(to)];
  return start !== undefined && end !== undefined && start < end ? { from: start, to: end } : undefined;
}

export function dayIndex(name: string): number {
  return DAYS.findIndex((day) => day === name.trim().toLowerCase());
}

function dayRange(first: number, last: number): string {
  const [from = '', to = ''] = [DAYS[first], DAYS[last]];
  if (first === last) return from;
  return last === first + 1 ? `${from} et ${to}` : `${from} au ${to}`;
}

function spanText({ from, to }: WeekSpan): string {
  return `${shortTime(from)}-${shortTime(to)}`;
}

/** "09:00" → "9h". */
function shortTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`;
}
