/**
 * The edge of the pipeline in Node: a folder of files in, a published folder
 * out. What is built is validated, compared with what stands, and takes its
 * place in one switch; a refusal or a crash leaves the former as it was.
 */

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issues.js';
import { emptiedSources } from './publish/emptied-sources.js';
import { contactMarks, readFormer } from './publish/former-publication.js';
import type { Memory } from './publish/memory.js';
import { formerMarkIn, readMemory, remember, STATE_FOLDER, writeMemory } from './publish/memory.js';
import { FolderBusyError, recoverFolder, switchFolder } from './publish/switch-folder.js';
import { validatePublished } from './publish/validate-published.js';
import { CACHE_FILE, EMPTY_CACHE } from './geocoding/cache.js';
import { geoplateforme } from './geocoding/geoplateforme.js';
import { CONTOURS_FILE } from './geography/contours.js';
import { MOVEMENTS_FILE } from './geography/movements.js';
import { REMOVALS_FILE } from './read/removals.js';
import { loadReferenceData } from './reference-files.js';
import type { Diff, Files } from './report/diff.js';
import { diffIssues, diffOf, reportFiles } from './report/index.js';
import type { Progress, Publication, Refusal } from './run.js';
import { run } from './run.js';
import { readTerritoryFile } from './territory-file.js';

export { FolderBusyError, recoverFolder, switchFolder } from './publish/switch-folder.js';
export { validatePublished } from './publish/validate-published.js';
export { loadReferenceData } from './reference-files.js';

export interface BuildOptions {
  /** Folder of `territory.json` and the files it names. */
  readonly folder: string;
  readonly out: string;
  /** Where the report goes, in each of its forms. */
  readonly report?: string;
  /** Today unless given. */
  readonly genereLe?: string;
  /** Folder of private state; `.reperes` of the source folder unless given. */
  readonly state?: string;
  /** Asks the State's geocoder for published addresses; absent, nothing leaves the machine. */
  readonly fetch?: typeof globalThis.fetch;
  readonly onProgress?: (progress: Progress) => void;
}

/** A run, and how it differs from what was published. */
export type Built = (Publication | Refusal) & { readonly diff?: Diff };

export async function build(options: BuildOptions): Promise<Built> {
  const { folder, out, report, genereLe = today(), state = join(folder, STATE_FOLDER), onProgress } = options;
  const memory = readMemory(state);
  const recovery = recovered(out);
  const former = readFormer(out);
  const formerMark = memory ? formerMarkIn(memory) : former && contactMarks(former);
  const ran = await run({
    files: readFolder(folder),
    reference: loadReferenceData(),
    genereLe,
    ...(formerMark ? { formerMark } : {}),
    ...(options.fetch ? { geocode: geoplateforme({ fetch: options.fetch }) } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  const judged = judge(ran, former, memory, recovery);
  const result = judged.status === 'published' ? publish(judged, { out, state, memory }) : judged;
  // Only after asking: a build without network leaves the sources as they are.
  if (options.fetch && result.status === 'published') keepAddresses(join(folder, CACHE_FILE), result.addresses);
  if (report !== undefined) writeReport(report, reportFiles(result, genereLe, result.diff));
  return result;
}

/** A crash of a former run is repaired even when this one ends in a refusal. */
function recovered(out: string): readonly Issue[] {
  try {
    recoverFolder(out);
    return [];
  } catch (error) {
    if (error instanceof FolderBusyError) return [{ code: 'publication.occupee', severity: 'error' }];
    throw error;
  }
}

/** What can only be said beside the former publication, and once the folder is whole. */
function judge(ran: Publication | Refusal, former: Files | undefined, memory: Memory | undefined, blocking: readonly Issue[]): Built {
  if (ran.status === 'refused') return { ...ran, issues: [...ran.issues, ...blocking] };
  const faults = [...blocking, ...emptiedSources(former, ran.read), ...validatePublished(ran.files)];
  if (faults.length > 0) return refusalOf(ran, faults);
  const diff = diffOf(former, ran.files);
  const forgotten: readonly Issue[] = former && !memory ? [{ code: 'publication.sans-memoire', severity: 'warning' }] : [];
  return { ...ran, issues: [...ran.issues, ...forgotten, ...(diff ? diffIssues(diff) : [])], ...(diff ? { diff } : {}) };
}

function publish(built: Publication & { readonly diff?: Diff }, to: { out: string; state: string; memory: Memory | undefined }): Built {
  // Before and after: a crash between the two must not forget what is protected.
  writeMemory(to.state, remember(to.memory, built.protection, false));
  try {
    switchFolder(to.out, built.files);
  } catch (error) {
    if (error instanceof FolderBusyError) return refusalOf(built, [{ code: 'publication.occupee', severity: 'error' }]);
    throw error;
  }
  writeMemory(to.state, remember(to.memory, built.protection, true));
  return built;
}

function refusalOf({ territory, read, issues }: Publication, faults: readonly Issue[]): Refusal {
  return { status: 'refused', territory, read, issues: [...issues, ...faults] };
}

/** What `territory.json` names, the removal list, the known addresses, the contours and the movements of communes: other files of the folder are not opened. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const declaration = readIfFile(join(folder, 'territory.json'));
  if (!declaration) return files;
  files.set('territory.json', declaration);
  const territory = readTerritoryFile(declaration);
  if (!('sources' in territory)) return files;
  for (const file of [...territory.sources.map((source) => source.file), REMOVALS_FILE, CACHE_FILE, CONTOURS_FILE, MOVEMENTS_FILE]) {
    const bytes = readIfFile(join(folder, file));
    if (bytes) files.set(file, bytes);
  }
  return files;
}

function keepAddresses(path: string, addresses: string): void {
  const before = readIfFile(path);
  const text = before ? new TextDecoder().decode(before) : EMPTY_CACHE;
  if (text !== addresses) writeFileSync(path, addresses);
}

function readIfFile(path: string): Uint8Array | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

function writeReport(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
