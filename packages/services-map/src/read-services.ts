import type { ReadBody, Service, Territory } from '@reperes/schema';
import { parsePublished, publishedUrl, readPublished, readPublishedText, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { Listed } from './listed.js';
import type { LongList } from './long-list.js';
import { pageAnswers } from './work.js';

export interface FolderServices {
  readonly territory: Territory;
  readonly services: readonly Service[];
  /** Made while a long list was read. */
  readonly listed?: Listed;
}

/** Bytes on the way: some two thousand services, when a département has hundreds. They take a poor network a third of a second. */
const LONG_ANSWER = 60_000;

/** Characters: the same list. Longer, a page that reads it at once does not answer. */
const LONG = 1_000_000;

/**
 * @param onStart told the first services of a long list, while the others come
 * @throws {PublishedFileError} @throws {DOMException} `AbortError`
 */
export async function readServices(folder: string, signal: AbortSignal, onStart: (start: FolderServices) => void): Promise<FolderServices> {
  const url = publishedUrl(folder, SERVICES_FILE.name);
  const coming = readPublished(folder, TERRITORY_FILE, signal);
  const tell = (services: readonly Service[]) => void coming.then((territory) => onStart({ territory, services })).catch(() => undefined);
  const [territory, text] = await Promise.all([coming, readPublishedText(folder, SERVICES_FILE.name, signal, bodyReader(url, tell))]);
  const list = await parse({ text, url, departement: territory.departements[0], signal });
  // Reading and drawing are two tasks: together they would be felt.
  await pageAnswers();
  return { territory, ...list };
}

/** A server that does not say how long its answer is has it read whole. */
function bodyReader(url: string, tell: (services: readonly Service[]) => void): ReadBody {
  return async (answer) => {
    if (Number(answer.headers.get('content-length')) < LONG_ANSWER) return answer.text();
    const long = await import('./long-list.js').catch(() => undefined);
    return long ? long.readWhileItComes(answer, url, tell) : answer.text();
  };
}

async function parse(list: LongList): Promise<Omit<FolderServices, 'territory'>> {
  const { text, url } = list;
  if (text.length <= LONG) return { services: parsePublished(SERVICES_FILE, text, url).features };
  const { readLongList } = await import('./long-list.js');
  return readLongList(list);
}
