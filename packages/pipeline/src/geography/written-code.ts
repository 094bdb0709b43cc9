/** INSEE codes as spreadsheets spoil them: "3185", "62119.0", "6,2119E+04", "O3185", and Corsica before 1976. */

import { readCommuneCode } from '@reperes/schema';

/**
 * The codes that may be meant: one, or two for an old Corsican code (20004),
 * of which one at most exists, for numbers were kept when 20 became 2A and 2B.
 */
export function writtenCodes(text: string): readonly string[] {
  const digits = fromScientific(text.trim().replace(/(?<=\d)[.,]0+$/, '')).replace(/(?<=^|\d)O(?=\d)/gi, '0');
  const old = /^20(\d{3})$/.exec(digits)?.[1];
  const codes = old === undefined ? [digits] : [`2A${old}`, `2B${old}`];
  return codes.flatMap((code) => readCommuneCode(code) ?? []);
}

/** "6,2119E+04" → "62119"; a number that lost digits stays as it is, and is refused. */
function fromScientific(text: string): string {
  const [, first = '', decimals = '', power] = /^(\d)[.,](\d{1,6})E\+?0?(\d)$/i.exec(text) ?? [];
  return decimals !== '' && decimals.length === Number(power) ? first + decimals : text;
}
