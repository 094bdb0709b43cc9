/** Phone cells → one number that can be dialled: a known short number, or E.164. */

import { HELP_NUMBERS } from '@reperes/schema';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * Short numbers are looked for first: "17" is no French number for a phone
 * library, and "3919" one too short. 114 answers messages only.
 */
const SHORT_NUMBERS: ReadonlySet<string> = new Set([
  ...HELP_NUMBERS.filter(({ canal }) => canal === 'appel').flatMap(({ numero = '' }) => (numero.startsWith('+') ? [] : numero)),
  '18',
]);

/** Ten digits however spaced, "+33 (0)3…", "0033…". */
const FRENCH_NUMBER = /(?:(?:\+|00)[ ]?33[ .\-/]*(?:\(0\)[ .\-/]*)?|0)[1-9](?:[ .\-/]*\d{2}){4}(?!\d)/g;
/** A spreadsheet drops the first zero of a number cell. */
const LOST_ZERO = /^[1-9]\d{8}$/;

export type PhoneFault = 'telephone.illisible' | 'telephone.114';

export interface ReadPhone {
  readonly telephone?: string;
  readonly several: boolean;
  readonly fault?: PhoneFault;
}

export function readPhone(cell: string): ReadPhone {
  // A cell of kilobytes is no phone; cutting keeps every pattern linear.
  const text = cell.slice(0, 200).replace(/\s+/gu, ' ').trim();
  const digits = text.replace(/[ .]/g, '');
  if (digits === '114') return { several: false, fault: 'telephone.114' };
  if (SHORT_NUMBERS.has(digits)) return { telephone: digits, several: false };
  const found = text.match(FRENCH_NUMBER) ?? [];
  const candidate = found[0] ?? (LOST_ZERO.test(digits) ? `0${digits}` : text);
  const parsed = parsePhoneNumberFromString(candidate.replace('(0)', ''), 'FR');
  return parsed?.isValid()
    ? { telephone: parsed.number, several: found.length > 1 }
    : { several: false, fault: 'telephone.illisible' };
}

/** 06 and 07: often the phone of a person. */
export function isMobile(telephone: string): boolean {
  return /^\+33[67]/.test(telephone);
}
