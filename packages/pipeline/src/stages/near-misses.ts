/**
 * Shown entries that come near to a protected place without giving it
 * (CONF-33): hiding on a likeness would hide half a street, so they are shown,
 * and the officer is told. Never says near to which row.
 */

import type { Referent, ServiceProperties } from '@reperes/schema';
import { searchKey } from '@reperes/schema';
import type { Issue, RowPlace } from '../issues.js';
import { placeOf } from '../issues.js';
import type { PrivateRecord, PublicRecord } from '../records.js';
import { buildingNames } from '../values/address-key.js';
import { deciphered } from '../values/disguises.js';
import { isMapLink } from '../values/map-links.js';
import type { NumberedStreet } from '../values/near-street.js';
import { numberedStreets, StreetText } from '../values/near-street.js';
import { addressTextsOf } from './links.js';
import { NearPoints } from './near-points.js';

/** Of one commune; `''` holds places of no known commune. */
interface Town {
  readonly name: string;
  readonly streets: Map<number, NumberedStreet[]>;
  /** Words between spaces. */
  readonly buildings: Set<string>;
}

/** A name without a number is farther than a number beside it. */
const BY_BUILDING = 4;
const BY_SIREN = 100;

type Column = 'adresse' | 'presentation' | 'nom' | 'horaires' | 'publics' | 'reference' | 'site_web' | 'latitude' | 'siret' | 'structure' | 'fonction';

interface Near {
  readonly distance: number;
  readonly issue: Issue;
}

export class NearMisses {
  private readonly towns = new Map<string, Town>();
  private readonly points = new NearPoints();
  private readonly sirens = new Set<string>();
  private readonly found: Near[] = [];
  private readonly maps: Issue[] = [];

  /** A record as its mark has it. Those of open directories are public knowledge, and too many: they warn of nothing. */
  protect(record: PrivateRecord): void {
    if (record.confidentialite === 'public' || record.temoin) return;
    const town = this.townOf(record);
    for (const text of [...addressTextsOf(record), ...record.ruesCitees]) {
      for (const street of numberedStreets(text, record.commune)) {
        const known = town.streets.get(street.number);
        if (known) known.push(street);
        else town.streets.set(street.number, [street]);
      }
      for (const name of buildingNames(text)) town.buildings.add(` ${name} `);
    }
    if (record.point) this.points.add(record.point);
    if (record.siret !== undefined) this.sirens.add(record.siret.slice(0, 9));
  }

  /** @param record what the entry was made of */
  service({ properties, point }: PublicRecord, { siret, codeInsee, places: [place] }: PrivateRecord): void {
    if (!place || (this.towns.size === 0 && this.sirens.size === 0)) return;
    const texts = textsOf(properties);
    for (const [column, text] of texts) this.text(text, { place, column, codeInsee });
    const metres = point ? this.points.distanceTo(point) : undefined;
    if (metres !== undefined) this.warn(metres / 10, place, 'latitude');
    if (siret !== undefined && this.sirens.has(siret.slice(0, 9))) this.warn(BY_SIREN, place, 'siret');
    this.mapLinks(texts, { place, codeInsee });
  }

  referent({ fonction, structure, horaires_texte }: Referent, place: RowPlace): void {
    if (this.towns.size === 0) return;
    const texts = [['fonction', fonction], ['structure', structure], ['horaires', horaires_texte]] as const;
    for (const [column, text] of texts) if (text !== undefined) this.text(text, { place, column, codeInsee: undefined });
  }

  /** The nearest first. */
  report(report: (issue: Issue) => void): void {
    for (const issue of this.maps) report(issue);
    for (const { issue } of [...this.found].sort((a, b) => a.distance - b.distance)) report(issue);
  }

  private townOf({ codeInsee = '', commune = '' }: PrivateRecord): Town {
    const known = this.towns.get(codeInsee) ?? { name: ` ${searchKey(commune)} `, streets: new Map(), buildings: new Set() };
    this.towns.set(codeInsee, known);
    return known;
  }

  private text(text: string, { place, column, codeInsee }: { readonly place: RowPlace; readonly column: Column; readonly codeInsee: string | undefined }): void {
    const read = new StreetText(deciphered(text));
    const words = ` ${read.words.join(' ')} `;
    const numbers = read.nearNumbers();
    let nearest: number | undefined;
    for (const [code, town] of this.towns) {
      // The same words in another commune are another street, unless the text names it.
      const isHere = codeInsee === undefined || code === '' || code === codeInsee || words.includes(town.name);
      if (!isHere) continue;
      const distance = distanceIn(town, { read, numbers, words });
      if (distance !== undefined && distance < (nearest ?? Infinity)) nearest = distance;
    }
    if (nearest !== undefined) this.warn(nearest, place, column);
  }

  /** A short link to a map says a place in no letters that could be read. */
  private mapLinks(texts: readonly (readonly [Column, string])[], { place, codeInsee }: { readonly place: RowPlace; readonly codeInsee: string | undefined }): void {
    if (codeInsee !== undefined && !this.towns.has(codeInsee) && !this.towns.has('')) return;
    const column = texts.find(([, text]) => isMapLink(text))?.[0];
    if (column !== undefined) this.maps.push({ ...placeOf(place), code: 'lien.carte', severity: 'warning', column });
  }

  private warn(distance: number, place: RowPlace, column: Column): void {
    this.found.push({ distance, issue: { ...placeOf(place), code: 'adresse.proche', severity: 'warning', column } });
  }
}

function distanceIn({ streets, buildings }: Town, { read, numbers, words }: { readonly read: StreetText; readonly numbers: ReadonlySet<number>; readonly words: string }): number | undefined {
  let nearest: number | undefined;
  for (const number of numbers) {
    for (const street of streets.get(number) ?? []) {
      const distance = read.distanceTo(street);
      if (distance !== undefined && distance < (nearest ?? Infinity)) nearest = distance;
    }
  }
  if (nearest !== undefined) return nearest;
  return [...buildings].some((name) => words.includes(name)) ? BY_BUILDING : undefined;
}

function textsOf(properties: ServiceProperties): readonly (readonly [Column, string])[] {
  const { nom, presentation_resume: presentation, site_web: siteWeb, publics = [], reference } = properties;
  const located = properties.confidentialite === 'public' ? properties : undefined;
  const all: readonly (readonly [Column, string | undefined])[] = [
    ['adresse', located?.adresse], ['presentation', presentation], ['nom', nom], ['horaires', located?.horaires_texte],
    ['publics', publics.length === 0 ? undefined : publics.join(', ')], ['reference', reference], ['site_web', siteWeb],
  ];
  return all.filter((entry): entry is readonly [Column, string] => entry[1] !== undefined);
}
