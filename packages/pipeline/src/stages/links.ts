/**
 * Which rows speak of the same people or the same walls. Two rows that share
 * a SIRET, a FINESS number, an e-mail, a phone, a name or an address give each
 * other away: the address of one finds the other.
 */

import { searchKey } from '@reperes/schema';
import { communeKey } from '../geography/commune-names.js';
import type { PrivateRecord } from '../records.js';
import { addressKeys } from '../values/address-key.js';
import { roundPosition } from '../values/numbers.js';

/** Records by what they share; members are indexes. Transitive: A–B and B–C join A, B and C. */
export function linkedGroups(records: readonly PrivateRecord[]): readonly (readonly number[])[] {
  const parent = records.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const first = new Map<string, number>();
  records.forEach((record, index) => {
    for (const key of linkKeys(record)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parent[root(index)] = root(other);
    }
  });
  const groups = new Map<number, number[]>();
  records.forEach((_, index) => {
    const group = groups.get(root(index));
    if (group) group.push(index);
    else groups.set(root(index), [index]);
  });
  return [...groups.values()];
}

/** Same kind of service, same name, same commune. */
export function samePlaceKey({ categorie, nom, codeInsee }: PrivateRecord): string | undefined {
  return categorie && codeInsee && nom !== '' ? `lieu ${categorie} ${searchKey(nom)} ${codeInsee}` : undefined;
}

/** @param contact E.164 or e-mail, as `values/contacts.ts` writes it */
export function contactKey(contact: string): string {
  return `contact ${contact}`;
}

/** What gives a place away, or finds it again from one publication to the next. */
export function linkKeys(record: PrivateRecord): readonly string[] {
  const { siret, finess, contacts, point } = record;
  return [
    siret && `siret ${siret}`,
    finess && `finess ${searchKey(finess)}`,
    // Phones that are shown and those that are not; short numbers (115, 3919) are everyone's and are not among them.
    ...contacts.map(contactKey),
    point && `point ${roundPosition(point, 4).join(' ')}`,
    samePlaceKey(record),
    ...addressLinks(record),
  ].filter((key): key is string => key !== undefined && key !== '');
}

/**
 * The street in the commune under each of the ways in which a row may name
 * it. A row that gives the street alone links to that street everywhere: too
 * much is hidden rather than too little.
 */
function addressLinks({ adresse, codeInsee, codePostal, commune }: PrivateRecord): readonly string[] {
  const streets = addressKeys(adresse);
  const towns = [codeInsee, codePostal, commune && communeKey(commune)].filter((town) => town !== undefined && town !== '');
  if (towns.length === 0) return streets.map((street) => `adresse ${street}`);
  return streets.flatMap((street) => towns.map((town) => `adresse ${street} @ ${town}`));
}
