/** Dates of facts: a year, a month or a day, as ISO 8601 writes them. */

/** In a table: `Intl` takes 100 ms to start on a slow phone, before the first service can be read. */
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/**
 * As people say them: "2023-12-31" → "31 décembre 2023", "2023-12-01" → "1er
 * décembre 2023", "2023-12" → "décembre 2023", "2023" → "2023"; anything else
 * comes back as it is.
 */
export function displayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return date;
  const words = [day && (day === '01' ? '1er' : String(Number(day))), name, year];
  return words.filter(Boolean).join(' ');
}
