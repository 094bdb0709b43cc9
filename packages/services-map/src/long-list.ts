/** How a long list is read without holding the page up: fetched with such a list only. */

import type { Service } from '@reperes/schema';
import { servicesIn } from '@reperes/schema';
import { type Listed, listedWork } from './listed.js';
import { pageAnswers, type Work } from './work.js';

/** Half of what is felt (https://web.dev/articles/tbt): what comes next may take as long. */
const FELT_MS = 25;

export interface LongList {
  readonly text: string;
  readonly url: string;
  /** Code of the first of the territory. */
  readonly departement: string | undefined;
  readonly signal: AbortSignal;
}

/** @throws {PublishedFileError} @throws {DOMException} `AbortError` */
export async function readLongList({ text, url, departement, signal }: LongList): Promise<{ readonly services: readonly Service[]; readonly lost: number; readonly listed: Listed }> {
  const { file: { features: services }, lost } = await inSlices(servicesIn(text, url), signal);
  return { services, lost, listed: await inSlices(listedWork(services, departement), signal) };
}

/** Short work is done at once all the same. @throws {DOMException} `AbortError` when nobody waits for it any more */
export async function inSlices<Result>(work: Work<Result>, signal: AbortSignal): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < FELT_MS) continue;
    await pageAnswers();
    if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
    start = performance.now();
  }
}
