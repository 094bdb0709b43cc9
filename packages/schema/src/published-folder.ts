/**
 * Reads the files of a published folder, and nothing else: no cookie, no
 * referrer, no redirect, no file that is not the JSON it should be. A widget
 * that gets a `PublishedFileError` keeps its built-in numbers on screen.
 */

import type { CommunesFile } from './communes.js';
import { isCommunesFile, isReferentsFile, isRoundsFile, isServicesFile, isTerritory } from './published-guards.js';
import type { ReferentsFile } from './referents.js';
import type { RoundsFile } from './rounds.js';
import type { ServicesFile } from './services.js';
import type { Territory } from './territory.js';
import { SCHEMA_VERSION } from './territory.js';

export type PublishedFault = 'reseau' | 'statut' | 'type' | 'taille' | 'forme';

export class PublishedFileError extends Error {
  readonly fault: PublishedFault;
  readonly url: string;

  constructor(fault: PublishedFault, url: string, detail: string) {
    super(`${url}: ${detail}`);
    this.name = 'PublishedFileError';
    this.fault = fault;
    this.url = url;
  }
}

/** A département's largest file is under 1 MB; ten times that is not one of ours. */
const MAX_BYTES = 10_000_000;

/** Long enough for a slow phone, short enough to say so. */
const TIMEOUT_MS = 20_000;

export interface PublishedFiles {
  'territory.json': Territory;
  'services.geojson': ServicesFile;
  'referents.json': ReferentsFile;
  'communes.json': CommunesFile;
  /** Only in a folder whose `territory.json` lists it. */
  'rounds.json': RoundsFile;
}

type Guard<T> = (value: unknown) => value is T;

const GUARDS: { [Name in keyof PublishedFiles]: Guard<PublishedFiles[Name]> } = {
  'territory.json': isTerritory,
  'services.geojson': isServicesFile,
  'referents.json': isReferentsFile,
  'communes.json': isCommunesFile,
  'rounds.json': isRoundsFile,
};

/**
 * @param folder URL of the published folder, with or without its last slash
 * @throws {PublishedFileError} the file is unreachable, too large or not what it should be
 * @throws {DOMException} `AbortError` when `signal` is aborted by its owner
 */
export async function readPublished<Name extends keyof PublishedFiles>(
  folder: string,
  name: Name,
  signal?: AbortSignal,
): Promise<PublishedFiles[Name]> {
  const url = publishedUrl(folder, name);
  const text = await readText(url, signal);
  return parsePublished(name, text, url);
}

/**
 * Any other JSON file that a host names (a text set, a theme), under the same rules.
 *
 * @throws {PublishedFileError} as `readPublished`
 * @throws {DOMException} `AbortError` when `signal` is aborted by its owner
 */
export async function readJson<T>(url: string, guard: Guard<T>, signal?: AbortSignal): Promise<T> {
  const text = await readText(url, signal);
  return parseJson(text, guard, url, 'the shape that its format documents');
}

/** `https://site/data/62` and `https://site/data/62/` name the same folder. */
export function publishedUrl(folder: string, name: string): string {
  return new URL(name, new URL(folder.replace(/\/?$/, '/'), globalThis.document?.baseURI)).href;
}

/** @throws {PublishedFileError} with fault `forme` */
export function parsePublished<Name extends keyof PublishedFiles>(
  name: Name,
  text: string,
  url: string = name,
): PublishedFiles[Name] {
  return parseJson(text, GUARDS[name], url, `a ${name} of version ${SCHEMA_VERSION}`);
}

function parseJson<T>(text: string, guard: Guard<T>, url: string, expected: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text, refuseDangerousKeys);
  } catch (error) {
    throw new PublishedFileError('forme', url, error instanceof Error ? error.message : 'not JSON');
  }
  if (!guard(value)) throw new PublishedFileError('forme', url, `expected ${expected}`);
  return value;
}

async function readText(url: string, signal?: AbortSignal): Promise<string> {
  const run = new AbortController();
  const stop = () => run.abort();
  const timer = setTimeout(stop, TIMEOUT_MS);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    return await requestText(url, run.signal);
  } catch (error) {
    if (signal?.aborted || error instanceof PublishedFileError) throw error;
    throw new PublishedFileError('reseau', url, 'no complete answer from the server');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function requestText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal,
  });
  if (!response.ok) throw new PublishedFileError('statut', url, `the server answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/json/i.test(type)) throw new PublishedFileError('type', url, `expected JSON, received "${type}"`);
  const text = await response.text();
  if (text.length > MAX_BYTES) throw new PublishedFileError('taille', url, `larger than ${MAX_BYTES} bytes`);
  return text;
}

/** Keys that reach the prototype of every object have no business in a data file. */
function refuseDangerousKeys(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    throw new SyntaxError(`the key "${key}" is not allowed`);
  }
  return value;
}
