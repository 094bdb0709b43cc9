/** What a geocoder is asked and answers. Only addresses that are published are ever asked. */

import type { Position } from '@reperes/schema';
import { addressWords } from '../values/address-key.js';

export interface AddressQuestion {
  readonly adresse: string;
  readonly codePostal: string;
  readonly commune: string;
  /** The answer must lie in this commune. */
  readonly codeInsee: string;
}

/** As the Base Adresse Nationale tells it: a house, a street, a hamlet, or only the town. */
export type AddressMatch = 'housenumber' | 'street' | 'locality' | 'municipality';

export interface AddressAnswer {
  readonly point: Position;
  /** 0 to 1. The service says "ok" to nonsense as well: this number is to be judged. */
  readonly score: number;
  readonly match: AddressMatch;
  readonly codeInsee: string;
}

export interface Answers {
  /** By `questionKey`; absent when nothing was found. */
  readonly answers: ReadonlyMap<string, AddressAnswer>;
  /** The service did not answer to all: what is missing may exist. */
  readonly incomplete: boolean;
}

export type Geocoder = (questions: readonly AddressQuestion[]) => Promise<Answers>;

/** One key for the usual spellings of an address in its commune. */
export function questionKey({ adresse, codeInsee }: AddressQuestion): string {
  return `${codeInsee} ${addressWords(adresse)}`;
}
