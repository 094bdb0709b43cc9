/** Data written in the page, in the element itself: `<script type="application/geo+json">`. */

import type { PublishedFault, Service } from '@reperes/schema';
import { MAX_SERVICES_LENGTH, parsePublished, SERVICES_FILE } from '@reperes/schema';

export type ChildData =
  | { readonly name: 'none' }
  | { readonly name: 'ready'; readonly services: readonly Service[] }
  | { readonly name: 'error'; readonly fault: PublishedFault };

export const NONE: ChildData = { name: 'none' };
const MISSHAPEN: ChildData = { name: 'error', fault: 'forme' };

const SELECTOR = ':scope > script[type="application/geo+json"]';

/** The same guard as for a file that is fetched: a page may be as wrong as a server. */
export function readChildData(host: Element): ChildData {
  const text = host.querySelector(SELECTOR)?.textContent;
  if (text === undefined || text === null) return NONE;
  if (text.length > MAX_SERVICES_LENGTH) return { name: 'error', fault: 'taille' };
  try {
    return { name: 'ready', services: parsePublished(SERVICES_FILE, text).features };
  } catch (error) {
    console.warn(`<reperes-services-map>: ${String(error)}`);
    return MISSHAPEN;
  }
}

/** Data in hand, judged as a file is. */
export function dataInHand(services: unknown): ChildData {
  return SERVICES_FILE.guard(services) ? { name: 'ready', services: services.features } : MISSHAPEN;
}

/** Beside the numbers and a link, which every host should write: services to read. */
const LIST = 'ul, ol, dl, table, article';

/** Whether the host wrote a list to read until ours is there. */
export function hasOwnList(host: Element): boolean {
  const written = [...host.children].filter(({ slot }) => slot === '' || slot === 'fallback');
  return written.some((child) => child.matches(LIST) || child.querySelector(LIST));
}
