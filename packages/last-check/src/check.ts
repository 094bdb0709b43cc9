/**
 * The last wall: reads the raw sources of each territory on its own, and
 * searches every byte that is published, or about to be, for any value that
 * had to stay inside. Shares no code with the pipeline.
 */

import type { Files, Sources } from './files.js';
import { isOpaque } from './inflate.js';
import { plainWords } from './plain-words.js';
import { Search } from './search.js';
import { ensembleFaults, shapeFaults } from './shape.js';
import type { Communes, Table } from './table.js';
import { tableOf } from './table.js';
import { fieldsIn } from './territory.js';
import type { ValueKind, Where } from './withheld.js';

export interface CheckInput {
  /** Source folders by the name of the folder that is published from each. */
  readonly sources: ReadonlyMap<string, Sources>;
  /** Everything below the published root, by path: `62/index.html`, `communes-62.json`. */
  readonly published: Files;
  /** ISO 8601. */
  readonly today: string;
  /** A root that stands: every territory has its folder, with the sizes, hashes, counts and marks that it announces. The pipeline judges these while it builds one. */
  readonly whole?: boolean;
}

export type Fault =
  /** A published file holds a value that a source withholds. */
  | { readonly code: 'retenue'; readonly file: string; readonly field?: string; readonly kind: ValueKind; readonly territory: string; readonly where: Where }
  /** A folder is published whose sources are gone. */
  | { readonly code: 'sans-sources'; readonly folder: string }
  /** A file that `territory.json` declares is gone from the sources, or that file itself. */
  | { readonly code: 'source-absente'; readonly folder: string; readonly file: string }
  | { readonly code: 'rien-de-publie'; readonly folder: string }
  /** Protected rows carry values, and none is looked for. */
  | { readonly code: 'aveugle'; readonly folder: string }
  /** A file that cannot be opened, hence not be searched. */
  | { readonly code: 'illisible'; readonly file: string }
  | { readonly code: 'forme'; readonly folder: string; readonly text: string };

export interface CheckedTerritory {
  readonly id: string;
  /** Withheld values that were looked for. */
  readonly searched: number;
  /** How many of them the sources also have where they are read as open. */
  readonly traps: number;
}

export interface Checked {
  readonly territories: readonly CheckedTerritory[];
  readonly faults: readonly Fault[];
}

interface Walled extends Table {
  readonly id: string;
  readonly search: Search;
}

export async function lastCheck({ sources, published, today, whole = false }: CheckInput): Promise<Checked> {
  const paths = [...published.keys()].sort();
  const walled = Array.from(sources, ([id, files]) => wall(id, tableOf(files, communesIn(published, id), today)));
  const faults: Fault[] = walled.flatMap(({ id, isBlind, absent }) => [
    ...absent.map((file) => ({ code: 'source-absente', folder: id, file }) as const),
    ...(isBlind ? [{ code: 'aveugle', folder: id } as const] : []),
    ...(!whole || paths.some((path) => path.startsWith(`${id}/`)) ? [] : [{ code: 'rien-de-publie', folder: id } as const]),
  ]);
  faults.push(...foldersWithoutSources(paths, published, sources));
  for (const path of paths) faults.push(...findsIn(path, published, walled));
  if (whole) faults.push(...(await shapesOf(paths, published, walled)));
  return { territories: walled.map(({ id, withheld, traps }) => ({ id, searched: withheld.length, traps })), faults };
}

function wall(id: string, table: Table): Walled {
  return { ...table, id, search: new Search(table.withheld) };
}

/** A folder holds its own territory; what is beside or below folders may be of any. */
function findsIn(path: string, published: Files, walled: readonly Walled[]): readonly Fault[] {
  const [folder, name, ...below] = path.split('/');
  const own = walled.filter(({ id }) => id === folder && name !== undefined && below.length === 0);
  const bytes = published.get(path);
  if (!bytes) return [];
  if (isOpaque(path, bytes)) return [{ code: 'illisible', file: path }];
  return (own.length > 0 ? own : walled).flatMap(({ id, search }) =>
    [...search.inBytes(bytes)].flatMap((value): Fault | readonly Fault[] => {
      const found = { code: 'retenue', file: path, kind: value.kind, territory: id, where: value.where } as const;
      return name === 'territory.json' ? fieldsWith(bytes, new Search([value])).map((field) => ({ ...found, field })) : found;
    }));
}

/** Where in the file: one fault a field; none of them when the value runs over several. */
function fieldsWith(bytes: Uint8Array, search: Search): readonly string[] {
  try {
    const fields = fieldsIn(JSON.parse(new TextDecoder().decode(bytes))).filter(({ text }) => search.inText(text).size > 0);
    return fields.length === 0 ? [''] : [...new Set(fields.map(({ path }) => path))];
  } catch {
    return [''];
  }
}

function foldersWithoutSources(paths: readonly string[], published: Files, sources: CheckInput['sources']): readonly Fault[] {
  const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))));
  return [...folders]
    .filter((folder) => !sources.has(folder) && !partsOf(published, folder)?.every((part) => sources.has(part)))
    .map((folder) => ({ code: 'sans-sources', folder }));
}

/** The folders that an ensemble is made of; `undefined` when it is none. */
function partsOf(published: Files, folder: string): readonly string[] | undefined {
  const ensemble = jsonOf(published, `${folder}/ensemble.json`) as { readonly territoires?: readonly { readonly dossier?: string }[] } | undefined;
  return ensemble?.territoires?.map(({ dossier = '' }) => /([^/]+)\/?$/.exec(dossier)?.[1] ?? '');
}

async function shapesOf(paths: readonly string[], published: Files, walled: readonly Walled[]): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const add = (folder: string, texts: readonly string[]) => void faults.push(...texts.map((text) => ({ code: 'forme', folder, text }) as const));
  for (const { id, entries } of walled) if (paths.some((path) => path.startsWith(`${id}/`))) add(id, await shapeFaults(below(published, paths, id), entries));
  for (const path of paths) {
    const folder = /^([^/]+)\/ensemble\.json$/.exec(path)?.[1];
    if (folder !== undefined) add(folder, await ensembleFaults(jsonOf(published, path) as object, below(published, paths, folder)));
  }
  return faults;
}

function below(published: Files, paths: readonly string[], folder: string): Files {
  const start = `${folder}/`;
  return { keys: () => paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)), get: (name) => published.get(`${start}${name}`) };
}

/** As the folder that is published lists them: a shelter that is named after its town alone has no name of its own. */
function communesIn(published: Files, id: string): Communes {
  const { communes = [] } = (jsonOf(published, `${id}/communes.json`) ?? {}) as { readonly communes?: readonly (readonly unknown[])[] };
  return new Set(communes.flatMap(([, name]) => (typeof name === 'string' ? [plainWords(name)] : [])));
}

function jsonOf(published: Files, path: string): unknown {
  const bytes = published.get(path);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
