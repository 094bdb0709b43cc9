/** Several published folders → one folder that leads to them. Node only: reads and writes the disk. */

import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { EnsembleFile } from '@reperes/schema';
import type { Checked } from '@reperes/last-check';
import { SCHEMA_VERSION } from '@reperes/schema';
import { filesOfFolder } from '../publish/folder-files.js';
import { services, territoryIn } from '../publish/published-entries.js';
import { PublishedFormError } from '../publish/published-lines.js';
import { schemaFaults } from '../publish/schema-faults.js';
import { FreshFolder } from '../publish/switch-folder.js';
import { ensemblePage } from './ensemble-page.js';
import type { Part } from './part.js';
import { boundsOf, partOf, sumOfCounts } from './part.js';
import { serviceTiles } from './service-tiles.js';
import { DEEPEST_ZOOM } from './tile-points.js';
import { wallOfEnsemble } from './wall-of-ensemble.js';

export interface Assembling {
  /** Published folders, each with its `territory.json`. */
  readonly folders: readonly string[];
  readonly out: string;
  readonly id: string;
  readonly nom: string;
  /** ISO 8601. */
  readonly genereLe: string;
  /** A folder with the sources of each territory in a folder of its own; absent, nothing tells what must not come out. */
  readonly sources?: string;
}

export interface Assembled {
  readonly ensemble: EnsembleFile;
  /** Absent without sources. */
  readonly wall?: Checked;
}

/** A folder is not published, cannot be named in an address, or says that it is the same territory as another. */
export class AssemblyError extends Error {
  readonly fault: 'dossier' | 'double' | 'nom' | 'retenue';
  readonly folder: string;
  /** What the last wall found. */
  readonly wall: Checked | undefined;

  constructor(fault: AssemblyError['fault'], folder: string, wall?: Checked) {
    super(`${folder}: ${EXPECTED[fault]}.`);
    this.name = 'AssemblyError';
    this.fault = fault;
    this.folder = folder;
    this.wall = wall;
  }
}

const EXPECTED: Readonly<Record<AssemblyError['fault'], string>> = {
  dossier: 'expected a published folder',
  double: 'expected one folder for each territory',
  retenue: 'expected none of the values that the sources withhold',
  nom: 'expected letters, digits, dots and hyphens in the path from the output',
};

/** @throws {AssemblyError} @throws {FolderBusyError} @throws {ForeignFileError} @throws {PublishedFormError} @throws {PublishedFileError} */
export async function assemble({ folders, out, id, nom, genereLe, sources }: Assembling): Promise<Assembled> {
  const parts = folders.map((folder) => readPart(folder, out)).sort((a, b) => compare(a.territory.nom, b.territory.nom));
  refuseTwins(parts, folders);
  const bbox = boundsOf(parts);
  const points = parts.flatMap((part) => part.points);
  const fresh = new FreshFolder(out);
  try {
    const file = fresh.file('services.pmtiles');
    file.write(serviceTiles(points, bbox));
    const ensemble: EnsembleFile = {
      version: SCHEMA_VERSION,
      id,
      nom,
      genere_le: genereLe,
      bbox,
      territoires: parts.map(({ territory }) => territory),
      counts: sumOfCounts(parts),
      tuiles: { nom: 'services.pmtiles', ...file.close(), zoom_max: DEEPEST_ZOOM, services: points.length },
    };
    if (schemaFaults('ensemble.json', ensemble).length > 0) throw new PublishedFormError('ensemble.json has another shape');
    writeText(fresh, 'ensemble.json', jsonText(ensemble));
    writeText(fresh, 'index.html', [...ensemblePage(ensemble)].join(''));
    const wall = sources === undefined ? undefined : await wallOfEnsemble({ sources, folders, written: fresh.written(), out, today: genereLe });
    if (wall && wall.faults.length > 0) throw new AssemblyError('retenue', out, wall);
    fresh.switch();
    return wall ? { ensemble, wall } : { ensemble };
  } finally {
    fresh.close();
  }
}

/** As the guard of the file wants it: a path that needs no escape, and never another server. */
const SAFE_PATH = /^(?:\.\.\/)*(?:[\w.-]+\/)*$/;

function readPart(folder: string, out: string): Part {
  if (!existsSync(join(folder, 'territory.json'))) throw new AssemblyError('dossier', folder);
  const files = filesOfFolder(folder);
  const dossier = `${relative(resolve(out), resolve(folder)).split(sep).join('/')}/`;
  if (!SAFE_PATH.test(dossier)) throw new AssemblyError('nom', folder);
  return partOf({ territory: territoryIn(files), services: services()(files), dossier });
}

function refuseTwins(parts: readonly Part[], folders: readonly string[]): void {
  const ids = parts.map(({ territory }) => territory.id);
  const twin = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twin >= 0) throw new AssemblyError('double', folders.join(', '));
}

/** One member a line, one territory a line: a change in a folder reads as a changed line. */
function jsonText(ensemble: EnsembleFile): string {
  const members = Object.entries(ensemble).map(([name, value]) => {
    const text = Array.isArray(value) && name === 'territoires' ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]` : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

function writeText(folder: FreshFolder, name: string, text: string): void {
  const file = folder.file(name);
  file.write(new TextEncoder().encode(text));
  file.close();
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'fr');
}
