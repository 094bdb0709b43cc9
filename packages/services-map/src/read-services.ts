import type { Service, Territory } from '@reperes/schema';
import { parsePublished, publishedUrl, readPublished, readPublishedText, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { Listed } from './listed.js';
import type { LongList } from './long-list.js';

export interface FolderServices {
  readonly territory: Territory;
  readonly services: readonly Service[];
  /** Made while a long list was read. */
  readonly listed?: Listed;
}

/** @throws {PublishedFileError} @throws {DOMException} `AbortError` */
export async function readServices(folder: string, signal: AbortSignal): Promise<FolderServices> {
  const [territory, text] = await Promise.all([
    readPublished(folder, TERRITORY_FILE, signal),
    readPublishedText(folder, SERVICES_FILE.name, signal),
  ]);
  const url = publishedUrl(folder, SERVICES_FILE.name);
  return { territory, ...(await parse({ text, url, departement: territory.departements[0], signal })) };
}

/** Characters: about 15,000 services, when a département has hundreds. Longer, a page that reads them at once does not answer. */
const LONG = 8_000_000;

async function parse(list: LongList): Promise<Omit<FolderServices, 'territory'>> {
  const { text, url } = list;
  if (text.length <= LONG) return { services: parsePublished(SERVICES_FILE, text, url).features };
  const { readLongList } = await import('./long-list.js');
  return readLongList(list);
}
