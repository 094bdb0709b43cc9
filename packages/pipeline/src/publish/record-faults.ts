/** A published list, judged record by record: its head, then each line alone. */

import { collectionFaults, featureFaults } from './geojson.js';
import { parseRecord, publishedLines } from './published-lines.js';
import { recordValidator, schemaFaults } from './schema-faults.js';

/** As JSON pointers, about as many as are told. @throws {PublishedFormError} */
export function recordFaults(file: string, pieces: Iterable<Uint8Array>, mostTold: number): readonly string[] {
  const { head, list, records } = publishedLines(pieces);
  const isGeojson = file.endsWith('.geojson');
  const own = isGeojson ? [...collectionFaults(head)] : [];
  // Of the head, else of the first record that breaks the schema: the others are likely to break it as well.
  let ofSchema = schemaFaults(file, head);
  const validate = recordValidator(file, list);
  const order = new IdOrder();
  let index = 0;
  for (const text of records) {
    const at = `/${list}/${index}`;
    const record = parseRecord(text);
    if (isGeojson) for (const path of featureFaults(record)) own.push(`${at}${path}`);
    if (!order.isNext(record)) own.push(`${at}/id`);
    if (ofSchema.length === 0) ofSchema = validate(record).map((path) => `${at}${path}`);
    if (own.length >= mostTold) break;
    index += 1;
  }
  return [...own, ...ofSchema];
}

/** Records that have an id come in its order: no id is there twice, and the next build compares two folders without holding either. */
class IdOrder {
  private last = '';

  isNext(record: unknown): boolean {
    const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
    if (typeof id !== 'string') return true;
    const isAfter = id > this.last;
    this.last = id;
    return isAfter;
  }
}
