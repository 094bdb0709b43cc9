/** Date cells → ISO 8601, at the precision that was written: "2023", "2023-12", "2023-12-15". */

import { searchKey } from '@reperes/schema';

const MONTHS: readonly (readonly [prefix: string, month: number])[] = [
  ['janv', 1], ['jan', 1], ['fev', 2], ['mars', 3], ['mar', 3], ['avr', 4], ['mai', 5], ['juin', 6], ['juil', 7], ['jul', 7],
  ['aout', 8], ['aou', 8], ['sept', 9], ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
];

export function readDate(cell: string): string | undefined {
  const text = cell.slice(0, 40).trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/.exec(text);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (french) return isoDate(french[3], french[2], french[1]);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return month ? isoDate(month[2], month[1]) : readNamedMonth(text);
}

/** "15 décembre 2023", "sept. 2023", "nov-23". */
function readNamedMonth(text: string): string | undefined {
  const words = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{2}|\d{4})$/.exec(searchKey(text));
  const month = MONTHS.find(([prefix]) => words?.[2]?.startsWith(prefix));
  return words && month ? isoDate(words[3], String(month[1]), words[1]) : undefined;
}

function isoDate(year = '', month?: string, day?: string): string | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  if (!/^(?:19|20)\d{2}$/.test(fullYear)) return undefined;
  if (month === undefined) return fullYear;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const start = `${fullYear}-${month.padStart(2, '0')}`;
  if (day === undefined) return start;
  const lastDay = new Date(Date.UTC(Number(fullYear), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${start}-${day.padStart(2, '0')}` : undefined;
}
