/** `territory.json` of a source folder, read loosely: what is wrong with it is for the pipeline to say. */

import type { Declaration } from './columns.js';

export type Item = Readonly<Record<string, unknown>>;

export interface Territory {
  readonly departements: readonly string[];
  readonly sources: readonly (Declaration & { readonly exemple: boolean })[];
  /** Texts beside which someone signed: lines of `numeros`, sources, groups. */
  readonly signed: readonly string[];
  readonly numeros: readonly string[];
}

/** @throws {SyntaxError} */
export function readTerritory(bytes: Uint8Array): Territory {
  const written = itemOf(JSON.parse(new TextDecoder().decode(bytes)));
  const [sources, groups, numeros] = [items(written['sources']), items(written['territoires']), items(written['numeros'])];
  const signed = [...sources, ...groups, ...numeros].filter((one) => isFilled(one['approuve_par']) && isFilled(one['approuve_le']));
  return {
    departements: texts(written['departements']),
    sources: sources.filter(({ source, file }) => isFilled(source) && isFilled(file)).map(declarationOf),
    signed: signed.flatMap((one) => fieldsIn(one).map(({ text }) => text)),
    numeros: numeros.map(({ numero }) => String(numero ?? '')),
  };
}

function declarationOf({ source, file, columns, exemple }: Item): Territory['sources'][number] {
  const named = Object.entries(itemOf(columns)).filter((entry): entry is [string, string] => isFilled(entry[1]));
  return { source: String(source), file: String(file), columns: Object.fromEntries(named), exemple: exemple === true };
}

export interface Field {
  /** `sources[1].title` */
  readonly path: string;
  readonly text: string;
}

/** Every string at any depth, names of members included. */
export function fieldsIn(value: unknown, path = ''): readonly Field[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => fieldsIn(one, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const below = path === '' ? name : `${path}.${name}`;
    return [{ path: below, text: name }, ...fieldsIn(one, below)];
  });
}

function itemOf(value: unknown): Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : {};
}

function items(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.map(itemOf) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
