/** Dates of facts: a year, a month or a day, as ISO 8601 writes them. */

const MONTH = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * As people say them: "2023-12-31" → "31 décembre 2023", "2023-12" →
 * "décembre 2023", "2023" → "2023"; anything else comes back as it is.
 */
export function displayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return day ? firstOfMonth(DAY.format(instant)) : MONTH.format(instant);
}

/** @param date its midnight in UTC @returns "mardi 1er décembre" */
export function displayWeekday(date: number): string {
  return firstOfMonth(WEEKDAY.format(date));
}

/** The first of a month is "le 1er", which the browser does not write. */
function firstOfMonth(text: string): string {
  return text.replace(/\b1 /, '1er ');
}
