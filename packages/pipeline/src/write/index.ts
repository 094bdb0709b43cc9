/** The published folder, written file by file. What enters here is public already. */

import type { CommuneRow, PublishedFile, Referent, Service } from '@reperes/schema';
import { FIRST_SERVICES_FILE } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { Sequence } from '../sequence.js';
import type { Counts } from '../stages/count.js';
import type { TerritoryFile } from '../territory-file.js';
import { communeRows, communesJson } from './communes-json.js';
import { directoryPage } from './directory-page.js';
import { encode } from './encode.js';
import { firstServices } from './first-services.js';
import { indexPage } from './index-page.js';
import type { Output, Written } from './output.js';
import { referentsJson } from './referents-json.js';
import { roundsJson, roundsOf } from './rounds-json.js';
import { servicesCsv } from './services-csv.js';
import { servicesGeojson } from './services-geojson.js';
import { territoryJson } from './territory-json.js';

export interface Publishable {
  readonly territory: TerritoryFile;
  readonly geography: Geography;
  readonly services: Sequence<Service>;
  readonly referents: readonly Referent[];
  readonly counts: Counts;
  /** Of places that are not shown: what `counts` tells of them. */
  readonly hidden: Counts;
  readonly genereLe: string;
}

interface FileText {
  readonly nom: string;
  readonly records: number;
  readonly pieces: Iterable<string>;
}

/** Each file piece by piece. `territory.json` comes last: it holds the sizes and hashes of the others. */
export async function writeFolder(content: Publishable, output: Output): Promise<void> {
  const { territory, geography, genereLe, counts } = content;
  const communes = communeRows(geography);
  const fichiers: PublishedFile[] = [];
  for (const { nom, records, pieces } of textsOf(content, communes)) {
    fichiers.push({ nom, ...(await writeFile(output, nom, pieces)), enregistrements: records });
  }
  await writeFile(output, 'territory.json', [territoryJson({ territory, geography, communes, counts, fichiers, genereLe })]);
}

function textsOf(content: Publishable, communes: readonly CommuneRow[]): readonly FileText[] {
  const { territory, services, referents } = content;
  const stops = countOf(roundsOf(territory, services));
  const first = firstServices(services);
  const start = { nom: FIRST_SERVICES_FILE.name, records: first.length, pieces: servicesGeojson(territory.id, first) };
  const rounds = { nom: 'rounds.json', records: stops, pieces: roundsJson(territory.id, roundsOf(territory, services)) };
  return [
    { nom: 'services.geojson', records: services.length, pieces: servicesGeojson(territory.id, services) },
    { nom: 'services.csv', records: services.length, pieces: servicesCsv(services) },
    { nom: 'referents.json', records: referents.length, pieces: referentsJson(territory.id, referents) },
    { nom: 'communes.json', records: communes.length, pieces: communesJson(territory.id, communes) },
    ...(first.length === 0 ? [] : [start]),
    ...(stops === 0 ? [] : [rounds]),
    { nom: 'index.html', records: services.length + referents.length, pieces: indexPage(content) },
    { nom: 'annuaire.html', records: referents.length, pieces: directoryPage(content) },
  ];
}

async function writeFile(output: Output, nom: string, pieces: Iterable<string>): Promise<Written> {
  const file = output.file(nom);
  for (const bytes of encode(pieces)) file.write(bytes);
  return file.close();
}

function countOf(items: Iterable<unknown>): number {
  const taken = items[Symbol.iterator]();
  let count = 0;
  while (!taken.next().done) count += 1;
  return count;
}
