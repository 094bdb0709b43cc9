import type { Service, Territory } from '@reperes/schema';
import { FIRST_SERVICES_FILE, publishedUrl, readPublished, readPublishedText, SERVICES_FILE, siftPublished, TERRITORY_FILE } from '@reperes/schema';
import type { Listed } from './listed.js';
import type { LongList } from './long-list.js';
import { pageAnswers } from './work.js';

export interface FolderServices {
  readonly territory: Territory;
  readonly services: readonly Service[];
  /** Services that could not be read; none is said of a beginning. */
  readonly lost?: number;
  /** Made while a long list was read. */
  readonly listed?: Listed;
}

/** Characters: about two thousand services, when a département has hundreds. Longer, a page that reads them at once does not answer. */
const LONG = 1_000_000;

/**
 * @param onStart told the first services of a long list, while the others come
 * @throws {PublishedFileError} @throws {DOMException} `AbortError`
 */
export async function readServices(folder: string, signal: AbortSignal, onStart: (start: FolderServices) => void): Promise<FolderServices> {
  const coming = readPublished(folder, TERRITORY_FILE, signal).then(({ file }) => file);
  // The list itself says what is wrong.
  coming.then((territory) => readStart(folder, territory, signal)).then((start) => start && onStart(start), () => undefined);
  const [territory, text] = await Promise.all([coming, readPublishedText(folder, SERVICES_FILE.name, signal)]);
  const url = publishedUrl(folder, SERVICES_FILE.name);
  const list = await parse({ text, url, departement: territory.departements[0], signal });
  // Reading and drawing are two tasks: together they would be felt.
  await pageAnswers();
  return { territory, ...list };
}

/** Where the list is long, and its first services stand beside it. */
async function readStart(folder: string, territory: Territory, signal: AbortSignal): Promise<FolderServices | undefined> {
  if (!territory.fichiers.some(({ nom }) => nom === FIRST_SERVICES_FILE.name)) return undefined;
  const { file } = await readPublished(folder, FIRST_SERVICES_FILE, signal);
  return { territory, services: file.features };
}

async function parse(list: LongList): Promise<Omit<FolderServices, 'territory'>> {
  const { text, url } = list;
  if (text.length <= LONG) return listIn(text, url);
  const { readLongList } = await import('./long-list.js');
  return readLongList(list);
}

/** Of any list of services that is read at once. @throws {PublishedFileError} */
export function listIn(text: string, url?: string): { readonly services: readonly Service[]; readonly lost: number } {
  const { file, lost } = siftPublished(SERVICES_FILE, text, url);
  return { services: file.features, lost };
}
