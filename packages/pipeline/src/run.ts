/**
 * A territory's files in, its published folder or a refusal out. Bytes,
 * reference data, the date and the place where files go are handed in, so the
 * same code runs in a terminal and in an officer's browser.
 */

import { CACHE_FILE, withCache } from './geocoding/cache.js';
import type { Geocoder } from './geocoding/geocoder.js';
import { CONTOURS_FILE } from './geography/contours.js';
import { buildGeography } from './geography/geography.js';
import { MOVEMENTS_FILE, readMovements } from './geography/movements.js';
import type { ReferenceData } from './geography/reference-data.js';
import type { Issue } from './issues.js';
import { isBlocking } from './issues.js';
import { readRemovals, REMOVALS_FILE } from './read/removals.js';
import { SOURCES } from './sources/index.js';
import type { SourceReading } from './sources/read-source.js';
import type { Counts, Told } from './stages/count.js';
import { lastTold, toldCounts } from './stages/count.js';
import { communesWithoutReferent } from './stages/cover.js';
import type { Outcome } from './stages/index.js';
import { runStages } from './stages/index.js';
import { Intake } from './stages/intake.js';
import type { FormerlyShown, FormerMark, Remembering } from './stages/openings.js';
import type { Quality } from './stages/score.js';
import { qualityOf } from './stages/score.js';
import type { SourceDeclaration, TerritoryFile } from './territory-file.js';
import { readTerritoryFile } from './territory-file.js';
import { writeFolder } from './write/index.js';
import type { Output } from './write/output.js';

/** Bytes by file name. Each is asked for once and then let go; a map is one. */
export interface SourceFiles {
  get(name: string): Uint8Array | undefined;
}

export interface RunInput {
  /** `territory.json` and the files it declares. */
  readonly files: SourceFiles;
  readonly reference: ReferenceData;
  /** Day of the build, ISO 8601. */
  readonly genereLe: string;
  /** What the former publication protected; absent when there is none. */
  readonly formerMark?: FormerMark;
  /** Hidden totals that former publications told last; absent when there is none. */
  readonly formerTold?: Counts;
  /** What it showed, when nothing else remembers it: what is new then stays hidden until someone signs. */
  readonly formerlyShown?: FormerlyShown;
  /** Told what this publication protects, for the next build. */
  readonly remembering?: Remembering;
  /** Asked for published addresses that `geocodage.json` does not hold; absent without network. */
  readonly geocode?: Geocoder;
  /** Where the folder goes; absent, everything is judged and nothing is written. A refusal opens no file. */
  readonly output?: Output;
  /** Long work shows where it stands: called before each source, and before the stages. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: 'lecture' | 'controle';
  readonly done: number;
  readonly total: number;
  /** Name of the file that is about to be read. */
  readonly file?: string;
}

/** What was read of a declared file. */
export interface SourceCount {
  readonly source: string;
  readonly file: string;
  readonly title: string;
  readonly rows: number;
}

export interface Publication {
  readonly status: 'published';
  readonly territory: TerritoryFile;
  readonly counts: Outcome['counts'];
  /** Hidden totals that this publication or a former one told last, for the next build. */
  readonly lastTold: Counts;
  readonly services: number;
  readonly referents: number;
  /** Entries counted and not shown, `nombre` included. */
  readonly hidden: number;
  readonly refusedRows: number;
  readonly read: readonly SourceCount[];
  readonly fates: Outcome['fates'];
  /** For the report, not for the folder. */
  readonly quality: Quality;
  /** The communes that no referent nearer than the département covers. */
  readonly communesWithoutReferent: ReturnType<typeof communesWithoutReferent>;
  /** `geocodage.json` for the next build: addresses that are published, and their points. */
  readonly addresses: string;
  readonly issues: readonly Issue[];
}

export interface Refusal {
  readonly status: 'refused';
  /** Absent when `territory.json` itself is refused. */
  readonly territory?: TerritoryFile;
  readonly read: readonly SourceCount[];
  readonly issues: readonly Issue[];
}

export async function run({ files, reference, genereLe, formerMark, formerTold = {}, formerlyShown, remembering, geocode, output, onProgress }: RunInput): Promise<Publication | Refusal> {
  const bytes = files.get('territory.json');
  if (!bytes) return refusal([{ code: 'territoire.absent', severity: 'error', file: 'territory.json' }]);
  const territory = readTerritoryFile(bytes);
  if (!isTerritoryFile(territory)) return refusal(territory);

  const contours = textOf(files.get(CONTOURS_FILE));
  const movements = readMovements(files.get(MOVEMENTS_FILE), reference, genereLe);
  const geography = buildGeography(territory, movements.reference, contours);
  const issues: Issue[] = geography.brokenGroups.map((id) => ({
    code: 'territoire.groupe',
    severity: 'error',
    file: 'territory.json',
    column: id,
  }));
  issues.push(...movements.issues);
  if (geography.outline.coordinates.length === 0) issues.push({ code: 'territoire.sans-contour', severity: 'warning' });

  if (contours !== undefined && !geography.contours) issues.push({ code: 'contours.illisibles', severity: 'warning', file: CONTOURS_FILE });

  const { removals, issues: removalIssues } = readRemovals(files.get(REMOVALS_FILE));
  const { geocoder, kept } = withCache(textOf(files.get(CACHE_FILE)), geocode);
  // Said only when the territory is published: a refusal is about what was read.
  const later: Issue[] = [];
  const report = (issue: Issue) => void later.push(issue);
  const context = { territory, geography, report, genereLe, geocoder, removals, ...(formerMark ? { formerMark } : {}), ...(formerlyShown ? { formerlyShown } : {}), ...(remembering ? { remembering } : {}) };
  const intake = new Intake(context);
  const read: SourceCount[] = [];
  const total = territory.sources.length;
  for (const source of territory.sources) {
    onProgress?.({ step: 'lecture', done: read.length, total, file: source.file });
    const { rows, issues: found } = await take(source, { files, territory, intake });
    for (const issue of found) issues.push(issue);
    read.push({ source: source.id, file: source.file, title: source.title, rows });
  }
  issues.push(...removalIssues);
  if (issues.some(isBlocking)) return refusal(issues, read, territory);

  onProgress?.({ step: 'controle', done: total, total });
  const outcome = await runStages(intake, context);
  const refused = later.filter(isBlocking);
  // What territory.json says may be what must not be said: no name, no title of it is repeated.
  if (refused.length > 0) return refusal([...issues, ...refused], read.map((source) => ({ ...source, title: '' })));
  const told: Told = toldCounts(outcome, formerTold, report);
  if (output) await writeFolder({ ...outcome, ...told, territory: { ...territory, numeros: outcome.numeros }, geography, genereLe }, output);
  return {
    status: 'published',
    territory,
    counts: outcome.counts,
    lastTold: lastTold(formerTold, told),
    services: outcome.services.length,
    referents: outcome.referents.length,
    hidden: Object.values(outcome.hidden).reduce((sum, { entries }) => sum + entries, 0),
    refusedRows: outcome.refused,
    read,
    fates: outcome.fates,
    quality: qualityOf(outcome.services, genereLe),
    communesWithoutReferent: communesWithoutReferent(outcome.referents, geography),
    addresses: kept(),
    // What hides half a list comes before its rows.
    issues: [...later.filter(isLoss), ...issues, ...later.filter((issue) => !isLoss(issue))],
  };
}

/** A function of its own: when it returns, nothing holds the bytes of the file. */
async function take(source: SourceDeclaration, { files, territory, intake }: { files: SourceFiles; territory: TerritoryFile; intake: Intake }) {
  const { records, issues, hiddenTexts = [] } = await readDeclared(source, files, territory);
  intake.hide(hiddenTexts);
  let rows = 0;
  for (const record of records) {
    intake.take(record);
    rows += 1;
  }
  // Of a source that stops the run, no row counts.
  return { rows: issues.some(isBlocking) ? 0 : rows, issues };
}

async function readDeclared(source: SourceDeclaration, files: RunInput['files'], territory: TerritoryFile) {
  const fault = (code: Issue['code']): SourceReading => ({
    records: [],
    issues: [{ code, severity: 'error', source: source.id, file: source.file }],
  });
  const read = SOURCES.get(source.source);
  if (!read) return fault('source.inconnue');
  const bytes = files.get(source.file);
  return bytes ? read(source, bytes, territory) : fault('fichier.absent');
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

function isTerritoryFile(value: TerritoryFile | readonly Issue[]): value is TerritoryFile {
  return !Array.isArray(value);
}

function isLoss({ code }: Issue): boolean {
  return code === 'lien.source';
}

function refusal(issues: readonly Issue[], read: readonly SourceCount[] = [], territory?: TerritoryFile): Refusal {
  return { status: 'refused', issues, read, ...(territory === undefined ? {} : { territory }) };
}
