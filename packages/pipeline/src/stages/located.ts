/** The services to publish, in the order of their ids; each is made when it is asked for. */

import type { Service } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { PublicRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import type { FoundAddress } from './geocode.js';
import { compareIds } from './identify.js';
import { locate } from './locate.js';

export interface Shown {
  readonly records: Sequence<PublicRecord>;
  /** In the order of the records. */
  readonly ids: readonly string[];
}

export class Located implements Sequence<Service> {
  private readonly records: Sequence<PublicRecord>;
  private readonly found: ReadonlyMap<string, FoundAddress>;
  private readonly geography: Pick<Geography, 'centreOf'>;
  /** Indexes of the records in the order of their ids. */
  private readonly order: Uint32Array;

  /** @param ids of the records @param found what the geocoder answered, by id */
  constructor({ records, ids }: Shown, found: ReadonlyMap<string, FoundAddress>, geography: Pick<Geography, 'centreOf'>) {
    this.records = records;
    this.found = found;
    this.geography = geography;
    this.order = Uint32Array.from(ids.keys()).sort((a, b) => compareIds(ids[a] ?? '', ids[b] ?? ''));
  }

  get length(): number {
    return this.order.length;
  }

  at(index: number): Service | undefined {
    const record = this.records.at(this.order[index] ?? this.order.length);
    return record && locate(record, this.found.get(record.properties.id), this.geography);
  }

  *[Symbol.iterator](): Iterator<Service> {
    for (let index = 0; index < this.length; index += 1) {
      const service = this.at(index);
      if (service) yield service;
    }
  }
}
