/**
 * The values that must not come out, and the test of a text against them. A
 * second wall behind redaction: an address that a public row repeats in its
 * presentation is as bad as an address column. Walls, and what persons keep
 * for themselves, come out under no signature; a contact or a name does.
 */

import { searchKey } from '@reperes/schema';
import type { PrivateRecord } from '../records.js';
import { addressKeys, gluedAddress, placeWords, reversedKeys } from '../values/address-key.js';
import { contactsInText } from '../values/contacts.js';
import { deciphered, letterZeros, plainMailboxes } from '../values/disguises.js';
import type { OwnName } from '../values/own-name.js';
import { nameNeedles, namedText } from '../values/own-name.js';
import { remembered } from '../values/remembered.js';
import { streetsInText } from '../values/text-streets.js';
import { webDomains } from '../values/web-domain.js';
import { addressTextsOf } from './links.js';
import { Needles } from './needles.js';

/** Shorter numbers match by chance. A phone is compared by its nine national digits. */
const FEWEST_DIGITS = 6;

/** Presentations, hours and publics repeat from entry to entry. */
const MOST_KNOWN = 10_000;

const NAME_FORMS = ['all', 'own', 'marked', 'glued'] as const;

/** Why a text may not be shown. */
export type WithheldFault = 'texte.retenu' | 'nom.cite';

/** What the rows together say of a record. */
export interface Surroundings {
  readonly isSwitchboard: (contact: string) => boolean;
  readonly namesOf: (record: PrivateRecord) => OwnName;
}

export class Withheld {
  private readonly addresses = new Needles();
  /** SIRET, FINESS, coordinates, and phones of persons. */
  private readonly numbers = new Needles();
  private readonly emails = new Needles();
  private readonly persons = new Needles();
  /** Most territories name nobody: their texts need no key. */
  private hasPersons = false;
  /** Of protected places: shown where someone signed. */
  private readonly phones = new Needles();
  private readonly mailboxes = new Needles();
  private readonly names = { all: new Needles(), own: new Needles(), marked: new Needles(), glued: new Needles() };
  private hasNames = false;
  private readonly domains = new Set<string>();
  /** Phones of protected places, switchboards among them. */
  private readonly lines = new Set<string>();

  /** What a protected record keeps; a public one keeps nothing. */
  add(record: PrivateRecord, around: Surroundings): void {
    const { confidentialite, commune, siret, finess, point, ruesCitees } = record;
    if (confidentialite === 'public') return;
    for (const text of [...addressTextsOf(record), ...ruesCitees]) this.addAddress(text, commune);
    addNumbers(this.numbers, siret, finess, ...(point ?? []).map(String));
    const shown = new Set(confidentialite === 'contact' ? shownContacts(record) : []);
    for (const contact of [...record.contacts, ...record.contactsCites]) {
      if (shown.has(contact)) continue;
      this.lines.add(contact);
      if (!around.isSwitchboard(contact)) this.addLine(contact);
    }
    if (confidentialite === 'secret' && !record.temoin) this.addNamesOf(record, around);
  }

  /**
   * Why the text may not be shown: it repeats what is withheld, however spaced
   * or spelt. Signed, it may give a contact or a name.
   */
  readonly faultOf = remembered((text) => this.judge(text, false), MOST_KNOWN);
  readonly signedFaultOf = remembered((text) => this.judge(text, true), MOST_KNOWN);

  /** A hidden sheet, row or column, of which nobody said what it is (CONF-34). */
  addHidden(text: string, { isSwitchboard }: Pick<Surroundings, 'isSwitchboard'>): void {
    for (const street of streetsInText(text)) this.addAddress(street, undefined);
    for (const contact of contactsInText(text)) if (!isSwitchboard(contact)) this.addLine(contact);
  }

  /** @param contact E.164 */
  isProtectedLine(contact: string): boolean {
    return this.lines.has(contact);
  }

  /** Phones (E.164) and e-mails that persons keep for themselves, or officers for professionals. */
  addContacts(contacts: readonly string[]): void {
    for (const contact of contacts) {
      if (contact.includes('@')) this.emails.add(contact);
      else addNumbers(this.numbers, contact.slice(-9));
    }
  }

  /** Names of persons, as search keys of several words. */
  addPersons(names: readonly string[]): void {
    for (const name of names) this.persons.add(` ${name} `);
    this.hasPersons ||= names.length > 0;
  }

  private judge(text: string, signed: boolean): WithheldFault | undefined {
    const plain = deciphered(text);
    const digits = [plain, ...letterZeros(plain)].map((one) => one.replace(/\D+/g, ''));
    const mailboxes = plainMailboxes(plain);
    if (
      this.addresses.areIn(` ${placeWords(plain)} `) ||
      digits.some((one) => this.numbers.areIn(one)) ||
      mailboxes.some((mailbox) => this.emails.areIn(mailbox)) ||
      (this.hasPersons && this.persons.areIn(` ${searchKey(plain)} `))
    ) {
      return 'texte.retenu';
    }
    if (signed) return undefined;
    if (digits.some((one) => this.phones.areIn(one)) || mailboxes.some((mailbox) => this.mailboxes.areIn(mailbox))) return 'texte.retenu';
    return this.cites(plain, mailboxes) ? 'nom.cite' : undefined;
  }

  private cites(plain: string, mailboxes: readonly string[]): boolean {
    if (this.hasNames) {
      const forms = namedText(plain);
      if (NAME_FORMS.some((form) => this.names[form].areIn(forms[form]))) return true;
    }
    return this.domains.size > 0 && [plain, ...mailboxes].some((one) => webDomains(one).some((domain) => this.domains.has(domain)));
  }

  private addNamesOf(record: PrivateRecord, { isSwitchboard, namesOf }: Surroundings): void {
    const needles = nameNeedles(namesOf(record));
    for (const form of NAME_FORMS) {
      for (const needle of needles[form]) this.names[form].add(needle);
      this.hasNames ||= needles[form].length > 0;
    }
    for (const domain of [record.siteWeb, ...record.contacts].flatMap((one) => webDomains(one ?? ''))) {
      if (!isSwitchboard(domain)) this.domains.add(domain);
    }
  }

  private addLine(contact: string): void {
    if (contact.includes('@')) this.mailboxes.add(contact);
    else addNumbers(this.phones, contact.slice(-9));
  }

  private addAddress(adresse: string, town: string | undefined): void {
    const keys = addressKeys(adresse, town);
    for (const key of [...keys, ...reversedKeys(keys)]) this.addresses.add(` ${key} `);
    const glued = gluedAddress(adresse);
    if (glued !== undefined) this.addresses.add(` ${glued}`);
  }
}

/** A record that is reached without being located shows these itself. */
function shownContacts({ telephone, courriel, nom, presentation, publics }: PrivateRecord): readonly string[] {
  const own = [telephone, courriel].filter((one) => one !== undefined);
  return [...own, ...contactsInText(nom, presentation, ...publics)];
}

function addNumbers(needles: Needles, ...values: readonly (string | undefined)[]): void {
  for (const value of values) {
    const digits = value?.replace(/\D/g, '') ?? '';
    if (digits.length >= FEWEST_DIGITS) needles.add(digits);
  }
}
