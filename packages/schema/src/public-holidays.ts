/** The eleven public holidays of France (Code du travail, art. L3133-1), and those that a place adds. */

/** A day of every year, `12-26`, or so many days after Easter Sunday. */
export type LocalHolidays = readonly (string | number)[];

const FIXED: readonly string[] = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Monday, Ascension, Whit Monday. */
const DAYS_AFTER_EASTER: readonly number[] = [1, 39, 50];

const DAY_MS = 86_400_000;

/** @param day ISO 8601, `2026-11-23` */
export function isPublicHoliday(day: string, local: LocalHolidays = []): boolean {
  const date = day.slice(5);
  if (FIXED.includes(date) || local.includes(date)) return true;
  const after = (Date.parse(day) - easter(Number(day.slice(0, 4)))) / DAY_MS;
  return DAYS_AFTER_EASTER.includes(after) || local.includes(after);
}

/** Midnight UTC of Easter Sunday, from 1900 to 2099 (method of Carter). */
function easter(year: number): number {
  const moon = 21 + ((204 - 11 * (year % 19)) % 30);
  const full = moon - Number(moon > 48);
  return Date.UTC(year, 2, full + 7 - ((year + Math.floor(year / 4) + full + 1) % 7));
}
