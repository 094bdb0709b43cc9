/** A made-up territory of three communes, small enough for hundreds of runs, and short ways to publish it. */

import type { Issue, IssueCode, PublicationInMemory, ReferenceData, Refusal, RunInput } from '@reperes/pipeline';
import { runInMemory } from '@reperes/pipeline';
import type { Referent, Service, Territory } from '@reperes/schema';

const commune = (code: string, nom: string, codePostal: string, population: number) => ({
  code, nom, type: 'commune-actuelle', departement: '62', arrondissement: '622', population, codesPostaux: [codePostal],
});

export const REFERENCE: ReferenceData = {
  communes: [
    commune('62119', 'Béthune', '62400', 25224),
    commune('62041', 'Arras', '62000', 42875),
    { ...commune('62447', 'Hesdin-la-Forêt', '62140', 4480), anciensCodes: ['62461'] },
    { code: '62461', nom: 'Huby-Saint-Leu', type: 'commune-deleguee', chefLieu: '62447', departement: '62' },
  ],
  arrondissements: [{ code: '622', nom: 'Béthune', departement: '62' }],
  epci: [{ code: '200072460', nom: 'CA de Béthune-Bruay', membres: [{ code: '62119' }, { code: '59009' }] }],
  boxes: new Map([
    ['62119', [2.6, 50.5, 2.7, 50.56]],
    ['62041', [2.7, 50.27, 2.84, 50.31]],
    ['62461', [2.02, 50.37, 2.05, 50.39]],
  ]),
  outlines: new Map([['62', { type: 'MultiPolygon', coordinates: [[[[1.5, 50], [3.2, 50], [3.2, 51], [1.5, 50]]]] }]]),
};

export const SERVICES_SOURCE = {
  source: 'services', file: 'services.csv', title: 'Liste', publisher: 'Préfecture', licence: 'LO-2.0', date: '2024',
};

export const HEADER = 'cle;nom;categorie;nombre;places;confidentialite;commune;code_postal;adresse;telephone;courriel;siret;approuve_par;approuve_le;presentation';

/** Cells of a row of `HEADER`, absent ones empty. */
export function row(cells: Readonly<Record<string, string>>): string {
  return HEADER.split(';').map((name) => quoted(cells[name] ?? '')).join(';');
}

function quoted(cell: string): string {
  return /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function csv(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

export interface Declared {
  readonly sources?: readonly Readonly<Record<string, unknown>>[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Of `territory.json`. */
  readonly numeros?: unknown;
  /** Further members of `territory.json`. */
  readonly territory?: Readonly<Record<string, unknown>>;
  readonly formerTold?: RunInput['formerTold'];
}

export async function attempt({ sources = [SERVICES_SOURCE], files = {}, numeros, territory: more = {}, formerTold = {} }: Declared): Promise<PublicationInMemory | Refusal> {
  const territory = { id: '62', nom: 'Pas-de-Calais', departements: ['62'], ...more, sources, numeros };
  const all = { 'territory.json': JSON.stringify(territory), ...files };
  return runInMemory({ files: new Map(Object.entries(all).map(([name, content]) => [name, bytesOf(content)])), reference: REFERENCE, genereLe: '2026-11-22', formerTold });
}

export async function publish(declared: Declared | string): Promise<PublicationInMemory> {
  const result = await attempt(typeof declared === 'string' ? { files: { 'services.csv': declared } } : declared);
  if (result.status === 'refused') throw new Error(`Refused: ${codesOf(result.issues).join(', ')}`);
  return result;
}

export async function refuse(declared: Declared | string): Promise<readonly Issue[]> {
  const result = await attempt(typeof declared === 'string' ? { files: { 'services.csv': declared } } : declared);
  if (result.status === 'published') throw new Error('Published, expected a refusal');
  return result.issues;
}

export function textOf({ files }: PublicationInMemory, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

export function servicesOf(publication: PublicationInMemory): readonly Service[] {
  return JSON.parse(textOf(publication, 'services.geojson')).features;
}

export function referentsOf(publication: PublicationInMemory): readonly Referent[] {
  return JSON.parse(textOf(publication, 'referents.json')).referents;
}

export function territoryOf(publication: PublicationInMemory): Territory {
  return JSON.parse(textOf(publication, 'territory.json'));
}

export function everythingIn(publication: PublicationInMemory): string {
  return [...publication.files.keys()].map((name) => textOf(publication, name)).join('\n') + JSON.stringify(publication.issues);
}

export function codesOf(issues: readonly Issue[]): readonly IssueCode[] {
  return issues.map(({ code }) => code);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
