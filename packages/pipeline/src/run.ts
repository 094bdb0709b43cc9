/**
 * A territory's files in, its published folder or a refusal out. Pure: bytes,
 * reference data and the date are handed in, nothing is read or written here,
 * so the same code runs in a terminal and in an officer's browser.
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
import type { RawRecord } from './records.js';
import { SOURCES } from './sources/index.js';
import { joinUnits } from './sources/join-units.js';
import { communesWithoutReferent } from './stages/cover.js';
import type { Outcome } from './stages/index.js';
import { runStages } from './stages/index.js';
import type { FormerMark } from './stages/openings.js';
import type { Quality } from './stages/score.js';
import { qualityOf } from './stages/score.js';
import type { SourceDeclaration, TerritoryFile } from './territory-file.js';
import { readTerritoryFile } from './territory-file.js';
import { writeFolder } from './write/index.js';

export interface RunInput {
  /** By name: `territory.json` and the files it declares. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly reference: ReferenceData;
  /** Day of the build, ISO 8601. */
  readonly genereLe: string;
  /** What the former publication protected; absent when there is none. */
  readonly formerMark?: FormerMark;
  /** Asked for published addresses that `geocodage.json` does not hold; absent without network. */
  readonly geocode?: Geocoder;
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
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly counts: Outcome['counts'];
  readonly services: number;
  readonly referents: number;
  /** Entries counted and not shown, `nombre` included. */
  readonly hidden: number;
  readonly refusedRows: number;
  readonly read: readonly SourceCount[];
  readonly fates: Outcome['fates'];
  /** Private: for the next build, never for the folder nor the report. */
  readonly protection: Outcome['protection'];
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

export async function run({ files, reference, genereLe, formerMark, geocode, onProgress }: RunInput): Promise<Publication | Refusal> {
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

  const rows: RawRecord[] = [];
  const read: SourceCount[] = [];
  const total = territory.sources.length;
  for (const source of territory.sources) {
    onProgress?.({ step: 'lecture', done: read.length, total, file: source.file });
    const reading = await readDeclared(source, files, territory);
    issues.push(...reading.issues);
    rows.push(...reading.records);
    read.push({ source: source.id, file: source.file, title: source.title, rows: reading.records.length });
  }
  const { removals, issues: removalIssues } = readRemovals(files.get(REMOVALS_FILE));
  issues.push(...removalIssues);
  if (issues.some(isBlocking)) return refusal(issues, read, territory);

  onProgress?.({ step: 'controle', done: total, total });
  const report = (issue: Issue) => issues.push(issue);
  const { geocoder, kept } = withCache(textOf(files.get(CACHE_FILE)), geocode);
  const context = { territory, geography, report, geocoder, removals, ...(formerMark === undefined ? {} : { formerMark }) };
  const outcome = await runStages(joinUnits(rows), context);
  const written = await writeFolder({ ...outcome, territory: { ...territory, numeros: outcome.numeros }, geography, genereLe });
  return {
    status: 'published',
    territory,
    files: written,
    counts: outcome.counts,
    services: outcome.services.length,
    referents: outcome.referents.length,
    hidden: Object.values(outcome.hidden).reduce((sum, { entries }) => sum + entries, 0),
    refusedRows: outcome.refused,
    read,
    fates: outcome.fates,
    protection: outcome.protection,
    quality: qualityOf(outcome.services, genereLe),
    communesWithoutReferent: communesWithoutReferent(outcome.referents, geography),
    addresses: kept(),
    issues,
  };
}

async function readDeclared(source: SourceDeclaration, files: RunInput['files'], territory: TerritoryFile) {
  const fault = (code: Issue['code']): { records: readonly RawRecord[]; issues: readonly Issue[] } => ({
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

function refusal(issues: readonly Issue[], read: readonly SourceCount[] = [], territory?: TerritoryFile): Refusal {
  return { status: 'refused', issues, read, ...(territory === undefined ? {} : { territory }) };
}
