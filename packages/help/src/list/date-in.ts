import { displayDate } from '@reperes/schema';

/**
 * `2022-04` and `2022-04-30` as a language writes them; a year alone stays.
 * French has its own “1er”. The calendar and the digits are those that are in
 * use in France, whatever the language has of its own.
 */
export function dateIn(language: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'fr' || !month) return displayDate(date);
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day ? { day: 'numeric' as const } : {}) } as const;
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, parts).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}
