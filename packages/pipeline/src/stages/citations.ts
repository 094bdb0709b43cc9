/**
 * What the texts of a protected row name besides its own cells (CONF-34): a
 * phone in a remark, the street in a column that nobody publishes. Withheld in
 * all other rows; it hides none of them, for a remark may name whom to call.
 */

import type { PrivateRecord, RawService } from '../records.js';
import { contactsInText } from '../values/contacts.js';
import { streetsInText } from '../values/text-streets.js';

export function withCitations(record: PrivateRecord, row: RawService): PrivateRecord {
  // An open directory has no remarks.
  if (record.confidentialite === 'public' || record.temoin) return record;
  const texts = [...Object.values(row.values), ...(row.aside ?? [])];
  const own = new Set(record.contacts);
  return {
    ...record,
    contactsCites: contactsInText(...texts).filter((contact) => !own.has(contact)),
    ruesCitees: [...new Set(texts.filter((text) => text !== row.values.adresse).flatMap(streetsInText))],
  };
}
