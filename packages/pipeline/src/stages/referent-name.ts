/**
 * When a person's name may be published (CONF-15): somebody asked for it, a
 * legal basis is recorded, and the day when it must be looked at again has not
 * come. A name that may not joins what is withheld, wherever it is written.
 */

import { isPast, searchKey } from '@reperes/schema';
import { slug } from '../geography/groups.js';
import type { RawReferent, ReferentField } from '../records.js';
import { readDate } from '../values/dates.js';
import { plainText } from '../values/text.js';
import type { Cells } from './cells.js';

/** RGPD, article 6, 1: those on which a public body or an association may stand for a directory. */
export const LEGAL_BASES = ['consentement', 'mission-interet-public', 'obligation-legale', 'interet-legitime'] as const;

const LONGEST = 80;

const YES = /^(?:oui|o|x|vrai|true|1)$/;

/** Of a name; more is a pasted sentence, whose first words are enough to know it again. */
const MOST_WORDS = 6;

/** A phone, a mailbox or a link is no name. */
const NOT_A_NAME = /[\d@/\\]/;

/** The name to publish; why there is none is reported. @param today ISO 8601 */
export function publishedName(cells: Cells<ReferentField>, { values }: RawReferent, today: string): string | undefined {
  const name = nameOf(values);
  if (name === undefined) return undefined;
  if (!YES.test(slug(values.publier_nom ?? ''))) return refused(cells, 'nom.non-demande');
  if (name.length > LONGEST || NOT_A_NAME.test(name)) return refused(cells, 'nom.illisible');
  const basis = slug(values.base_legale ?? '');
  if (!LEGAL_BASES.some((known) => known === basis)) return refused(cells, 'nom.sans-base');
  const review = readDate(values.revoir_le ?? '');
  if (review === undefined) return refused(cells, 'nom.sans-revision');
  return isPast(review, today) ? refused(cells, 'nom.revision-depassee') : name;
}

/** As it is shown: "Nadia Exemple". */
export function nameOf({ prenom, nom }: RawReferent['values']): string | undefined {
  return plainText([prenom, nom].filter((part) => part !== undefined).join(' '));
}

/** Whether the text repeats the name of its own row, in any order of its words. */
export function repeatsName(text: string, values: RawReferent['values']): boolean {
  const words = ` ${searchKey(text)} `;
  return nameOrders(nameOf(values)).some((name) => words.includes(` ${name} `));
}

/** The spellings of a name to look for elsewhere; a single word may be a town or a street, and is not looked for. */
export function nameNeedles(name: string): readonly string[] {
  return nameOrders(name).filter((order) => order.includes(' '));
}

function nameOrders(name: string | undefined): readonly string[] {
  const words = searchKey(name ?? '').split(' ').filter((word) => word !== '' && !CIVILITIES.has(word)).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const turns = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
  return [...new Set(turns)];
}

const CIVILITIES: ReadonlySet<string> = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'dr', 'docteur', 'me', 'maitre']);

function refused(cells: Cells<ReferentField>, code: 'nom.non-demande' | 'nom.illisible' | 'nom.sans-base' | 'nom.sans-revision' | 'nom.revision-depassee'): undefined {
  cells.fault('nom', code, code === 'nom.non-demande' ? 'info' : 'warning');
}
