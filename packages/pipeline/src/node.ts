/**
 * The edge of the pipeline in Node: a folder of files in, a published folder
 * out. What is built is validated, compared with what stands, and takes its
 * place in one switch; a refusal or a crash leaves the former as it was.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issues.js';
import { emptiedSources } from './publish/emptied-sources.js';
import { contactMarks, formerlyShown, readFormer } from './publish/former-publication.js';
import type { Memory } from './publish/memory.js';
import { BuildMemory, formerMarkIn, MEMORY_FILE, MemoryError, readMemory, STATE_FOLDER, writeMemory } from './publish/memory.js';
import { ForeignFileError } from './publish/own-files.js';
import type { PublishedFiles } from './publish/published-files.js';
import { requireReport, writeReport } from './publish/report-folder.js';
import type { Wall } from './publish/last-wall.js';
import { lastWall } from './publish/last-wall.js';
import { readIfFile, sourceFiles as filesIn } from './publish/source-folder.js';
import { FolderBusyError, FreshFolder } from './publish/switch-folder.js';
import { readTold, TOLD_FILE, writeTold } from './publish/told-totals.js';
import { validatePublished } from './publish/validate-published.js';
import { CACHE_FILE, EMPTY_CACHE, isCache } from './geocoding/cache.js';
import { geoplateforme } from './geocoding/geoplateforme.js';
import { loadReferenceData } from './reference-files.js';
import type { Diff } from './report/diff.js';
import { diffOf, reportFiles } from './report/index.js';
import type { Progress, Publication, Refusal, SourceFiles } from './run.js';
import { run } from './run.js';

export { assemble, AssemblyError } from './ensemble/assemble.js';
export type { Assembled, Assembling } from './ensemble/assemble.js';
export { pmtilesArchive } from './ensemble/pmtiles-archive.js';
export { serviceTiles } from './ensemble/service-tiles.js';
export { DEEPEST_ZOOM, pointTiles } from './ensemble/tile-points.js';
export type { TilePoint } from './ensemble/tile-points.js';
export { MemoryError, readMemory } from './publish/memory.js';
export { ForeignFileError } from './publish/own-files.js';
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
  const obstacles: Issue[] = [];
  const fresh = unlessForeign(obstacles, 'publication.etrangere', () => new FreshFolder(out));
  try {
    const told = report !== undefined && unlessForeign(obstacles, 'rapport.etranger', () => requireReport(report)) ? report : undefined;
    const result = await buildInto(fresh, { ...options, genereLe }, obstacles);
    // Only after asking: a build without network leaves the sources as they are.
    if (options.fetch && result.status === 'published') keepAddresses(join(folder, CACHE_FILE), result.addresses);
    if (told !== undefined) writeReport(told, reportFiles(result, genereLe, result.diff));
    return result;
  } finally {
    fresh?.close();
  }
}

/** A crash of a former run is repaired even when this one ends in a refusal. `undefined`, and an obstacle more, when nothing may be written there. */
function unlessForeign<Value>(obstacles: Issue[], code: 'publication.etrangere' | 'rapport.etranger', open: () => Value): Value | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof FolderBusyError) obstacles.push({ code: 'publication.occupee', severity: 'error' });
    else if (error instanceof ForeignFileError) obstacles.push({ code, severity: 'error', file: error.path });
    else throw error;
    return undefined;
  }
}

/** With an obstacle to writing, everything is judged all the same: an officer learns all that is wrong at once. */
async function buildInto(fresh: FreshFolder | undefined, options: BuildOptions & { readonly genereLe: string }, obstacles: Issue[]): Promise<Built> {
  const { folder, out, genereLe, state = join(folder, STATE_FOLDER), onProgress } = options;
  const memory = remembered(() => readMemory(state), join(state, MEMORY_FILE), obstacles);
  const former = readFormer(out);
  const formerTold = remembered(() => readTold(state, former), join(state, TOLD_FILE), obstacles);
  const remembering = new BuildMemory();
  const output = obstacles.length === 0 ? fresh : undefined;
  const ran = await run({
    files: filesIn(folder),
    remembering,
    reference: loadReferenceData(),
    genereLe,
    ...(memory ? { formerMark: formerMarkIn(memory) } : former && { formerMark: contactMarks(former), formerlyShown: formerlyShown(former) }),
    ...(formerTold ? { formerTold } : {}),
    ...(options.fetch ? { geocode: geoplateforme({ fetch: options.fetch }) } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(output ? { output } : {}),
  });
  if (!output) return refusalOf(ran, obstacles);
  const judged = ran.status === 'published' ? await judge(ran, { former, memory, written: output.written(), sources: filesIn(folder), genereLe }) : ran;
  if (judged.status === 'refused') return judged;
  // Someone may have put a file there meanwhile.
  unlessForeign(obstacles, 'publication.etrangere', () => publish(output, remembering, { state, memory, told: judged.lastTold }));
  return obstacles.length === 0 ? judged : refusalOf(ran, obstacles);
}

/** A memory that is there and cannot be read whole is an obstacle, never a first publication (CONF-39). */
function remembered<Value>(read: () => Value, path: string, obstacles: Issue[]): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MemoryError)) throw error;
    obstacles.push({ code: 'memoire.illisible', severity: 'error', file: path });
    return undefined;
  }
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
  return { ...ran, wall, issues: [...ran.issues, ...forgotten], ...(diff ? { diff } : {}) };
}

function publish(fresh: FreshFolder, present: BuildMemory, former: { readonly state: string; readonly memory: Memory | undefined; readonly told: Publication['lastTold'] }): void {
  // Before and after: a crash between the two must not forget what is protected.
  const memory = present.addTo(former.memory);
  writeMemory(former.state, memory);
  writeTold(former.state, former.told);
  fresh.switch();
  writeMemory(former.state, present.forgetOpened(memory));
}

function refusalOf({ territory, read, issues }: Publication | Refusal, faults: readonly Issue[]): Refusal {
  return { status: 'refused', read, issues: [...issues, ...faults], ...(territory === undefined ? {} : { territory }) };
}

/** A file of that name that holds something else is left to whoever wrote it. */
function keepAddresses(path: string, addresses: string): void {
  const before = readIfFile(path);
  const text = before ? new TextDecoder().decode(before) : EMPTY_CACHE;
  if (text !== addresses && isCache(text)) writeFileSync(path, addresses);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
