import { displayDate, writtenDate } from '@reperes/schema';

/**
 * `2022-04` and `2022-04-30` as a language writes them; a year alone stays.
 * French has its own “1er”. The calendar and the digits are those that are in
 * use in France, whatever the language has of its own.
 */
export function dateIn(language: string, date: string): string {
  return language === 'fr' ? displayDate(date) : writtenDate(`${language}-u-ca-gregory-nu-latn`, date);
}
