/** Reads what stands below `data/sources` as it is committed, without the pipeline, so that neither can hide a fault of the other. */

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const SOURCES = `${ROOT}data/sources`;

export interface SourceDeclaration {
  readonly id?: string;
  readonly source: 'services' | 'rounds' | 'referents' | 'siao';
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly date: string;
  readonly exemple?: true;
}

export interface GroupDeclaration {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly communes?: readonly string[];
  readonly reunit?: readonly string[];
  readonly note?: string;
}

export interface TerritoryDeclaration {
  readonly id: string;
  readonly nom: string;
  readonly departements: readonly string[];
  readonly territoires: readonly GroupDeclaration[];
  readonly sources: readonly SourceDeclaration[];
}

export type Cells = Readonly<Record<string, string>>;

export interface SourceTable {
  readonly territory: TerritoryDeclaration;
  readonly declaration: SourceDeclaration;
  readonly rows: readonly Cells[];
}

/** Relative path → sha256, in the order of the paths. */
export function hashesOfSources(): Record<string, string> {
  const paths = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(SOURCES.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(`${SOURCES}/${path}`))]));
}

export function readTerritories(): readonly TerritoryDeclaration[] {
  return readdirSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((id) => JSON.parse(readFileSync(`${SOURCES}/${id}/territory.json`, 'utf8')) as TerritoryDeclaration);
}

export async function readTables(): Promise<readonly SourceTable[]> {
  const pairs = readTerritories().flatMap((territory) => territory.sources.map((declaration) => ({ territory, declaration })));
  return Promise.all(pairs.map(async (pair) => ({ ...pair, rows: await readRows(pair.territory.id, pair.declaration.file) })));
}

/** A row, as a failing test names it: never by what it holds. */
export function where({ territory, declaration }: SourceTable, row: Cells): string {
  return `${territory.id}/${declaration.file}: ${row['cle'] ?? ''}`;
}

async function readRows(territory: string, file: string): Promise<readonly Cells[]> {
  const path = `${SOURCES}/${territory}/${file}`;
  return file.endsWith('.xlsx') ? readSiaoSheet(path) : readCsv(readFileSync(path, 'utf8'));
}

function readCsv(text: string): readonly Cells[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { delimiter: ';', header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`unreadable CSV: ${JSON.stringify(errors[0])}`);
  return data;
}

/** The header is the first row that names the kind of place: title rows stand above it. */
async function readSiaoSheet(path: string): Promise<readonly Cells[]> {
  const sheets = await readWorkbook(path);
  if (sheets.length !== 1) throw new Error(`expected one sheet, received ${sheets.length}`);
  const lines = (sheets[0]?.data ?? []).map((line) => line.map((cell) => (cell === null ? '' : String(cell))));
  const head = lines.findIndex((line) => line.includes('Type'));
  const names = lines[head] ?? [];
  return lines.slice(head + 1).map((line) => Object.fromEntries(names.map((name, column) => [name, line[column] ?? ''])));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
