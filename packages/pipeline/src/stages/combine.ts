/** Records of one place, from different sources → one record. */

import { CONFIDENTIALITES, strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import type { PrivateFields, PrivateRecord } from '../records.js';
import { privateRecord } from '../records.js';
import { addressTextsOf } from './links.js';

/** The most recent row speaks first; the others fill what it leaves empty. The id stays that of the first source. */
export function combine(records: readonly PrivateRecord[]): PrivateRecord {
  const byDate = [...records].sort((a, b) => (a.dateMaj < b.dateMaj ? 1 : a.dateMaj > b.dateMaj ? -1 : 0));
  const result: Record<string, unknown> = {};
  for (const record of byDate) {
    for (const [field, value] of Object.entries(record)) {
      const empty = result[field] === undefined || (Array.isArray(result[field]) && result[field].length === 0);
      if (empty) result[field] = value;
    }
  }
  const strict = records.reduce<Confidentialite>((mark, one) => strictest(mark, one.confidentialite), CONFIDENTIALITES[0] ?? 'public');
  return privateRecord({
    ...(result as unknown as PrivateFields),
    id: records[0]?.id ?? '',
    places: records.flatMap((record) => record.places),
    vacant: records.some((record) => record.vacant),
    autresAdresses: [...new Set(records.flatMap((record) => addressTextsOf(record)))],
    coupes: [...new Set(records.flatMap((record) => record.coupes))],
    contacts: [...new Set(records.flatMap((record) => record.contacts))],
    contactsCites: [...new Set(records.flatMap((record) => record.contactsCites))],
    ruesCitees: [...new Set(records.flatMap((record) => record.ruesCitees))],
    confidentialite: strict,
    exemple: records.some((record) => record.exemple),
  });
}
