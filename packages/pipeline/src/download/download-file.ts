/**
 * One file from the web to the folder of a territory: asked again only when
 * it changed (ETag), taken up where it stopped (Range, If-Range: RFC 9110),
 * refused when it is too large, of another kind or of another hash. The file
 * that is there stays until the new one is whole.
 */

import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Download, DownloadType } from '../download-declaration.js';
import { isDownloadUrl } from '../download-declaration.js';

export type DownloadFault = 'reseau' | 'statut' | 'adresse' | 'type' | 'taille' | 'empreinte';

export class DownloadError extends Error {
  readonly fault: DownloadFault;
  constructor(fault: DownloadFault, detail: string) {
    super(detail);
    this.name = 'DownloadError';
    this.fault = fault;
  }
}

/** What is known of a file that was downloaded. */
export interface Downloaded {
  readonly url: string;
  readonly sha256: string;
  readonly octets: number;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface DownloadJob extends Download {
  readonly path: string;
  /** Where the unfinished file waits. */
  readonly part: string;
  readonly known?: Downloaded;
  readonly maxBytes?: number;
  readonly idleMs?: number;
  readonly onProgress?: (received: number, total: number | undefined) => void;
  /** Told the name under which a file that no download wrote was put aside. */
  readonly onKept?: (name: string) => void;
}

/** FINESS, the largest official file, has 60 MB. */
const MAX_BYTES = 500_000_000;
/** A server that says nothing for so long is down. */
const IDLE_MS = 30_000;
/** A broken line is taken up again that many times. */
const ATTEMPTS = 3;

/** `undefined` when the file has not changed. @throws {DownloadError} */
export async function downloadFile(job: DownloadJob): Promise<Downloaded | undefined> {
  mkdirSync(dirname(job.part), { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const received = await receive(job);
      return received && (await accept(job, received));
    } catch (error) {
      const broken = error instanceof DownloadError && error.fault === 'reseau';
      if (!broken || attempt === ATTEMPTS) throw error;
    }
  }
}

interface Headers {
  readonly etag?: string;
  readonly lastModified?: string;
}

async function receive(job: DownloadJob): Promise<Headers | undefined> {
  const { url, part, known, maxBytes = MAX_BYTES, idleMs = IDLE_MS, onProgress } = job;
  const resumed = resumable(job);
  const current = !resumed && known?.url === url && (await isIntact(job, known));
  const run = new AbortController();
  let timer = setTimeout(() => run.abort(), idleMs);
  try {
    const headersSent = { ...(resumed ? { range: `bytes=${resumed.from}-`, 'if-range': resumed.etag } : {}), ...(current ? conditions(known) : {}) };
    const response = await fetch(url, { headers: headersSent, signal: run.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 304 && current) return undefined;
    // The part is of another length than the server's file: start again.
    if (response.status === 416) {
      rmSync(part, { force: true });
      throw new DownloadError('reseau', 'the part cannot be taken up');
    }
    const from = startOf(response, resumed?.from ?? 0);
    const headers = checkHead(response, job, maxBytes - from);
    writeFileSync(`${part}.json`, JSON.stringify({ url, etag: headers.etag }));
    const length = Number(response.headers.get('content-length') ?? NaN);
    const total = Number.isNaN(length) ? undefined : from + length;
    await writeBody(response, { part, from, maxBytes }, (received) => {
      clearTimeout(timer);
      timer = setTimeout(() => run.abort(), idleMs);
      onProgress?.(received, total);
    });
    return headers;
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError('reseau', error instanceof Error ? error.message : 'no answer');
  } finally {
    clearTimeout(timer);
  }
}

/** What was received stays in the part, whatever happens next. */
async function writeBody(response: Response, to: { part: string; from: number; maxBytes: number }, onChunk: (received: number) => void): Promise<void> {
  const file = openSync(to.part, to.from > 0 ? 'a' : 'w');
  let received = to.from;
  try {
    for await (const chunk of response.body ?? []) {
      received += chunk.length;
      if (received > to.maxBytes) throw new DownloadError('taille', `more than ${to.maxBytes} bytes`);
      writeSync(file, chunk);
      onChunk(received);
    }
  } finally {
    closeSync(file);
  }
}

/** A part of the same version of the same address, by a strong ETag. */
function resumable({ url, part }: DownloadJob): { from: number; etag: string } | undefined {
  if (!existsSync(part) || !existsSync(`${part}.json`)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(`${part}.json`, 'utf8')) as { url?: unknown; etag?: unknown };
    const from = statSync(part).size;
    return kept.url === url && typeof kept.etag === 'string' && kept.etag.startsWith('"') && from > 0 ? { from, etag: kept.etag } : undefined;
  } catch {
    return undefined;
  }
}

function conditions({ etag, lastModified }: Downloaded): Record<string, string> {
  return { ...(etag === undefined ? {} : { 'if-none-match': etag }), ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }) };
}

/** Whether the file on the disk is the one that was downloaded: an officer may have changed it. */
async function isIntact({ path }: DownloadJob, { octets, sha256 }: Downloaded): Promise<boolean> {
  return existsSync(path) && statSync(path).size === octets && (await hashOf(path)) === sha256;
}

/** 0 when the server sends the whole file, whatever was asked. */
function startOf(response: Response, asked: number): number {
  if (response.status !== 206) return 0;
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? NaN);
  if (start !== asked) throw new DownloadError('statut', 'the server sent another part than the one asked for');
  return start;
}

function checkHead(response: Response, { type }: DownloadJob, room: number): Headers {
  // A redirection may lead anywhere: the last address follows the rule of the first.
  if (!isDownloadUrl(response.url)) throw new DownloadError('adresse', 'redirected to an address that is not https');
  if (!response.ok) throw new DownloadError(response.status >= 500 ? 'reseau' : 'statut', `the server answered ${response.status}`);
  if (/text\/html/i.test(response.headers.get('content-type') ?? '')) throw new DownloadError('type', `expected ${type ?? 'a data file'}, received a web page`);
  if (Number(response.headers.get('content-length') ?? 0) > room) throw new DownloadError('taille', 'larger than accepted');
  const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

/** Judged whole, then put in place in one rename. */
async function accept(job: DownloadJob, headers: Headers): Promise<Downloaded> {
  const { path, part, url, sha256: expected, type } = job;
  const [octets, sha256] = [statSync(part).size, await hashOf(part)];
  try {
    if (octets === 0 || (type !== undefined && !looksLike(type, firstBytes(part)))) throw new DownloadError('type', `expected ${type ?? 'a file'}`);
    if (expected !== undefined && sha256 !== expected) throw new DownloadError('empreinte', `expected ${expected}, received ${sha256}`);
    await putAside(job, sha256);
    renameSync(part, path);
  } finally {
    for (const left of [part, `${part}.json`]) rmSync(left, { force: true });
  }
  return { url, sha256, octets, ...headers };
}

/** What an officer wrote there, or changed since, is kept under another name. */
async function putAside(job: DownloadJob, sha256: string): Promise<void> {
  const { path, known, onKept } = job;
  if (!existsSync(path) || (known && (await isIntact(job, known))) || (await hashOf(path)) === sha256) return;
  let aside = `${path}.avant`;
  for (let count = 2; existsSync(aside); count += 1) aside = `${path}.avant-${count}`;
  renameSync(path, aside);
  onKept?.(basename(aside));
}

function looksLike(type: DownloadType, start: Uint8Array): boolean {
  const zipped = start[0] === 0x50 && start[1] === 0x4b;
  if (type === 'zip' || type === 'xlsx') return zipped;
  const text = new TextDecoder().decode(start).trimStart();
  return !zipped && (type === 'json' ? /^[[{]/.test(text) : text !== '' && !text.startsWith('<'));
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(512);
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
