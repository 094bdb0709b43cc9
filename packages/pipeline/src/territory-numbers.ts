/**
 * The territory's own lines, `numeros` of `territory.json`: as an officer
 * writes them → as a finger dials them. They stand beside 17 and 3919: what
 * could not be reached, or would pass for a national line, refuses the
 * territory (SAF-20).
 */

import type { HelpNumber, HelpSituation } from '@reperes/schema';
import { HELP_NUMBERS, httpsHref, isOpeningIntervals } from '@reperes/schema';
import { isFilled, isId, isListOf, isReducedDate, isWebAddress } from './declared.js';
import { isRecord, type JsonRecord } from './read/json.js';
import { isMobile, isOneNumber, mayBeFree, readPhone } from './values/phone.js';

export const CHANNELS = ['appel', 'sms', 'tchat'] as const satisfies readonly HelpNumber['canal'][];

export const SITUATIONS = [
  'danger', 'silence', 'parler', 'enfant', 'abri', 'numerique', 'auteur', 'professionnel',
] as const satisfies readonly HelpSituation[];

/** Who decided that a mobile may be shown (CONF-16). */
type Signature = 'approuve_par' | 'approuve_le';

const NEVER_PUBLISHED: ReadonlySet<string> = new Set<Signature>(['approuve_par', 'approuve_le']);

/** Our words, in every language, name a national line by its id. */
const NATIONAL: ReadonlySet<string> = new Set(HELP_NUMBERS.map(({ id }) => id));

const isFlag = (value: unknown) => typeof value === 'boolean';

/** A field that is not here might be a note that was not meant to be published, or one spelt otherwise and then missed. */
const CHECKS: Readonly<Record<keyof HelpNumber | Signature, (value: unknown) => boolean>> = {
  id: (value) => isId(value) && !NATIONAL.has(value),
  nom: isFilled,
  pour: isFilled,
  canal: (value) => CHANNELS.some((one) => one === value),
  numero: isFilled,
  url: (value) => isFilled(value) && httpsHref(value) !== undefined,
  situation: (value) => SITUATIONS.some((one) => one === value),
  gratuit: isFlag,
  horaires: isFilled,
  horaires_intervalles: isOpeningIntervals,
  langues: (value) => isListOf(value, isFilled),
  accessibilite: isFilled,
  source: (value) => isRecord(value) && isWebAddress(value['url']) && (value['date'] === undefined || isReducedDate(value['date'])),
  professionnels: isFlag,
  verifier: isFlag,
  approuve_par: isFilled,
  approuve_le: (value) => isReducedDate(value) && value.length === 10,
};

const REQUIRED: readonly string[] = ['id', 'nom', 'pour', 'canal', 'situation', 'gratuit', 'source'];

/** @param expect told each field, and whether it is as it should be; with a fault, what comes back is not used */
export function readNumbers(written: unknown, expect: (ok: boolean, field: string) => void): readonly HelpNumber[] {
  if (written === undefined) return [];
  const lines: readonly JsonRecord[] = Array.isArray(written) ? written.filter(isRecord) : [];
  expect(isListOf(written, isRecord), 'numeros');
  expect(new Set(lines.map(({ id }) => id)).size === lines.length, 'numeros[].id');
  return lines.map((line, index) => {
    const at = (field: string) => `numeros[${index}].${field}`;
    for (const field of new Set([...REQUIRED, ...Object.keys(line)])) expect(isExpected(field, line[field]), at(field));
    const numero = dialled(line);
    if (line['canal'] === 'tchat') expect(isFilled(line['url']), at('url'));
    else expect(numero !== undefined, at('numero'));
    expect(line['gratuit'] !== true || mayBeFree(numero ?? ''), at('gratuit'));
    expect(!isMobile(numero ?? '') || (isFilled(line['approuve_par']) && isFilled(line['approuve_le'])), at('approuve_par, approuve_le'));
    return published(line, numero);
  });
}

function isExpected(field: string, value: unknown): boolean {
  return Object.hasOwn(CHECKS, field) && CHECKS[field as keyof typeof CHECKS](value);
}

/** Only 114 takes messages, and it takes no calls; of two numbers in one line, nobody says which. */
function dialled({ canal, numero }: JsonRecord): string | undefined {
  if (!isFilled(numero)) return undefined;
  if (canal === 'sms') return numero === '114' ? numero : undefined;
  const { telephone, several } = readPhone(numero);
  return several || !isOneNumber(numero) ? undefined : telephone;
}

function published(line: JsonRecord, numero: string | undefined): HelpNumber {
  const { url, date } = isRecord(line['source']) ? line['source'] : {};
  // A flag that says no is left out: absent means the same.
  const said = Object.entries(line).filter(([field, value]) => !NEVER_PUBLISHED.has(field) && (value !== false || field === 'gratuit'));
  const source = { url, ...(date !== undefined && { date }) };
  return { ...Object.fromEntries(said), ...(numero && { numero }), source } as unknown as HelpNumber;
}
