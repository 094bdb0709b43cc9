/** Phone cells → one number that can be dialled: a known short number, or E.164. */

import { HELP_NUMBERS } from '@reperes/schema';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { remembered } from './remembered.js';

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

/** What officers write where there is no phone: nothing to report. */
const SAYS_NOTHING = /^(?:non (?:communiqu|renseign|connu|diffus|attribu)\S*|n[ée]ant|aucun|sans|inconnu|n\.? ?[cr]\.?|[-–—/.]+)$/i;
/** "03 53 01 00 09 ou 10": a second number of which only the end is written; "9-12h" is a time. */
const SECOND_END = /^ ?(?:ou|et|puis|[/,;–-]) ?\d{2}(?!\d)(?! ?[\dh:])/i;
/** "03 53 01 00 09 ou 3919": a number of three digits or four that stands alone. */
const SHORT_BESIDE = /(?<![\d.])\d{3,4}(?![\d.]|[ .-]\d)/g;
/** All that may stand between the digits of one number. */
const BETWEEN_DIGITS = /[ .\-/()\u00a0\u202f]/g;

/** One cell is read to be shown, then to be linked and withheld: one after the other, so that few need be known. */
const MOST_KNOWN = 1000;
export const readPhone = remembered(readAnew, MOST_KNOWN);

function readAnew(cell: string): ReadPhone {
  const text = tidy(cell);
  const digits = text.replace(/[ .]/g, '');
  if (digits === '114') return { several: false, fault: 'telephone.114' };
  if (SHORT_NUMBERS.has(digits)) return { telephone: digits, several: false };
  if (SAYS_NOTHING.test(text)) return { several: false };
  const found = text.match(FRENCH_NUMBER) ?? [];
  const candidate = found[0] ?? (LOST_ZERO.test(digits) ? `0${digits}` : text);
  const telephone = e164(candidate);
  return telephone === undefined
    ? { several: false, fault: 'telephone.illisible' }
    : { telephone, several: found.length > 1 || (found.length === 1 && (SECOND_END.test(text.slice(text.indexOf(candidate) + candidate.length)) || hasShortBeside(text, candidate))) };
}

function hasShortBeside(text: string, number: string): boolean {
  return (text.replace(number, ' ; ').match(SHORT_BESIDE) ?? []).some((digits) => SHORT_NUMBERS.has(digits));
}

/** Whether the text is one number and nothing else: what is dialled in danger is not picked out of a sentence. */
export function isOneNumber(text: string): boolean {
  return /^(?:0\d{9}|(?:\+|00)\d{8,15}|\d{2,4}|116\d{3})$/.test(text.trim().replace(BETWEEN_DIGITS, ''));
}

/** France and its overseas territories. */
const FRENCH = /^\+(?:33|262|508|590|594|596|681|687|689)/;

/**
 * Whether calling it may be free, or cost no more than any call. Of the
 * numbers in 08, those in 080 alone, as 118 xyz are none either
 * (https://www.service-public.fr/particuliers/vosdroits/F33278, as checked on
 * 2021-04-07; https://www.economie.gouv.fr/particuliers/tarifs-numeros-08).
 * A call abroad costs.
 */
export function mayBeFree(telephone: string): boolean {
  if (!telephone.startsWith('+')) return !/^118\d{3}$/.test(telephone);
  return FRENCH.test(telephone) && !/^\+338[1-9]/.test(telephone);
}

/** Every number that the cell holds, E.164: what has to be searched for, not what is shown. */
export function allPhones(cell: string): readonly string[] {
  const text = tidy(cell);
  const { telephone } = readPhone(text);
  const written = [...text.matchAll(FRENCH_NUMBER)].flatMap(({ 0: number, index }) => [number, ...endingsAfter(text.slice(index + number.length)).map((end) => `${number.slice(0, -end.length)}${end}`)]);
  const all = [telephone, ...written.map(e164)].filter((one) => one !== undefined);
  return [...new Set(all)].filter((one) => one.startsWith('+'));
}

/** "… 09 ou 10", "… 09 / 10 / 11": ends of numbers that begin as the one before. */
function endingsAfter(rest: string): readonly string[] {
  const [run = ''] = /^(?: ?(?:ou|et|[/,;-]) ?\d{2}(?!\d)(?! ?[.]?\d)){1,9}/.exec(rest) ?? [];
  return run.match(/\d{2}/g) ?? [];
}

/** The longest text that is published; cutting keeps every pattern linear. */
const LONGEST = 300;

/** The letter O before a digit is a zero. */
function tidy(cell: string): string {
  return cell.slice(0, LONGEST).replace(/\s+/gu, ' ').trim().replace(/O(?=[1-9])(?<![\p{L}\p{N}]O)/giu, '0');
}

const e164 = remembered(internationalNumber, MOST_KNOWN);

function internationalNumber(written: string): string | undefined {
  // A number that a spreadsheet turned into 3.53E8 has lost its last digits.
  if (/\dE\+?\d/i.test(written)) return undefined;
  const parsed = parsePhoneNumberFromString(written.replace('(0)', ''), 'FR');
  return parsed?.isValid() ? parsed.number.replace(OVERSEAS, (_, area: string) => `+${countryOf(area)}${area}`) : undefined;
}

/**
 * Ten-digit numbers that belong to the overseas départements: dialled alike
 * from within France, they have country codes of their own (Arcep, plan
 * national de numérotation, décision 2018-0881). 06 39 98 is kept for works of
 * fiction, and not for Mayotte.
 */
const OVERSEAS = /^\+33(590|690|691|594|694|596|696|697|262|263|692|693|269|639(?!98))(?=\d{6}$)/;

function countryOf(area: string): string {
  if (/^(?:590|69[01])$/.test(area)) return '590';
  if (/^[56]94$/.test(area)) return '594';
  return /^(?:596|69[67])$/.test(area) ? '596' : '262';
}

/** 06 and 07: often the phone of a person. */
export function isMobile(telephone: string): boolean {
  return /^\+(?:33[67]|590690|590691|594694|596696|596697|262692|262693|262639)/.test(telephone);
}
