/** How a long list is read without holding the page up: fetched with such a list only. */

import type { Service } from '@reperes/schema';
import { servicesIn } from '@reperes/schema';
import { type Listed, listedWork } from './listed.js';
import type { Work } from './work.js';

/** A task this long is felt by nobody (https://web.dev/articles/tbt). */
const FELT_MS = 50;

export interface LongList {
  readonly text: string;
  readonly url: string;
  /** Code of the first of the territory. */
  readonly departement: string | undefined;
  readonly signal: AbortSignal;
}

/** @throws {PublishedFileError} @throws {DOMException} `AbortError` */
export async function readLongList({ text, url, departement, signal }: LongList): Promise<{ readonly services: readonly Service[]; readonly listed: Listed }> {
  const { features: services } = await inSlices(servicesIn(text, url), signal);
  return { services, listed: await inSlices(listedWork(services, departement), signal) };
}

/** Short work is done at once all the same. @throws {DOMException} `AbortError` when nobody waits for it any more */
export async function inSlices<Result>(work: Work<Result>, signal: AbortSignal): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < FELT_MS) continue;
    await pageAnswers();
    signal.throwIfAborted();
    start = performance.now();
  }
}

/** Sooner than a timer where the browser knows how: work that others do not overtake. */
function pageAnswers(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
