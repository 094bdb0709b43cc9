/** The published folder as bytes by file name. What enters here is public already. */

import type { CategoryCount, PublishedFile, Referent, Service } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { Outcome } from '../stages/index.js';
import type { TerritoryFile } from '../territory-file.js';
import { communeRows, communesJson } from './communes-json.js';
import { encode } from './encode.js';
import { indexPage } from './index-page.js';
import { referentsJson } from './referents-json.js';
import { roundsJson, roundsOf } from './rounds-json.js';
import { servicesCsv } from './services-csv.js';
import { servicesGeojson } from './services-geojson.js';
import { territoryJson } from './territory-json.js';

export interface Publishable {
  readonly territory: TerritoryFile;
  readonly geography: Geography;
  readonly services: readonly Service[];
  readonly referents: readonly Referent[];
  readonly counts: Readonly<Partial<Record<string, CategoryCount>>>;
  readonly hidden: Outcome['hidden'];
  readonly genereLe: string;
}

/** `territory.json` comes last: it holds the bytes and hashes of the others. */
export async function writeFolder(content: Publishable): Promise<ReadonlyMap<string, Uint8Array>> {
  const { territory, geography, services, referents, genereLe } = content;
  const communes = communeRows(geography);
  const rounds = roundsOf(territory, services);
  // Each as a function: of the texts, only the one that is being encoded is in memory.
  const texts: readonly (readonly [nom: string, text: () => Iterable<string>, records: number])[] = [
    ['services.geojson', () => servicesGeojson(territory.id, services), services.length],
    ['services.csv', () => servicesCsv(services), services.length],
    ['referents.json', () => referentsJson(territory.id, referents), referents.length],
    ['communes.json', () => communesJson(territory.id, communes), communes.length],
    ...(rounds.length === 0 ? [] : [['rounds.json', () => roundsJson(territory.id, rounds), rounds.length] as const]),
    ['index.html', () => [indexPage(content)], services.length + referents.length],
  ];
  const files = new Map<string, Uint8Array>();
  const fichiers: PublishedFile[] = [];
  for (const [nom, text, records] of texts) {
    const bytes = encode(text());
    files.set(nom, bytes);
    fichiers.push(await describeFile(nom, bytes, records));
  }
  files.set('territory.json', encode([territoryJson({ territory, geography, communes, counts: content.counts, fichiers, genereLe })]));
  return files;
}

async function describeFile(nom: string, bytes: Uint8Array<ArrayBuffer>, enregistrements: number): Promise<PublishedFile> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { nom, octets: bytes.length, sha256, enregistrements };
}
