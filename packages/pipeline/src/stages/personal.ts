/**
 * Contacts that may be those of a person and that nobody signed for (CONF-16).
 * `clean` leaves them out of their own columns; here they join what is
 * withheld, wherever they are written, so that no text says them either.
 */

import type { PrivateRecord, RawReferent } from '../records.js';
import { contactsIn, contactsInText, isPersonal } from '../values/contacts.js';
import { isKeptBack, sharedCell } from '../values/kept-back.js';
import { readDate } from '../values/dates.js';
import { plainText } from '../values/text.js';
import { contactsOfReferent } from './referents.js';

export class PersonalContacts {
  private readonly found = new Set<string>();
  private readonly signed = new Set<string>();
  private readonly reserved = new Set<string>();

  service({ contacts, approuve, nom, presentation, reference, horaires, publics, coupes }: PrivateRecord): void {
    this.add(contacts, approuve);
    this.add(contactsInText(nom, presentation, reference, horaires?.horaires_texte, ...publics, ...coupes), approuve);
  }

  /** Contacts that their own cells say not to show, be they signed for in another row or not. */
  reserve(...cells: readonly (string | undefined)[]): void {
    for (const cell of cells) if (isKeptBack(cell)) for (const contact of contactsIn(sharedCell(cell ?? '').kept)) this.reserved.add(contact);
  }

  referent(row: RawReferent): void {
    this.reserve(row.values.telephone, row.values.courriel, row.values.telephone_hors_horaires);
    const { fonction, structure, horaires } = row.values;
    this.add([...contactsOfReferent(row), ...contactsInText(fonction, structure, horaires)], isSignedRow(row));
  }

  /** E.164 or e-mail. One that is signed for in a row is signed for in all. */
  unsigned(): readonly string[] {
    return [...this.reserved, ...[...this.found].filter((contact) => !this.signed.has(contact))];
  }

  private add(contacts: readonly string[], signed: boolean): void {
    for (const contact of contacts) if (isPersonal(contact)) (signed ? this.signed : this.found).add(contact);
  }
}

function isSignedRow({ values }: RawReferent): boolean {
  return plainText(values.approuve_par) !== undefined && readDate(values.approuve_le ?? '') !== undefined;
}
