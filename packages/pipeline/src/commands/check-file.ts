/** One spreadsheet, or one folder, through the pipeline and no further. */

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReferenceData } from '../geography/reference-data.js';
import type { Issue } from '../issues.js';
import { isBlocking } from '../issues.js';
import { filesIn } from '../node.js';
import type { Publication, Refusal } from '../run.js';
import { run } from '../run.js';
import { readTerritoryFile } from '../territory-file.js';

export interface CheckOptions {
  readonly reference: ReferenceData;
  readonly day: string;
  readonly departement?: string;
  readonly source?: string;
}

export interface Checked {
  readonly path: string;
  /** The kind of source as which it was read; absent for a folder. */
  readonly source?: string;
  readonly result: Publication | Refusal;
}

/** Spreadsheets that officers keep; the State's files are named by their kind. */
const GUESSED = ['services', 'siao', 'referents', 'rounds'];

export async function checkFolder(path: string, { reference, day }: CheckOptions): Promise<Checked> {
  return { path, result: await run({ files: filesIn(path), reference, genereLe: day }) };
}

/** As declared beside it, else as the kind of source with the fewest blocking faults; `undefined` when no département is known. */
export async function checkFile(path: string, options: CheckOptions): Promise<Checked | undefined> {
  const declared = declaredBeside(path);
  if (declared && options.source === undefined && options.departement === undefined) {
    return { path, source: declared.source, result: await runOne(path, declared.territory, options) };
  }
  const departement = options.departement ?? declared?.departement;
  if (departement === undefined) return undefined;
  const attempts: Checked[] = [];
  for (const source of options.source === undefined ? GUESSED : [options.source]) {
    attempts.push({ path, source, result: await runOne(path, essay(path, source, departement, options), options) });
  }
  const best = attempts.reduce((one, other) => (faultsOf(other) < faultsOf(one) ? other : one));
  return { ...best, result: await judgeRows(best, departement, options) };
}

/** Headers that nobody knows hide the rest: they are told, then set aside so that the rows are judged as well. */
async function judgeRows({ path, source = '', result }: Checked, departement: string, options: CheckOptions): Promise<Publication | Refusal> {
  const unknown = result.issues.filter(({ code }) => code === 'colonne.inconnue');
  if (unknown.length === 0) return result;
  const ignore = unknown.flatMap(({ column }) => column ?? []);
  const judged = await runOne(path, essay(path, source, departement, { ...options, ignore }), options);
  return { ...judged, issues: unique([...unknown, ...judged.issues]) };
}

/** A territory of this file alone, for nobody's eyes. */
function essay(path: string, source: string, departement: string, { day, ignore = [] }: CheckOptions & { readonly ignore?: readonly string[] }): object {
  const said = { title: 'Essai', publisher: 'Essai', licence: 'Essai', date: day };
  return { id: 'essai', nom: basename(path), departements: [departement], sources: [{ source, ...said, file: 'fichier', ignore }] };
}

async function runOne(path: string, territory: object, { reference, day }: CheckOptions): Promise<Publication | Refusal> {
  const files = new Map([['territory.json', new TextEncoder().encode(JSON.stringify(territory))], ['fichier', new Uint8Array(readFileSync(path))]]);
  const result = await run({ files, reference, genereLe: day });
  // The file goes by its own name in what is told.
  const named = <Item extends { readonly file?: string }>(item: Item): Item => (item.file === 'fichier' ? { ...item, file: basename(path) } : item);
  const issues = result.issues.map((issue): Issue => ({ ...named(issue), ...(issue.other ? { other: named(issue.other) } : {}) }));
  return { ...result, issues, read: result.read.map(named) };
}

/** The declaration of this file alone, when a `territory.json` beside it names it. */
function declaredBeside(path: string): { territory: object; source: string; departement: string | undefined } | undefined {
  const beside = join(dirname(path), 'territory.json');
  if (!existsSync(beside)) return undefined;
  const bytes = readFileSync(beside);
  const territory = readTerritoryFile(bytes);
  const source = 'sources' in territory ? territory.sources.find(({ file }) => file === basename(path)) : undefined;
  if (!('sources' in territory) || !source) return undefined;
  const written = JSON.parse(bytes.toString('utf8')) as { sources: { file?: string }[] };
  const own = written.sources.filter(({ file }) => file === basename(path)).map((one) => ({ ...one, file: 'fichier' }));
  return { territory: { ...written, sources: own }, source: source.source, departement: territory.departements[0] };
}

function faultsOf({ result: { issues } }: Checked): number {
  return issues.filter(isBlocking).reduce((sum, { code }) => sum + (code === 'entete.introuvable' ? 1000 : 1), 0);
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
