/**
 * Which rows speak of the same people or the same walls. Two rows that share
 * a SIRET, a FINESS number, an e-mail, a phone, a name or an address give each
 * other away: the address of one finds the other.
 */

import { CATEGORIES, searchKey } from '@reperes/schema';
import { communeKey } from '../geography/commune-names.js';
import type { PrivateRecord } from '../records.js';
import { addressKeys, namesStreet } from '../values/address-key.js';
import { roundPosition } from '../values/numbers.js';
import { FirstByKey } from './key-table.js';

/** Words that names of services have in common: those of our categories, and what officers and directories add. */
const KINDS: ReadonlySet<string> = new Set([
  ...CATEGORIES.flatMap(({ label, court }) => searchKey(`${label} ${court}`).split(' ')),
  ...searchKey(
    'avec aux dans des les par pour sur accueil association antenne appartements appartement centre chrs cidff ccas cias dispositif espace femme femmes foyer hebergement insertion intermediaire lieu logement logements maison nuit nuitee nuitees hotel hotelieres hoteliere places place point pension permanence residence sociale service siege social stabilisation structure urgence victimes violences conjugales intrafamiliales',
  ).split(' '),
]);

/** Records by what they share. Transitive: A–B and B–C join A, B and C. */
export class Links {
  private readonly first = new FirstByKey();
  /** Of each record, one that is nearer to the root of its group; a root is its own. */
  private readonly parent: number[] = [];

  /** @param keys what `linkKeys` gives for the record that comes next */
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
 * A name of its own in a commune, whatever kind of service it is said to be: a
 * shelter of one file is the day centre of another. What is only a kind of
 * service and a town names nothing.
 */
function ownNameKey({ nom, codeInsee, commune }: PrivateRecord): string | undefined {
  if (!codeInsee) return undefined;
  const town = new Set(searchKey(commune ?? '').split(' '));
  const name = searchKey(nom);
  return name.split(' ').some((word) => word.length > 2 && !town.has(word) && !KINDS.has(word)) ? `nom ${name} ${codeInsee}` : undefined;
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
    ownNameKey(record),
    ...addressLinks(record),
  ].filter((key): key is string => key !== undefined && key !== '');
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
