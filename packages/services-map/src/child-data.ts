/** Data written in the page, in the element itself: `<script type="application/geo+json">`. */

import type { PublishedFault, Service } from '@reperes/schema';
import { MAX_SERVICES_LENGTH, PublishedFileError } from '@reperes/schema';
import { listIn } from './read-services.js';

export type ChildData =
  | { readonly name: 'none' }
  | { readonly name: 'ready'; readonly services: readonly Service[]; readonly lost: number }
  | { readonly name: 'error'; readonly fault: PublishedFault };

export const NONE: ChildData = { name: 'none' };

const SELECTOR = ':scope > script[type="application/geo+json"]';

export function readChildData(host: Element): ChildData {
  const text = host.querySelector(SELECTOR)?.textContent;
  return typeof text === 'string' ? judged(() => text) : NONE;
}

/** Data in hand, read as a file is: whatever it is made of, what is shown is what JSON holds. */
export function dataInHand(services: unknown): ChildData {
  return judged(() => JSON.stringify(services));
}

/** The same judge as for a file that is fetched: a page may be as wrong as a server. */
function judged(textOf: () => string): ChildData {
  try {
    const text = textOf();
    if (text.length > MAX_SERVICES_LENGTH) return { name: 'error', fault: 'taille' };
    return { name: 'ready', ...listIn(text) };
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
