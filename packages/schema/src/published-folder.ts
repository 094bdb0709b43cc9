/**
 * Reads the files of a published folder, and nothing else: no cookie, no
 * referrer, no redirect, no file that is not the JSON it should be. A widget
 * that gets a `PublishedFileError` keeps its built-in numbers on screen.
 */

import { jsonWithoutBidiControls } from './bidi-controls.js';
import { fetchOrTake } from './early-answers.js';
import type { FileFormat, Sifted } from './guards/file-format.js';
import type { Guard } from './guards/shapes.js';
import { publishedUrl } from './published-url.js';
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

/** In characters. A département's largest file is under 1 MB; ten times that is not one of ours. */
const MAX_LENGTH = 10_000_000;

/** But for services: 100,000 of them, the most that a map reads at once, are about 55 MB. */
export const MAX_SERVICES_LENGTH = 60_000_000;

/** Long enough for a slow phone, short enough to say so. */
const TIMEOUT_MS = 20_000;

/**
 * What a page can show of a file: `siftPublished` says what is left out.
 *
 * @param folder URL of the published folder, with or without its last slash
 * @param format one of `COMMUNES_FILE`, `REFERENTS_FILE`, `ROUNDS_FILE`, `SERVICES_FILE`, `TERRITORY_FILE`
 * @throws {PublishedFileError} the file is unreachable, too large or not what it should be
 * @throws {DOMException} `AbortError` when `signal` is aborted by its owner
 */
export async function readPublished<T>(folder: string, format: FileFormat<T>, signal?: AbortSignal): Promise<Sifted<T>> {
  return siftPublished(format, await readPublishedText(folder, format.name, signal), publishedUrl(folder, format.name));
}

/**
 * The file as it came, for a reader that judges it later with `siftPublished`:
 * the code that judges may still be on its way.
 *
 * @param name of a file of the folder: `services.geojson`
 * @throws {PublishedFileError | DOMException} as `readPublished`, but for the fault `forme`
 */
export async function readPublishedText(folder: string, name: string, signal?: AbortSignal): Promise<string> {
  const most = name === 'services.geojson' ? MAX_SERVICES_LENGTH : MAX_LENGTH;
  return readText(publishedUrl(folder, name), most, signal);
}

/**
 * Any other JSON file that a host names (a text set, a theme), under the same rules.
 *
 * @throws {PublishedFileError} as `readPublished`
 * @throws {DOMException} `AbortError` when `signal` is aborted by its owner
 */
export async function readJson<T>(url: string, guard: Guard<T>, signal?: AbortSignal): Promise<T> {
  const value = parseJson(await readText(url, MAX_LENGTH, signal), url);
  if (!guard(value)) throw new PublishedFileError('forme', url, 'expected the shape that its format documents');
  return value;
}

/**
 * What publishing asks: every row as it should be.
 *
 * @throws {PublishedFileError} with fault `forme`
 */
export function parsePublished<T>(format: FileFormat<T>, text: string, url: string = format.name): T {
  const value = parseJson(text, url);
  if (!format.guard(value)) throw misshapen(format, url);
  return value;
}

/**
 * What a page asks: the rows that it can read, and how many it cannot. A
 * folder may be newer than the code of the page, or have one bad value in one
 * row: that is no reason to show nothing (SEC-21).
 *
 * @throws {PublishedFileError} with fault `forme`
 */
export function siftPublished<T>(format: FileFormat<T>, text: string, url: string = format.name): Sifted<T> {
  const sifted = format.sift(parseJson(text, url));
  if (!sifted) throw misshapen(format, url);
  if (sifted.lost > 0) console.warn(`${url}: ${sifted.lost} row(s) left out, of another shape than a ${format.name} of version ${SCHEMA_VERSION}`);
  return sifted;
}

function misshapen({ name }: FileFormat<unknown>, url: string): PublishedFileError {
  return new PublishedFileError('forme', url, `expected a ${name} of version ${SCHEMA_VERSION}`);
}

function parseJson(text: string, url: string): unknown {
  const json = jsonWithoutBidiControls(text);
  try {
    return mayHoldDangerousKeys(json) ? JSON.parse(json, refuseDangerousKeys) : JSON.parse(json);
  } catch (error) {
    throw new PublishedFileError('forme', url, error instanceof Error ? error.message : 'not JSON');
  }
}

/** @param most characters */
async function readText(url: string, most: number, signal?: AbortSignal): Promise<string> {
  const run = new AbortController();
  const stop = () => run.abort();
  const timer = setTimeout(stop, TIMEOUT_MS);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) stop();
    const text = await requestText(url, run.signal);
    if (text.length > most) throw new PublishedFileError('taille', url, `larger than ${most} characters`);
    return text;
  } catch (error) {
    if (signal?.aborted || error instanceof PublishedFileError) throw error;
    throw new PublishedFileError('reseau', url, 'no complete answer from the server');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function requestText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetchOrTake(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal });
  if (!response.ok) throw new PublishedFileError('statut', url, `the server answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/json/i.test(type)) throw new PublishedFileError('type', url, `expected JSON, received "${type}"`);
  return response.text();
}

/** A look at every key takes several times as long as reading the file: only where one of them is written, or could be in escapes. */
function mayHoldDangerousKeys(text: string): boolean {
  return /__proto__|constructor|prototype|\\u/.test(text);
}

/** Keys that reach the prototype of every object have no business in a data file. */
function refuseDangerousKeys(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    throw new SyntaxError(`the key "${key}" is not allowed`);
  }
  return value;
}
