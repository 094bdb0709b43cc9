/** Data written in the page, in the element itself: `<script type="application/geo+json">`. */

import type { PublishedFault, Service } from '@reperes/schema';
import { MAX_SERVICES_LENGTH, parsePublished, PublishedFileError, SERVICES_FILE } from '@reperes/schema';

export type ChildData =
  | { readonly name: 'none' }
  | { readonly name: 'ready'; readonly services: readonly Service[] }
  | { readonly name: 'error'; readonly fault: PublishedFault };

const SELECTOR = ':scope > script[type="application/geo+json"]';

/** The same guard as for a file that is fetched: a page may be as wrong as a server. */
export function readChildData(host: Element): ChildData {
  const text = host.querySelector(SELECTOR)?.textContent;
  if (text === undefined || text === null) return { name: 'none' };
  if (text.length > MAX_SERVICES_LENGTH) return { name: 'error', fault: 'taille' };
  try {
    return { name: 'ready', services: parsePublished(SERVICES_FILE, text).features };
  } catch (error) {
    console.warn(`<reperes-services-map>: ${String(error)}`);
    return { name: 'error', fault: error instanceof PublishedFileError ? error.fault : 'forme' };
  }
}

/** Beside the numbers and a link, which every host should write: services to read. */
const LIST = 'ul, ol, dl, table, article';

/** Whether the host wrote a list to read until ours is there. */
export function hasOwnList(host: Element): boolean {
  const written = [...host.children].filter(({ slot }) => slot === '' || slot === 'fallback');
  return written.some((child) => child.matches(LIST) || child.querySelector(LIST));
}
