/**
 * What each row must not let out.
 *
 * What is not looked for, and why:
 * - addresses that only say "confidentielle" or a town's name: they are nowhere;
 * - "postcode + town" when an open row is in the same town: the pair is then
 *   published on purpose;
 * - an address that an open row of another town bears too ("1 rue de la Mairie");
 * - what an officer only hid, when an open row gives it as its own;
 * - short numbers, mailboxes and sites of providers: they are everyone's;
 * - names and contacts that a signature opens, and switchboards.
 * A phone, e-mail or SIRET shared with one open row stays looked for: the
 * pipeline must have closed that row as well.
 */

import type { AddressForm } from './addresses.js';
import { addressForms, signsOf, streetForms } from './addresses.js';
import type { Kind } from './columns.js';
import { boughtDomain, domainOf, isShared, mailsIn, pageOf, phonesIn, phonesInCell, siteOf } from './contacts.js';
import { saysProtected } from './marks.js';
import { isOfficial } from './official.js';
import { ownName } from './own-names.js';
import { plainWords } from './plain-words.js';
import type { MarkedRow, Place, Text } from './rows.js';

/** The word that a message says for it. */
export type ValueKind = 'adresse' | 'coordonnées' | 'identifiant' | 'commune' | 'contact' | 'site' | 'nom' | 'personne' | 'retrait';

export interface Where extends Place {
  readonly column: string;
}

export interface Withheld {
  readonly kind: ValueKind;
  /** What makes two of them one. Never shown. */
  readonly key: string;
  readonly where: Where;
  /** What is looked for. */
  readonly sought: Sought;
  /** Of an address: in another town it is another place. */
  readonly town?: string;
  /** Of what an officer only hid: an open row may give it as its own. */
  readonly hiddenOnly?: true;
}

export type Sought =
  | { readonly as: 'address'; readonly forms: readonly AddressForm[] }
  | { readonly as: 'point'; readonly latitude: string; readonly longitude: string }
  | { readonly as: 'digits' | 'phone' | 'mail' | 'domain' | 'raw'; readonly text: string }
  | { readonly as: 'words'; readonly texts: readonly string[]; readonly capital?: string | undefined };

/** What open rows tell, and communes: to know what is on purpose. */
export interface OpenGround {
  readonly communes: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
}

/** Each has its own reading below. */
const PROPER: ReadonlySet<Kind | undefined> = new Set<Kind>(['address', 'phone', 'mail', 'site', 'siret', 'finess', 'latitude', 'longitude']);

export function withheldOf(row: MarkedRow, ground: OpenGround): readonly Withheld[] {
  if (row.mark === 'public' && !row.hidden) return [...keptContacts(row), ...textValues(row, row.hiddenTexts, true).map(asHiddenOnly)];
  const values = protectedValues(row, ground);
  return row.mark === 'public' ? values.map(asHiddenOnly) : values;
}

function asHiddenOnly(value: Withheld): Withheld {
  return { ...value, hiddenOnly: true };
}

function protectedValues(row: MarkedRow, ground: OpenGround): readonly Withheld[] {
  const texts = allTexts(row).filter(({ kind }) => !PROPER.has(kind));
  const values = [...placesOf(row, ground), ...textValues(row, texts, row.mark !== 'contact')];
  if (row.mark === 'contact') return [...values, ...keptContacts(row)];
  return [...values, ...contactsOf(row), ...(isOfficial(row.source) || row.hidden ? [] : namesOf(row, ground))];
}

function allTexts({ texts, hiddenTexts }: MarkedRow): readonly Text[] {
  return hiddenTexts.length === 0 ? texts : [...texts, ...hiddenTexts];
}

function each(row: MarkedRow, kind: Kind, read: (text: string, where: Where) => readonly Withheld[]): readonly Withheld[] {
  return allTexts(row).flatMap((one) => (one.kind === kind ? read(one.text, whereOf(row, one.column)) : []));
}

function placesOf(row: MarkedRow, ground: OpenGround): readonly Withheld[] {
  const identifiers = (['siret', 'finess'] as const).flatMap((kind) => each(row, kind, (cell, where) => {
    const text = plainWords(cell).replaceAll(' ', '');
    return text.length < 9 ? [] : [{ kind: 'identifiant', key: text, where, sought: { as: 'digits', text } }];
  }));
  const { latitude = '', longitude = '' } = row.cells;
  const points = longitude === '' ? [] : each(row, 'latitude', (_, where) => [{ kind: 'coordonnées', key: `${latitude} ${longitude}`, where, sought: { as: 'point', latitude, longitude } }]);
  const town = row.cells.town ?? '';
  const addresses = each(row, 'address', (cell, where) => addressValue(addressForms(cell, town), where).map((one) => ({ ...one, town: townOf(row) })));
  return [...addresses, ...identifiers, ...points, ...townAndPostcode(row, ground)];
}

function addressValue(forms: readonly AddressForm[], where: Where): readonly Withheld[] {
  const [first] = forms;
  return first === undefined ? [] : [{ kind: 'adresse', key: signsOf(first.text), where, sought: { as: 'address', forms } }];
}

/** "Berck" and "Berck/Mer" are one town. */
function townAndPostcode(row: MarkedRow, { towns }: OpenGround): readonly Withheld[] {
  const town = townOf(row);
  const postcode = plainWords(row.cells.postcode ?? '').replaceAll(' ', '');
  const shown = [...towns].some((one) => one === town || one.startsWith(`${town} `) || town.startsWith(`${one} `));
  if (town === '' || !/^\d{5}$/.test(postcode) || shown) return [];
  const text = `${postcode} ${town}`;
  return each(row, 'postcode', (_, where) => [{ kind: 'commune', key: text, where, sought: { as: 'words', texts: [text] } }]);
}

function contactsOf(row: MarkedRow): readonly Withheld[] {
  const official = isOfficial(row.source);
  return [
    ...each(row, 'phone', (cell, where) => [...phonesInCell(cell), ...phonesIn(cell)].map((text) => phoneValue(text, where))),
    ...each(row, 'mail', (cell, where) => mailsIn(cell).flatMap((text) => [mailValue(text, where), ...(official ? [] : domainValue(domainOf(text), where))])),
    ...(official ? [] : each(row, 'site', siteValues)),
  ];
}

function siteValues(cell: string, where: Where): readonly Withheld[] {
  const site = siteOf(cell);
  if (!site) return [];
  const page = pageOf(site);
  return page === undefined ? domainValue(site.host, where) : [{ kind: 'site', key: page, where, sought: { as: 'words', texts: [page] } }];
}

function namesOf(row: MarkedRow, { communes }: OpenGround): readonly Withheld[] {
  return each(row, 'name', (cell, where) => {
    const name = ownName(cell, communes);
    return name === undefined ? [] : [{ kind: 'nom', key: signsOf(name.own ?? name.whole.join(' ')), where, sought: { as: 'words', texts: name.whole, capital: name.own } }];
  });
}

/** Streets of any text; phones and mailboxes of those that are wholly withheld. */
function textValues(row: MarkedRow, texts: readonly Text[], withContacts: boolean): readonly Withheld[] {
  return texts.flatMap(({ column, text }) => {
    const where = whereOf(row, column);
    const streets = addressValue(streetForms(text), where);
    return withContacts ? [...streets, ...phonesIn(text).map((phone) => phoneValue(phone, where)), ...mailsIn(text).map((mail) => mailValue(mail, where))] : streets;
  });
}

/** "03 53 01 00 05 (ne pas diffuser)": a cell of one contact that says so. A cell of several is for the pipeline to part. */
function keptContacts(row: MarkedRow): readonly Withheld[] {
  const kept = (cell: string) => cell.split('\n').filter((line) => saysProtected(line) && (line.match(/@|\d(?:[ .]?\d){8}/g) ?? []).length === 1).join('\n');
  return [
    ...each(row, 'phone', (cell, where) => phonesInCell(kept(cell)).map((text) => phoneValue(text, where))),
    ...each(row, 'mail', (cell, where) => mailsIn(kept(cell)).map((text) => mailValue(text, where))),
  ];
}

export function phoneValue(text: string, where: Where): Withheld {
  return { kind: 'contact', key: text, where, sought: { as: 'phone', text } };
}

export function mailValue(text: string, where: Where): Withheld {
  return { kind: 'contact', key: text, where, sought: { as: 'mail', text } };
}

function domainValue(host: string, where: Where): readonly Withheld[] {
  const text = boughtDomain(host);
  return isShared(host) ? [] : [{ kind: 'site', key: text, where, sought: { as: 'domain', text } }];
}

export function whereOf({ file, sheet, row }: Place, column: string): Where {
  return { file, sheet, row, column };
}

export function townOf({ cells }: MarkedRow): string {
  return plainWords(cells.town ?? '').replace(/ cedex.*$/, '').replace(/\bst(e?)\b/g, 'saint$1');
}
