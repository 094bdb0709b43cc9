/** How a long list is read without holding the page up: fetched with such a list only. */

import type { Service } from '@reperes/schema';
import { firstServicesIn, servicesIn } from '@reperes/schema';
import { type Listed, listedOf, listedWork } from './listed.js';
import { pageAnswers, type Work } from './work.js';

/** Half of what is felt (https://web.dev/articles/tbt): what comes next may take as long. */
const FELT_MS = 25;

/** Characters: some seventy services, more than a screen holds; more of them would keep the screen waiting. */
const START = 40_000;

export interface LongList {
  readonly text: string;
  readonly url: string;
  /** Code of the first of the territory. */
  readonly departement: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * The text of an answer. Its first services are told as soon as they are
 * there, where they are the first of the list too: cards that would have to
 * leave their place again are not shown.
 */
export async function readWhileItComes(answer: Response, url: string, tell: (services: readonly Service[]) => void): Promise<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return answer.text();
  let text = '';
  for (let told = false; ; ) {
    const { done, value = '' } = await reader.read();
    if (done) return text;
    text += value;
    if (told || text.length < START) continue;
    told = true;
    const services = firstOfList(text.slice(0, START), url);
    if (services.length > 0) tell(services);
  }
}

/** None when something is wrong: the whole file is judged when it is there, and then it is said. */
function firstOfList(text: string, url: string): readonly Service[] {
  try {
    const services = firstServicesIn(text, url);
    return listedOf(services).known.every((service, at) => service === services[at]) ? services : [];
  } catch {
    return [];
  }
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
