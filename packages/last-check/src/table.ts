/** The table of what one territory withholds, made from the raw bytes of its sources. */

import type { Sources } from './files.js';
import { isSigned, saysProtected } from './marks.js';
import { isOfficial, officialRows } from './official.js';
import { OpenAddresses } from './open-addresses.js';
import { personsOf } from './persons.js';
import { REMOVALS_FILE, removalsOf } from './removals.js';
import { reservedOf } from './reserved.js';
import type { MarkedRow, Text } from './rows.js';
import { markedRows } from './rows.js';
import { Search } from './search.js';
import { contactsGiven, Switchboards } from './switchboards.js';
import type { Territory } from './territory.js';
import { fieldsIn, readTerritory } from './territory.js';
import type { ValueKind, Withheld } from './withheld.js';
import { townOf, withheldOf } from './withheld.js';

export interface Table {
  readonly withheld: readonly Withheld[];
  /** How many of them also stand in a row or a field that is read as open. */
  readonly traps: number;
  /** Entries that the sources have at most. */
  readonly entries: number;
  /** A protected row has something to look for, and nothing is looked for. */
  readonly isBlind: boolean;
  /** Files that are declared and not there: what they withhold is not looked for. */
  readonly absent: readonly string[];
}

/** Of the territory's own communes, in plain words. */
export type Communes = ReadonlySet<string>;

export function tableOf(sources: Sources, communes: Communes, today: string): Table {
  const bytes = sources.get('territory.json');
  if (!bytes) return { withheld: [], traps: 0, entries: 0, isBlind: false, absent: ['territory.json'] };
  const territory = readTerritory(bytes);
  const reading = new Reading(sources, territory);
  const ground = { towns: reading.openTowns, communes: new Set([...communes, ...reading.towns]) };
  const all = [...reading.protectedRows, ...reading.partlyOpen].flatMap((row) => withheldOf(row, ground));
  const listed = [...reading.referents.flatMap(reservedOf), ...personsOf(reading.referents, today), ...removalsOf(sources.get(REMOVALS_FILE))];
  const withheld = distinct([...withoutOpened(all, reading, ground.communes), ...listed]);
  return {
    withheld,
    traps: withheld.length === 0 ? 0 : trapsIn(new Search(withheld), reading, bytes),
    entries: reading.entries,
    isBlind: distinct([...all, ...listed]).length === 0 && reading.protectedRows.some(carriesValues),
    absent: territory.sources.map(({ file }) => file).filter((file) => !sources.get(file)),
  };
}

/** Two walks over the rows; those that are open are looked at and let go, since a directory may have half a million. */
class Reading {
  readonly territory: Territory;
  readonly protectedRows: MarkedRow[] = [];
  /** Open rows with something of theirs kept back. */
  readonly partlyOpen: MarkedRow[] = [];
  readonly referents: MarkedRow[] = [];
  readonly towns = new Set<string>();
  readonly openTowns = new Set<string>();
  entries = 0;
  private readonly sources: Sources;

  constructor(sources: Sources, territory: Territory) {
    this.sources = sources;
    this.territory = territory;
    for (const row of this.rows()) this.take(row);
  }

  /** Again from the bytes at each call. */
  *rows(): Iterable<MarkedRow> {
    for (const declaration of this.territory.sources) {
      const bytes = this.sources.get(declaration.file);
      if (!bytes) continue;
      yield* isOfficial(declaration.source) ? officialRows(declaration, bytes, this.territory.departements) : markedRows(declaration, bytes);
    }
  }

  *openRows(): Iterable<MarkedRow> {
    for (const row of this.rows()) if (isOpen(row)) yield row;
  }

  private take(row: MarkedRow): void {
    if (row.source === 'referents') {
      this.referents.push(row);
      if (row.hidden || row.hiddenTexts.length > 0 || row.texts.some(saysMore)) this.partlyOpen.push(row);
      return;
    }
    // A row with places of two kinds stands for two entries.
    this.entries += row.nombre * 2;
    const town = townOf(row);
    if (town !== '') this.towns.add(town);
    if (row.mark !== 'public' || row.hidden) this.protectedRows.push(row);
    else {
      if (town !== '') this.openTowns.add(town);
      if (row.hiddenTexts.length > 0 || row.texts.some(saysMore)) this.partlyOpen.push(row);
    }
  }
}

function isOpen({ mark, hidden }: MarkedRow): boolean {
  return mark !== 'secret' && !hidden;
}

/** A phone with words beside it: "ne pas diffuser", perhaps. */
function saysMore({ kind, text }: Text): boolean {
  return (kind === 'phone' || kind === 'mail') && saysProtected(text);
}

/** Without what open rows or signatures let out on purpose. */
function withoutOpened(all: readonly Withheld[], reading: Reading, communes: ReadonlySet<string>): readonly Withheld[] {
  if (all.length === 0) return all;
  const switchboards = new Switchboards(reading.protectedRows.filter((row) => !isOpen(row)), communes, new Set(all.map(({ key }) => key)));
  const signatures = new Search(all.filter(({ kind }) => SIGNABLE.has(kind)));
  const signed = new Set(reading.territory.signed.flatMap((text) => [...signatures.inText(text)]));
  const towns = new Search(all.filter(({ kind }) => kind === 'commune'));
  const addresses = new OpenAddresses(all);
  const given = new Set<string>();
  const someHidden = all.some(({ hiddenOnly }) => hiddenOnly);
  for (const row of reading.openRows()) {
    switchboards.addOpen(row);
    addresses.add(row);
    // A town that an open row names is named on purpose.
    for (const value of towns.inText(textOf(row))) signed.add(value);
    if (isSigned(row.cells)) for (const value of signatures.inText(textOf(row))) signed.add(value);
    if (someHidden) for (const contact of contactsGiven(row)) given.add(contact);
  }
  const opened = new Set([...signed].map(nameOf));
  return all.filter((value) => {
    if (value.hiddenOnly && (given.has(value.key) || addresses.isBorne(value))) return false;
    if (value.kind === 'adresse') return !addresses.isElsewhere(value);
    return !opened.has(nameOf(value)) && !(value.kind !== 'nom' && SIGNABLE.has(value.kind) && switchboards.has(value.key));
  });
}

/** Names and contacts; never a place. */
const SIGNABLE: ReadonlySet<ValueKind> = new Set<ValueKind>(['contact', 'site', 'nom']);

/** Values that stand where the run reads them as open: it is then seen that it withholds them there too. */
function trapsIn(search: Search, reading: Reading, territory: Uint8Array): number {
  let traps = 0;
  for (const row of reading.rows()) {
    // A directory has no traps, and many rows.
    if (isOpen(row) && !isOfficial(row.source)) traps += search.inText(textOf(row)).size;
  }
  return traps + fieldsIn(JSON.parse(new TextDecoder().decode(territory))).reduce((sum, { text }) => sum + search.inText(text).size, 0);
}

function textOf({ texts }: MarkedRow): string {
  return texts.map(({ text }) => text).join('\n');
}

/** Told apart from the reading of values, so that a fault of that one is seen. */
function carriesValues({ mark, cells }: MarkedRow): boolean {
  const { address = '', siret = '', finess = '' } = cells;
  // Those of a `contact` row are shown.
  const { phone = '', mail = '' } = mark === 'contact' ? {} : cells;
  return mail.includes('@') || [phone, siret, finess].some((cell) => cell.replace(/\D/g, '').length >= 9) || /\d.*\p{L}{4,} .*\p{L}{4,}/u.test(address);
}

function distinct(values: readonly Withheld[]): readonly Withheld[] {
  return [...new Map(values.map((value) => [nameOf(value), value] as const).reverse()).values()].reverse();
}

function nameOf({ kind, key }: Withheld): string {
  return `${kind} ${key}`;
}
