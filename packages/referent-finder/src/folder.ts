/** The published folder, as the finder reads it. */

import { type CommuneIndex, searchCode } from '@reperes/commune-search';
import { loadCode, type PublishedFault, PublishedFileError, readPublishedText } from '@reperes/schema';
import type { FinderData } from './find-contacts.js';

type Answers = typeof import('./referent-answers.js');
type Professional = typeof import('./referent-professional.js');

export interface FinderFolder extends FinderData {
  readonly communes: CommuneIndex;
  readonly answers: Answers;
  /** Only in the view for professionals. */
  readonly professional: Professional | undefined;
}

/** For whom answers are laid out. */
export type FinderView = 'habitant' | 'professionnel';

/** Why there is no folder: the fault of its file, no network, or no address given by the page. */
export type FolderFault = PublishedFault | 'hors-ligne' | 'adresse';

/**
 * The files and the code of the answers, all at once. Without the communes or
 * this code nothing can be answered; without one of the other files the rest
 * still answers, and the widget says that a part is missing.
 *
 * @throws {PublishedFileError} `communes.json` could not be read, or the code did not come
 */
export async function readFolder(url: string, view: FinderView, signal: AbortSignal): Promise<FinderFolder> {
  const textOf = (name: string) => readPublishedText(url, name, signal).catch(() => undefined);
  const [communes, search, territory, referents, services, answers, professional] = await Promise.all([
    readPublishedText(url, 'communes.json', signal),
    searchCode(),
    textOf('territory.json'),
    textOf('referents.json'),
    textOf('services.geojson'),
    loadCode(() => import('./referent-answers.js'), 'referent-answers.js'),
    view === 'professionnel' ? loadCode(() => import('./referent-professional.js'), 'referent-professional.js') : undefined,
  ]);
  if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
  const data = answers.finderDataOf({ territory, referents, services });
  return { ...data, communes: search.communesOf(communes), answers, professional };
}

export function faultOf(error: unknown): FolderFault {
  if (!(error instanceof PublishedFileError)) return 'forme';
  return error.fault === 'reseau' && !navigator.onLine ? 'hors-ligne' : error.fault;
}
