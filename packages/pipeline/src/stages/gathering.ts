/** What is known of the rows as they are read, in their order: enough to say later which of them go together, and how each is protected. */

import { strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { Packed } from '../packed.js';
import type { PrivateRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import type { OwnName } from '../values/own-name.js';
import { webDomains } from '../values/web-domain.js';
import { FirstByKey } from './key-table.js';
import { contactKey, Links, nameKeys, placeKeys, samePlaceKey, streetsOf } from './links.js';
import { Merged, mergePlaces } from './merge.js';
import type { FormerMark } from './openings.js';
import { protectLinked } from './protect-linked.js';
import { SharedContacts } from './shared-contacts.js';

export class Gathering {
  readonly contacts = new SharedContacts();
  private links = new Links();
  private places = new FirstByKey();
  /** First record of a place → the others. */
  private readonly samePlaces = new Map<number, number[]>();
  private readonly firstOfPlace = new Map<number, number>();
  private readonly marks: Confidentialite[] = [];
  private readonly refused = new Set<number>();
  /** Open, and someone signed for it: no name and no contact links it (CONF-28). */
  private readonly signed = new Set<number>();
  /** Nothing says where they are. */
  private readonly nowhere = new Set<number>();
  /** Records with an address in no known commune. */
  private readonly adrift: number[] = [];
  private readonly formerMark: FormerMark | undefined;

  constructor(formerMark?: FormerMark) {
    this.formerMark = formerMark;
  }

  add(record: PrivateRecord): void {
    const index = this.marks.length;
    const isSigned = record.approuve && record.confidentialite !== 'secret';
    const [walls, names] = [placeKeys(record), nameKeys(record)];
    this.marks.push(record.confidentialite);
    this.links.add(isSigned ? walls : [...walls, ...names]);
    if (isSigned) this.signed.add(index);
    if (record.refused) this.refused.add(index);
    if (walls.length + names.length === 0) this.nowhere.add(index);
    if (record.codeInsee === undefined && record.adresse !== undefined) this.adrift.push(index);
    this.addContacts(record, index);
    this.addPlace(record, index);
  }

  /** @param records those that were added, in the same order */
  merge(records: Packed<PrivateRecord>, { report, namesOf }: { readonly report: (issue: Issue) => void; readonly namesOf: (record: PrivateRecord) => OwnName }): Merged {
    this.joinAdrift(records);
    const { links, contacts, refused, signed, nowhere, firstOfPlace } = this;
    const own = [...this.marks];
    protectLinked({ marks: this.marks, own, links, contacts, records, refused, signed, nowhere, firstOfPlace, namesOf }, report);
    // The keys have told what they know: their tables are as large as the records.
    [this.links, this.places] = [new Links(), new FirstByKey()];
    const marked = (index: number): PrivateRecord | undefined => {
      const [record, mark] = [records.at(index), this.marks[index]];
      return record && mark !== undefined && record.confidentialite !== mark ? { ...record, confidentialite: mark } : record;
    };
    return new Merged(records, mergePlaces(this.samePlaces, { record: marked, length: this.marks.length, report }), marked);
  }

  private addContacts({ contacts, siteWeb }: PrivateRecord, index: number): void {
    for (const contact of contacts) this.contacts.add(contact, index, this.formerMark?.(contactKey(contact)));
    for (const domain of new Set([siteWeb, ...contacts].flatMap((one) => webDomains(one ?? '')))) this.contacts.addMention(domain, index);
  }

  private addPlace(record: PrivateRecord, index: number): void {
    const place = record.refused || record.horsCompte ? undefined : samePlaceKey(record);
    const first = place === undefined ? undefined : this.places.firstOf(place, index);
    if (first === undefined) return;
    this.firstOfPlace.set(index, first);
    const others = this.samePlaces.get(first);
    if (others) others.push(index);
    else this.samePlaces.set(first, [index]);
  }

  /**
   * A row whose town is not known gives its street alone: a protected one may
   * be that street in any town, and any street may be that of a protected
   * place. Too much is hidden rather than too little; two open rows say
   * nothing of each other.
   */
  private joinAdrift(records: Sequence<PrivateRecord>): void {
    const adrift = this.strictestByStreet(records, this.adrift);
    if (adrift.size === 0) return;
    const isProtected = (index: number) => this.marks[index] !== 'public';
    const anyProtected = [...adrift.values()].some(isProtected);
    const guarded = new Map<string, number>();
    for (const index of this.marks.keys()) {
      if (!anyProtected && !isProtected(index)) continue;
      for (const street of this.streets(records, index)) {
        const other = adrift.get(street);
        if (other === undefined) continue;
        if (isProtected(other)) this.links.join(index, other);
        else if (isProtected(index)) guarded.set(street, this.stricter(guarded.get(street), index));
      }
    }
    for (const index of guarded.size === 0 ? [] : this.adrift) {
      for (const street of this.streets(records, index)) if (guarded.has(street)) this.links.join(index, guarded.get(street) ?? index);
    }
  }

  private strictestByStreet(records: Sequence<PrivateRecord>, indexes: readonly number[]): ReadonlyMap<string, number> {
    const byStreet = new Map<string, number>();
    for (const index of indexes) for (const street of this.streets(records, index)) byStreet.set(street, this.stricter(byStreet.get(street), index));
    return byStreet;
  }

  private streets(records: Sequence<PrivateRecord>, index: number): readonly string[] {
    const record = records.at(index);
    return record ? streetsOf(record) : [];
  }

  /** Of two records, the first of the stricter mark. */
  private stricter(index: number | undefined, other: number): number {
    if (index === undefined) return other;
    const [mark = 'secret', otherMark = 'secret'] = [this.marks[index], this.marks[other]];
    return strictest(mark, otherMark) === mark ? index : other;
  }
}
