/**
 * A phone, a mailbox or a domain that three places give is a switchboard: it
 * leads to none of them. Copies of a shelter are one place, whatever file they
 * are in, so that they never make a switchboard of its night line.
 */

import { addressForms, signsOf } from './addresses.js';
import { boughtDomain, domainOf, mailsIn, pageOf, phonesIn, phonesInCell, siteOf } from './contacts.js';
import { ownName } from './own-names.js';
import { plainWords } from './plain-words.js';
import type { MarkedRow } from './rows.js';
import { townOf } from './withheld.js';

const PLACES_OF_A_SWITCHBOARD = 3;

/** What a row gives in its own cells for people to reach it. */
export function contactsGiven({ texts, hiddenTexts }: MarkedRow): readonly string[] {
  return [...texts, ...hiddenTexts].flatMap(({ kind, text }) => {
    if (kind === 'phone') return [...phonesInCell(text), ...phonesIn(text)];
    if (kind === 'mail') return mailsIn(text).flatMap((mail) => [mail, boughtDomain(domainOf(mail))]);
    const site = kind === 'site' ? siteOf(text) : undefined;
    return site ? [pageOf(site) ?? boughtDomain(site.host)] : [];
  });
}

/** What makes two rows one place. */
function placeKeys(row: MarkedRow, communes: ReadonlySet<string>): readonly string[] {
  const { address = '', siret = '', finess = '', latitude = '', longitude = '', name = '' } = row.cells;
  const town = townOf(row);
  const own = ownName(name, communes);
  const identifiers = [siret, finess].map((text) => plainWords(text).replaceAll(' ', '')).filter((text) => text.length >= 9);
  const point = longitude === '' ? [] : [`point ${[latitude, longitude].map((text) => Number(text.replace(',', '.')).toFixed(4)).join(' ')}`];
  const addresses = addressForms(address, row.cells.town ?? '').filter(({ form }) => form === 'words').map(({ text }) => `adresse ${signsOf(text)} ${town}`);
  return [...identifiers, ...point, ...addresses, ...(own === undefined ? [] : [`nom ${signsOf(own.own ?? own.whole.join(' '))} ${town}`])];
}

/** Counts places by contact. */
export class Switchboards {
  private readonly communes: ReadonlySet<string>;
  /** What protected rows give or name: no other contact need be counted. */
  private readonly wanted: ReadonlySet<string>;
  private readonly placeOfKey = new Map<string, number>();
  private readonly parent: number[] = [];
  private readonly givenBy = new Map<string, number[]>();

  constructor(protectedRows: readonly MarkedRow[], communes: ReadonlySet<string>, wanted: ReadonlySet<string>) {
    this.communes = communes;
    this.wanted = wanted;
    for (const row of protectedRows) this.add(row, placeKeys(row, communes));
  }

  /** An open row is a place of its own, unless it is a protected one under another mark. */
  addOpen(row: MarkedRow): void {
    if (!contactsGiven(row).some((contact) => this.wanted.has(contact))) return;
    this.add(row, row.source === 'referents' ? [] : placeKeys(row, this.communes).filter((key) => this.placeOfKey.has(key)));
  }

  has(contact: string): boolean {
    const places = new Set((this.givenBy.get(contact) ?? []).map((place) => this.root(place)));
    return places.size >= PLACES_OF_A_SWITCHBOARD;
  }

  private add(row: MarkedRow, keys: readonly string[]): void {
    const place = this.parent.length;
    this.parent.push(place);
    for (const key of keys) {
      const other = this.placeOfKey.get(key);
      if (other === undefined) this.placeOfKey.set(key, place);
      else this.parent[this.root(place)] = this.root(other);
    }
    for (const contact of contactsGiven(row)) this.givenBy.set(contact, [...(this.givenBy.get(contact) ?? []), place]);
  }

  private root(place: number): number {
    let at = place;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) at = up;
    return at;
  }
}
