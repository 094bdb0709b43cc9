/**
 * The values that must not come out, and the test of a text against them. A
 * second wall behind redaction: an address that a public row repeats in its
 * presentation is as bad as an address column.
 */

import { searchKey } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { PrivateRecord } from '../records.js';
import { addressKeys, gluedAddress, placeWords, reversedKeys } from '../values/address-key.js';
import { deciphered, letterZeros, plainMailboxes } from '../values/disguises.js';
import { remembered } from '../values/remembered.js';
import { addressTextsOf } from './links.js';
import { Needles } from './needles.js';

/** Shorter numbers match by chance. A phone is compared by its nine national digits. */
const FEWEST_DIGITS = 6;

/** Presentations, hours and publics repeat from entry to entry. */
const MOST_KNOWN = 10_000;

export class Withheld {
  private readonly addresses = new Needles();
  private readonly numbers = new Needles();
  private readonly emails = new Needles();
  private readonly names = new Needles();
  /** Most territories name nobody: their texts need no key. */
  private hasNames = false;

  /** What a protected record keeps; a public one keeps nothing. */
  add(record: PrivateRecord): void {
    const { confidentialite, commune, siret, finess, point, contacts } = record;
    if (confidentialite === 'public') return;
    for (const text of addressTextsOf(record)) this.addAddress(text, commune);
    this.addNumbers(siret, finess, ...(point ?? []).map(String));
    if (confidentialite === 'secret') this.addContacts(contacts);
  }

  /** Whether the text repeats a withheld address, phone, name, e-mail, SIRET, FINESS or coordinate, however spaced or spelt. */
  readonly isIn = remembered((text) => this.repeats(text), MOST_KNOWN);

  /** Whether the text repeats a withheld address. */
  locates(text: string): boolean {
    return this.addresses.areIn(` ${placeWords(deciphered(text))} `);
  }

  private repeats(text: string): boolean {
    const plain = deciphered(text);
    return (
      this.addresses.areIn(` ${placeWords(plain)} `) ||
      [plain, ...letterZeros(plain)].some((digits) => this.numbers.areIn(digits.replace(/\D+/g, ''))) ||
      plainMailboxes(plain).some((mailbox) => this.emails.areIn(mailbox)) ||
      (this.hasNames && this.names.areIn(` ${searchKey(plain)} `))
    );
  }

  /** Phones (E.164) and e-mails, also those that the officers keep for professionals. */
  addContacts(contacts: readonly string[]): void {
    for (const contact of contacts) {
      if (contact.includes('@')) this.emails.add(contact);
      else this.addNumbers(contact.slice(-9));
    }
  }

  /** Names of persons, as search keys of several words. */
  addNames(names: readonly string[]): void {
    for (const name of names) this.names.add(` ${name} `);
    this.hasNames ||= names.length > 0;
  }

  private addAddress(adresse: string, town: string | undefined): void {
    const keys = addressKeys(adresse, town);
    for (const key of [...keys, ...reversedKeys(keys)]) this.addresses.add(` ${key} `);
    const glued = gluedAddress(adresse);
    if (glued !== undefined) this.addresses.add(` ${glued}`);
  }

  private addNumbers(...values: readonly (string | undefined)[]): void {
    for (const value of values) {
      const digits = value?.replace(/\D/g, '') ?? '';
      if (digits.length >= FEWEST_DIGITS) this.numbers.add(digits);
    }
  }
}

/** Shorter names are in many words. */
const SHORTEST_GLUED = 4;

/** All that names the town of a place, as search keys: today's name, those of its parts, its postcodes. */
export function townsOf({ commune, codePostal, codeInsee }: PrivateRecord, { names, formerNames }: Pick<Geography, 'names' | 'formerNames'>): readonly string[] {
  const today = codeInsee === undefined ? undefined : names.today(codeInsee);
  const all = [commune, codePostal, codeInsee, today?.nom, ...(today?.codesPostaux ?? []), ...(today ? formerNames.get(today.code) ?? [] : [])];
  return [...new Set(all.flatMap((town) => (town === undefined ? [] : searchKey(town))))].filter((town) => town !== '');
}

/** Whether the text names one of the towns, as words; in a mailbox or a link, within a word as well. */
export function namesTown(text: string, towns: readonly string[]): boolean {
  const plain = deciphered(text);
  const words = ` ${searchKey(plain)} `;
  if (towns.some((town) => words.includes(` ${town} `))) return true;
  if (!/@|:\/\//.test(plain)) return false;
  const glued = words.replaceAll(' ', '');
  return towns.some((town) => gluedNames(town).some((name) => name.length >= SHORTEST_GLUED && glued.includes(name)));
}

/** "saint omer" → "saintomer", "stomer". */
function gluedNames(town: string): readonly string[] {
  return [town, town.replace(/\bsaint(e?)\b/g, 'st$1')].map((name) => name.replaceAll(' ', ''));
}
