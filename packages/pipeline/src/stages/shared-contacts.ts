/**
 * Which phones, mailboxes and domains are a switchboard: given by three
 * places or more, they lead to nobody's door (CONF-27). All rows must be
 * known first, so the rows of each contact are kept, as numbers only.
 */

import { HELP_NUMBERS } from '@reperes/schema';
import { KeyHash, KeyTable } from './key-table.js';
import type { ProtectedMark } from './openings.js';

/** From so many places on, a contact is a switchboard. */
const SWITCHBOARD = 3;

/** Long numbers of national lines: everyone's. */
const NATIONAL: ReadonlySet<string> = new Set(HELP_NUMBERS.flatMap(({ numero = '' }) => (numero.startsWith('+') ? [numero] : [])));

/** Rows that one contact links. */
export interface ContactRows {
  readonly rows: readonly number[];
  /** How the former publication protected it. */
  readonly former: ProtectedMark | undefined;
}

export class SharedContacts {
  private readonly table = new KeyTable();
  private readonly hash = new KeyHash();
  /** Of each entry, its row, and the entry of the same contact that follows the first. */
  private readonly rowOf: number[] = [];
  private readonly nextOf: number[] = [];
  private readonly isFirst: boolean[] = [];
  private readonly formerOf = new Map<number, ProtectedMark>();
  private readonly mentions = new Set<number>();
  /** First entries of the contacts that are switchboards, once counted. */
  private readonly switchboards = new Set<number>();
  /** Given by the territory itself, and signed: everyone's. */
  private readonly signed = new Set<string>(NATIONAL);
  /** Places beyond the rows, by contact: referents. */
  private readonly others = new Map<string, number>();

  /** @param contact E.164, mailbox or domain */
  add(contact: string, row: number, former?: ProtectedMark): number {
    const entry = this.rowOf.push(row) - 1;
    const first = this.table.firstOf(this.hash.of(contact), entry);
    this.isFirst.push(first === undefined);
    this.nextOf.push(first === undefined ? -1 : this.nextOf[first] ?? -1);
    if (first !== undefined) this.nextOf[first] = entry;
    if (former) this.formerOf.set(first ?? entry, former);
    return entry;
  }

  /** One that is counted and links nobody: a domain. */
  addMention(contact: string, row: number): void {
    this.mentions.add(this.add(contact, row));
  }

  /** A referent's. */
  addOther(contact: string): void {
    this.others.set(contact, (this.others.get(contact) ?? 0) + 1);
  }

  sign(contact: string): void {
    this.signed.add(contact);
  }

  /** Counts the places of each contact, and gives the rows of those that are no switchboard. */
  *count(placesOf: (rows: readonly number[], former: ProtectedMark | undefined) => number): Generator<ContactRows> {
    const others = this.othersByEntry();
    const signed = this.entriesOf(this.signed);
    for (const [entry, isFirst] of this.isFirst.entries()) {
      if (!isFirst) continue;
      const [entries, former] = [this.entriesFrom(entry), this.formerOf.get(entry)];
      const places = placesOf(this.rowsOf(entries), former) + (others.get(entry) ?? 0);
      if (signed.has(entry) || places >= SWITCHBOARD) {
        this.switchboards.add(entry);
        continue;
      }
      const rows = this.rowsOf(entries.filter((one) => !this.mentions.has(one)));
      if (rows.length > 1 || (rows.length > 0 && former)) yield { rows, former };
    }
  }

  /** Once counted. */
  isSwitchboard(contact: string): boolean {
    if (this.signed.has(contact)) return true;
    const entry = this.table.get(this.hash.of(contact));
    return entry !== undefined && this.switchboards.has(entry);
  }

  private entriesFrom(first: number): readonly number[] {
    const entries: number[] = [];
    for (let entry = first; entry >= 0; entry = this.nextOf[entry] ?? -1) entries.push(entry);
    return entries;
  }

  private rowsOf(entries: readonly number[]): readonly number[] {
    return [...new Set(entries.map((entry) => this.rowOf[entry] ?? 0))].sort((a, b) => a - b);
  }

  private othersByEntry(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const [contact, count] of this.others) {
      const entry = this.table.get(this.hash.of(contact));
      if (entry !== undefined) counts.set(entry, count);
    }
    return counts;
  }

  private entriesOf(contacts: ReadonlySet<string>): ReadonlySet<number> {
    return new Set([...contacts].flatMap((contact) => this.table.get(this.hash.of(contact)) ?? []));
  }
}
