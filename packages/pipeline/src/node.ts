/**
 * The edge of the pipeline in Node: a folder of files in, a published folder
 * out. What is built is validated, compared with what stands, and takes its
 * place in one switch; a refusal or a crash leaves the former as it was.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issues.js';
import { emptiedSources } from './publish/emptied-sources.js';
import { contactMarks, readFormer } from './publish/former-publication.js';
import type { Memory } from './publish/memory.js';
import { BuildMemory, formerMarkIn, readMemory, STATE_FOLDER, writeMemory } from './publish/memory.js';
import type { PublishedFiles } from './publish/published-files.js';
import type { Wall } from './publish/last-wall.js';
import { lastWall } from './publish/last-wall.js';
import { readIfFile, sourceFiles as filesIn } from './publish/source-folder.js';
import { FolderBusyError, FreshFolder } from './publish/switch-folder.js';
import { validatePublished } from './publish/validate-published.js';
import { CACHE_FILE, EMPTY_CACHE } from './geocoding/cache.js';
import { geoplateforme } from './geocoding/geoplateforme.js';
import { loadReferenceData } from './reference-files.js';
import type { Diff } from './report/diff.js';
import { diffIssues, diffOf, reportFiles } from './report/index.js';
import type { Progress, Publication, Refusal, SourceFiles } from './run.js';
import { run } from './run.js';

export { assemble, AssemblyError } from './ensemble/assemble.js';
export type { Assembled, Assembling } from './ensemble/assemble.js';
export { pmtilesArchive } from './ensemble/pmtiles-archive.js';
export { serviceTiles } from './ensemble/service-tiles.js';
export { DEEPEST_ZOOM, pointTiles } from './ensemble/tile-points.js';
export type { TilePoint } from './ensemble/tile-points.js';
export { FolderBusyError, FreshFolder, recoverFolder } from './publish/switch-folder.js';
export { filesOfFolder } from './publish/folder-files.js';
export { sourceFiles as filesIn } from './publish/source-folder.js';
export { validatePublished } from './publish/validate-published.js';
export { writeCommunes } from './publish/write-communes.js';
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

/** A run, how it differs from what was published, and what the last wall looked for. */
export type Built = (Publication | Refusal) & { readonly diff?: Diff; readonly wall?: Pick<Wall, 'searched' | 'traps'> };

export async function build(options: BuildOptions): Promise<Built> {
  const { folder, out, report, genereLe = today() } = options;
  const fresh = freshFolder(out);
  try {
    const result = await buildInto(fresh, { ...options, genereLe });
    // Only after asking: a build without network leaves the sources as they are.
    if (options.fetch && result.status === 'published') keepAddresses(join(folder, CACHE_FILE), result.addresses);
    if (report !== undefined) writeReport(report, reportFiles(result, genereLe, result.diff));
    return result;
  } finally {
    fresh?.close();
  }
}

/** A crash of a former run is repaired even when this one ends in a refusal. `undefined` when someone else is writing there. */
function freshFolder(out: string): FreshFolder | undefined {
  try {
    return new FreshFolder(out);
  } catch (error) {
    if (error instanceof FolderBusyError) return undefined;
    throw error;
  }
}

/** Without a folder to write, everything is judged all the same: an officer learns all that is wrong at once. */
async function buildInto(fresh: FreshFolder | undefined, options: BuildOptions & { readonly genereLe: string }): Promise<Built> {
  const { folder, out, genereLe, state = join(folder, STATE_FOLDER), onProgress } = options;
  const memory = readMemory(state);
  const former = readFormer(out);
  const formerMark = memory ? formerMarkIn(memory) : former && contactMarks(former);
  const remembering = new BuildMemory();
  const ran = await run({
    files: filesIn(folder),
    remembering,
    reference: loadReferenceData(),
    genereLe,
    ...(formerMark ? { formerMark } : {}),
    ...(options.fetch ? { geocode: geoplateforme({ fetch: options.fetch }) } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(fresh ? { output: fresh } : {}),
  });
  if (!fresh) return refusalOf(ran, [{ code: 'publication.occupee', severity: 'error' }]);
  const judged = ran.status === 'published' ? await judge(ran, { former, memory, written: fresh.written(), sources: filesIn(folder), genereLe }) : ran;
  if (judged.status === 'published') publish(fresh, remembering, { state, memory });
  return judged;
}

interface Judged {
  readonly former: PublishedFiles | undefined;
  readonly memory: Memory | undefined;
  readonly written: PublishedFiles;
  readonly sources: SourceFiles;
  readonly genereLe: string;
}

/** What can only be said beside the former publication, and once the folder is whole. */
async function judge(ran: Publication, { former, memory, written, sources, genereLe }: Judged): Promise<Built> {
  const { issues: found, ...wall } = await lastWall(sources, written, genereLe);
  const faults = [...emptiedSources(former, ran.read), ...validatePublished(written), ...found];
  if (faults.length > 0) return { ...refusalOf(ran, faults), wall };
  const diff = diffOf(former, written);
  const forgotten: readonly Issue[] = former && !memory ? [{ code: 'publication.sans-memoire', severity: 'warning' }] : [];
  return { ...ran, wall, issues: [...ran.issues, ...forgotten, ...(diff ? diffIssues(diff) : [])], ...(diff ? { diff } : {}) };
}

function publish(fresh: FreshFolder, present: BuildMemory, former: { readonly state: string; readonly memory: Memory | undefined }): void {
  // Before and after: a crash between the two must not forget what is protected.
  const memory = present.addTo(former.memory);
  writeMemory(former.state, memory);
  fresh.switch();
  writeMemory(former.state, present.forgetOpened(memory));
}

function refusalOf({ territory, read, issues }: Publication | Refusal, faults: readonly Issue[]): Refusal {
  return { status: 'refused', read, issues: [...issues, ...faults], ...(territory === undefined ? {} : { territory }) };
}

function keepAddresses(path: string, addresses: string): void {
  const before = readIfFile(path);
  const text = before ? new TextDecoder().decode(before) : EMPTY_CACHE;
  if (text !== addresses) writeFileSync(path, addresses);
}

function writeReport(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
