/** The shape of a published folder: nothing but a public entry has a point, and what `territory.json` announces is true. */

import type { Files } from './files.js';

export interface Feature {
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Announced {
  readonly nom: string;
  readonly octets: number;
  readonly sha256: string;
  readonly enregistrements?: number;
}

/** Beside a long list. */
const FIRST_SERVICES = 'services-debut.geojson';

const LOCATING = ['adresse', 'code_postal', 'commune', 'code_insee', 'horaires_accueil', 'horaires_texte', 'accessibilite_lieu', 'acces_fauteuil'];

/** @param entries that the sources have at most @returns sentences, each of one fault */
export async function shapeFaults(files: Files, entries: number): Promise<readonly string[]> {
  const names = [...files.keys()];
  const read = (name: string): Readonly<Record<string, unknown>> => JSON.parse(new TextDecoder().decode(files.get(name) ?? new Uint8Array())) as Readonly<Record<string, unknown>>;
  const list = (name: string, member: string) => (names.includes(name) ? (read(name)[member] as readonly unknown[]) : []);
  try {
    const territory = read('territory.json');
    const features = list('services.geojson', 'features') as readonly Feature[];
    const first = list(FIRST_SERVICES, 'features') as readonly Feature[];
    const records = {
      'services.geojson': features.length, 'services.csv': features.length, [FIRST_SERVICES]: first.length,
      'referents.json': list('referents.json', 'referents').length, 'communes.json': list('communes.json', 'communes').length,
    };
    return [
      ...featureFaults(features),
      ...featureFaults(first),
      ...firstFaults(first, features),
      ...countFaults(territory['counts'] as Counts, features, entries),
      ...(await fileFaults(territory['fichiers'] as readonly Announced[], files, records)),
    ];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return ['le dossier n’a pas la forme attendue'];
    throw error;
  }
}

function featureFaults(features: readonly Feature[]): readonly string[] {
  return features.flatMap(({ id, geometry, properties }) => {
    const mark = properties['confidentialite'];
    if (mark === 'public') return [];
    if (mark !== 'contact') return [`services.geojson montre ${id}, qui n’est ni public ni contact`];
    const isLocated = geometry !== null || LOCATING.some((name) => properties[name] !== undefined);
    return isLocated ? [`services.geojson situe ${id}, qui n’est pas public`] : [];
  });
}

/** What is published twice is the same twice: a place that is taken off is taken off both. */
function firstFaults(first: readonly Feature[], features: readonly Feature[]): readonly string[] {
  if (first.length === 0) return [];
  const texts = new Set(features.map((feature) => JSON.stringify(feature)));
  return first.filter((feature) => !texts.has(JSON.stringify(feature))).map(({ id }) => `${FIRST_SERVICES} montre ${id} autrement que services.geojson`);
}

/** A number too small to be told is absent. */
type Counts = Readonly<Record<string, { readonly entries?: number | null }>>;

/** Entries shown ≤ entries counted ≤ rows of the sources. */
function countFaults(counts: Counts, features: readonly Feature[], most: number): readonly string[] {
  const shown = new Map<string, number>();
  for (const { properties } of features) {
    const id = String(properties['categorie']);
    shown.set(id, (shown.get(id) ?? 0) + Number(properties['nombre']));
  }
  const fewer = [...shown].filter(([id, entries]) => entries > (counts[id]?.entries ?? Infinity)).map(([id]) => `territory.json compte moins de «\u00a0${id}\u00a0» que services.geojson n’en montre`);
  const counted = Object.values(counts).reduce((sum, { entries }) => sum + (entries ?? 0), 0);
  return counted > most ? [...fewer, 'territory.json compte plus d’entrées que les sources'] : fewer;
}

async function fileFaults(announced: readonly Announced[], files: Files, records: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const listed = new Set(['territory.json', ...announced.map(({ nom }) => nom)]);
  const unlisted = [...files.keys()].filter((name) => !listed.has(name)).map((name) => `${name} n’est pas annoncé par territory.json`);
  const wrong: string[] = [];
  for (const one of announced) {
    const isTrue = (await isAsAnnounced(one, files.get(one.nom))) && (records[one.nom] ?? one.enregistrements) === one.enregistrements;
    if (!isTrue) wrong.push(`${one.nom} n’a pas la taille, l’empreinte ou le nombre annoncés par territory.json`);
  }
  return [...unlisted, ...wrong];
}

async function isAsAnnounced({ octets, sha256 }: Announced, bytes: Uint8Array | undefined): Promise<boolean> {
  if (bytes?.length !== octets) return false;
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** The tiles of several territories are those that `ensemble.json` announces. */
export async function ensembleFaults(ensemble: { readonly tuiles?: Announced }, files: Files): Promise<readonly string[]> {
  const { tuiles } = ensemble;
  const isTrue = tuiles !== undefined && (await isAsAnnounced(tuiles, files.get(tuiles.nom)));
  return isTrue ? [] : [`${tuiles?.nom ?? 'ensemble.json'} n’a pas la taille ou l’empreinte annoncées par ensemble.json`];
}
