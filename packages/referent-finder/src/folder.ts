/** The published folder, as the finder reads it. */

import { type CommuneIndex, indexCommunes } from '@reperes/commune-search';
import { COMMUNES_FILE, type PublishedFault, PublishedFileError, readPublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { FinderData } from './find-contacts.js';

export interface FinderFolder extends FinderData {
  readonly communes: CommuneIndex;
}

/** Why there is no folder: the fault of its file, no network, or no address given by the page. */
export type FolderFault = PublishedFault | 'hors-ligne' | 'adresse';

/**
 * Without the communes nothing can be looked for; without one of the other
 * files the rest still answers, and the widget says that a part is missing.
 *
 * @throws {PublishedFileError} `communes.json` could not be read
 */
export async function readFolder(url: string, signal: AbortSignal): Promise<FinderFolder> {
  const [communes, territory, referents, services] = await Promise.allSettled([
    readPublished(url, COMMUNES_FILE, signal),
    readPublished(url, TERRITORY_FILE, signal),
    readPublished(url, REFERENTS_FILE, signal),
    readPublished(url, SERVICES_FILE, signal),
  ]);
  signal.throwIfAborted();
  if (communes.status === 'rejected') throw communes.reason;
  return {
    communes: indexCommunes(communes.value),
    territory: valueOf(territory),
    referents: valueOf(referents),
    services: valueOf(services),
  };
}

export function isPartial({ territory, referents, services }: FinderFolder): boolean {
  return !territory || !referents || !services;
}

export function faultOf(error: unknown): FolderFault {
  if (!(error instanceof PublishedFileError)) return 'forme';
  return error.fault === 'reseau' && !navigator.onLine ? 'hors-ligne' : error.fault;
}

function valueOf<T>(result: PromiseSettledResult<T>): T | null {
  return result.status === 'fulfilled' ? result.value : null;
}
