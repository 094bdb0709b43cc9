/**
 * Which rows speak of the same people or the same walls. Two rows that share
 * a SIRET, a FINESS number, a point, an address or a name give each other
 * away: the address of one finds the other (CONF-26). A phone or a mailbox
 * does so too, unless it is a switchboard: see `shared-contacts.ts`.
 */

import { searchKey } from '@reperes/schema';
import { communeKey } from '../geography/commune-names.js';
import type { PrivateRecord } from '../records.js';
import { addressKeys, namesStreet } from '../values/address-key.js';
import { mayBeOwn, stem } from '../values/name-words.js';
import { roundPosition } from '../values/numbers.js';
import { FirstByKey } from './key-table.js';

/** Records by what they share. Transitive: A–B and B–C join A, B and C. */
export class Links {
  private readonly first = new FirstByKey();
  /** Of each record, one that is nearer to the root of its group; a root is its own. */
  private readonly parent: number[] = [];

  /** @param keys what the record that comes next shares with others */
  add(keys: readonly string[]): void {
    const index = this.parent.length;
    this.parent.push(index);
    for (const key of keys) {
      const other = this.first.firstOf(key, index);
      if (other !== undefined) this.parent[this.root(index)] = this.root(other);
    }
  }

  join(index: number, other: number): void {
    this.parent[this.root(index)] = this.root(other);
  }

  /** The same for all records of a group. */
  groupOf(index: number): number {
    return this.root(index);
  }

  /** Indexes of records that are linked, two or more together. */
  groups(): Iterable<readonly number[]> {
    const sizes = new Uint32Array(this.parent.length);
    for (const index of this.parent.keys()) sizes[this.root(index)] = (sizes[this.root(index)] ?? 0) + 1;
    const groups = new Map<number, number[]>();
    for (const index of this.parent.keys()) {
      const root = this.root(index);
      if ((sizes[root] ?? 0) < 2) continue;
      const group = groups.get(root);
      if (group) group.push(index);
      else groups.set(root, [index]);
    }
    return groups.values();
  }

  private root(index: number): number {
    let at = index;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
      this.parent[at] = this.parent[up] ?? up;
      at = up;
    }
    return at;
  }
}

/** Same kind of service, same name, same commune. */
export function samePlaceKey({ categorie, nom, codeInsee }: PrivateRecord): string | undefined {
  return categorie && codeInsee && nom !== '' ? `lieu ${categorie} ${searchKey(nom)} ${codeInsee}` : undefined;
}

/**
 * A name of its own in a commune, or in none that is known, whatever kind of service it is said to be: a
 * shelter of one file is the day centre of another. What is only a kind of
 * service and a town names nothing.
 */
function ownNameKey({ nom, codeInsee, commune }: PrivateRecord): string | undefined {
  const town = new Set(searchKey(commune ?? '').split(' '));
  const name = searchKey(nom);
  return name.split(' ').some((word) => !town.has(word) && mayBeOwn(stem(word))) ? `nom ${name} ${codeInsee ?? communeKey(commune ?? '')}` : undefined;
}

/** @param contact E.164 or e-mail, as `values/contacts.ts` writes it */
export function contactKey(contact: string): string {
  return `contact ${contact}`;
}

/** What finds the walls: no signature opens it (CONF-28). */
export function placeKeys(record: PrivateRecord): readonly string[] {
  return placeLinks(record).map(({ key }) => key);
}

/** What finds the name in a commune: one signature opens it. */
export function nameKeys(record: PrivateRecord): readonly string[] {
  return [samePlaceKey(record), ownNameKey(record)].filter((key) => key !== undefined);
}

/** All that finds a place again from one publication to the next. */
export function linkKeys(record: PrivateRecord): readonly string[] {
  // Phones that are shown and those that are not; short numbers (115, 3919) are everyone's and are not among them.
  return [...placeKeys(record), ...nameKeys(record), ...record.contacts.map(contactKey)];
}

/** A key, and the field that an officer would change. */
export interface Link {
  readonly key: string;
  readonly column: 'siret' | 'finess' | 'latitude' | 'adresse' | 'nom' | 'telephone' | 'courriel';
}

/** The places of a record first. */
export function linksOf(record: PrivateRecord): readonly Link[] {
  const names = nameKeys(record).map((key): Link => ({ key, column: 'nom' }));
  const contacts = record.contacts.map((contact): Link => ({ key: contactKey(contact), column: contact.includes('@') ? 'courriel' : 'telephone' }));
  return [...placeLinks(record), ...names, ...contacts];
}

function placeLinks(record: PrivateRecord): readonly Link[] {
  const { siret, finess, point } = record;
  const links: Link[] = [];
  if (siret !== undefined) links.push({ key: `siret ${siret}`, column: 'siret' });
  if (finess !== undefined) links.push({ key: `finess ${searchKey(finess)}`, column: 'finess' });
  if (point) links.push({ key: `point ${roundPosition(point, 4).join(' ')}`, column: 'latitude' });
  for (const key of addressLinks(record)) links.push({ key, column: 'adresse' });
  return links;
}

/** The street in the commune under each of the ways in which a row may name it. */
function addressLinks(record: PrivateRecord): readonly string[] {
  const { codeInsee, codePostal, commune } = record;
  const streets = streetsOf(record);
  const towns = [codeInsee, codePostal, commune && communeKey(commune)].filter((town) => town !== undefined && town !== '');
  if (towns.length === 0) return streets.map((street) => `adresse ${street}`);
  return streets.flatMap((street) => towns.map((town) => `adresse ${street} @ ${town}`));
}

export function streetsOf(record: PrivateRecord): readonly string[] {
  return [...new Set(addressTextsOf(record).flatMap((text) => addressKeys(text, record.commune)))];
}

/** The cell of the address, and others where an officer wrote one: "Refuge, 3 rue du Merle" is a name. */
export function addressTextsOf({ adresse, autresAdresses, nom, commune, codeInsee }: PrivateRecord): readonly string[] {
  const others = [nom, codeInsee === undefined ? commune : undefined].filter((text) => text !== undefined && namesStreet(text));
  return [adresse, ...autresAdresses, ...others].filter((text) => text !== undefined);
}
