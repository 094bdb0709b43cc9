/**
 * Client of the State's geocoding service, over the Base Adresse Nationale
 * (https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage).
 * The network is handed in: without it nothing is asked.
 */

import { COLUMNS, questionsCsv, readAnswersCsv } from './csv-exchange.js';
import type { AddressAnswer, AddressQuestion, Geocoder } from './geocoder.js';

export interface GeoplateformeOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Of a test's own server; the State's otherwise. */
  readonly url?: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly timeoutMs?: number;
}

const SERVICE = 'https://data.geopf.fr/geocodage/search/csv';

/** The service takes 200,000 lines; a small file loses little when the network fails. */
const BATCH = 1000;
/** 50 requests a second are allowed, and answers have shown one a second for files. */
const PAUSE_MS = 1000;
/** After too many requests the service is closed for 5 seconds. */
const CLOSED_MS = 5000;
/** Asked to wait for longer, we give up: the commune centre is there in the meantime. */
const LONGEST_WAIT_MS = 60_000;
const TRIES = 4;
/** A thousand addresses take a few seconds. */
const TIMEOUT_MS = 60_000;
/** A thousand answers are about 300 kB. */
const LARGEST_ANSWER = 10_000_000;

export function geoplateforme(options: GeoplateformeOptions): Geocoder {
  const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  return async (questions) => {
    const answers = new Map<string, AddressAnswer>();
    for (let start = 0; start < questions.length; start += BATCH) {
      if (start > 0) await wait(PAUSE_MS);
      const batch = questions.slice(start, start + BATCH);
      const found = await askPatiently(batch, options, wait);
      if (!found) return { answers, incomplete: true };
      for (const [key, answer] of found) answers.set(key, answer);
    }
    return { answers, incomplete: false };
  };
}

/** Asks again when the service is busy or stumbles; `undefined` when it cannot be had. */
async function askPatiently(
  batch: readonly AddressQuestion[],
  options: GeoplateformeOptions,
  wait: (milliseconds: number) => Promise<void>,
): Promise<ReadonlyMap<string, AddressAnswer> | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const pause = await ask(batch, options).catch(() => CLOSED_MS * attempt);
    if (typeof pause !== 'number') return pause;
    if (pause > LONGEST_WAIT_MS || attempt === TRIES) return undefined;
    await wait(pause);
  }
  return undefined;
}

/** The answers, or how long to wait before asking again: `Infinity` when asking again is no use. */
async function ask(batch: readonly AddressQuestion[], options: GeoplateformeOptions): Promise<ReadonlyMap<string, AddressAnswer> | number> {
  const form = new FormData();
  form.append('data', new Blob([questionsCsv(batch)], { type: 'text/csv' }), 'adresses.csv');
  for (const column of COLUMNS.searched) form.append('columns', column);
  form.append('citycode', COLUMNS.citycode);
  const response = await options.fetch(options.url ?? SERVICE, {
    method: 'POST',
    body: form,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
  });
  if (response.ok) {
    const text = await response.text();
    return text.length > LARGEST_ANSWER ? Infinity : readAnswersCsv(text, batch);
  }
  await response.body?.cancel();
  const busy = response.status === 429 || response.status >= 500;
  return busy ? retryAfter(response.headers.get('retry-after')) : Infinity;
}

/** Seconds, or a date (RFC 9110 §10.2.3). */
function retryAfter(header: string | null): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text) - Date.now();
  return until > 0 ? until : CLOSED_MS;
}
