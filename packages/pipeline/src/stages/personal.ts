/**
 * Contacts that may be those of a person and that nobody signed for (CONF-16).
 * `clean` leaves them out of their own columns; here they join what is
 * withheld, so that no presentation nor other row says them either.
 */

import type { PrivateRecord, RawReferent } from '../records.js';
import { contactsIn, isPersonal } from '../values/contacts.js';
import { readDate } from '../values/dates.js';
import { plainText } from '../values/text.js';

/** E.164 or e-mail. One that is signed for in a row is signed for in all. */
export function unsignedContacts(services: readonly PrivateRecord[], referents: readonly RawReferent[]): readonly string[] {
  const rows = [
    ...services.map(({ contacts, approuve }) => ({ contacts, signed: approuve })),
    ...referents.map((row) => ({ contacts: contactsOf(row), signed: isSignedRow(row) })),
  ];
  const signed = new Set(rows.flatMap((row) => (row.signed ? row.contacts : [])));
  return rows.flatMap((row) => row.contacts.filter((contact) => isPersonal(contact) && !signed.has(contact)));
}

function contactsOf({ values }: RawReferent): readonly string[] {
  return contactsIn(values.telephone, values.courriel, values.telephone_hors_horaires);
}

function isSignedRow({ values }: RawReferent): boolean {
  return plainText(values.approuve_par) !== undefined && readDate(values.approuve_le ?? '') !== undefined;
}
