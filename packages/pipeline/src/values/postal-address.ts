/**
 * An address as it is written → as it is read: without what only the sorting
 * office needs, its street type written out, in French case. For display and
 * for the geocoder alone: what protects a place is compared as it was written.
 */

import { frenchCase } from './french-case.js';
import { STREET_TYPES } from './street-types.js';

/** "BP 40", "CS 10 001", "TSA n° 12345": a box in an office (Cedex: courrier d’entreprise à distribution exceptionnelle). */
const BOX = /(?<![\p{L}\p{N}])(?:b\.? ?p|c\.? ?s|tsa)\.? ?(?:n°|no?\.?)? ?\d{1,3}(?: ?\d{1,3})?(?![\p{L}\p{N}])/giu;
/** "62403 BÉTHUNE CEDEX 1", "Cedex 9". */
const CEDEX = /(?:[,–-] ?)?(?:(?<!\d)\d{2} ?\d{3} (?:[^\d,]{1,60} )?)?(?<![\p{L}\p{N}])cedex(?: ?\d{1,2})?(?![\p{L}\p{N}])/giu;
const HOUSE_NUMBER = '(?:\\d{1,5}(?:(?: ?[/-] ?| à )\\d{1,5})?(?: ?(?:bis|ter|quater|[a-d]))?,? )';
/** After a house number, or first: "CH" alone is a hospital before it is a road. */
const STREET_TYPE = new RegExp(`^(${HOUSE_NUMBER})?(\\p{L}{1,4})(?:\\. ?| )(?=\\S)`, 'iu');
const LONGEST = 500;

/** `undefined` when nothing but a box is left. */
export function postalAddress(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const line = written.slice(0, LONGEST).replace(CEDEX, ' ').replace(BOX, ' ').replace(/\s+/gu, ' ').replace(/^[\s,–-]+|[\s,–-]+$/gu, '').replace(/ ,|,(?: ?,)+/gu, ',');
  if (line === '') return undefined;
  const told = line.replace(STREET_TYPE, (whole, number: string | undefined, short: string) => {
    const type = number === undefined && short.toLowerCase() === 'ch' ? undefined : STREET_TYPES.get(short.toLowerCase());
    if (type === undefined) return whole;
    return `${number ?? ''}${line === line.toUpperCase() ? type.toUpperCase() : type} `;
  });
  return frenchCase(told);
}
