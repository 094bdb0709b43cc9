/**
 * What only an answer needs: how the files are judged, who covers a commune,
 * how a contact is shown. Its code comes together with the data, and not
 * before (`folder.ts`); the build gives it a file of this name.
 */

import type { FileFormat, Sifted } from '@reperes/schema';
import { REFERENTS_FILE, SERVICES_FILE, siftPublished, TERRITORY_FILE } from '@reperes/schema';
import type { FinderData } from './find-contacts.js';

export { EveryMinute } from '@reperes/help';
export { answerView } from './answer-view.js';
export { answerStyles } from './answer.styles.js';

/** The files as they came; `undefined` for one that did not. */
export type FileTexts = { readonly [Name in 'territory' | 'referents' | 'services']: string | undefined };

export function finderDataOf({ territory, referents, services }: FileTexts): FinderData {
  const [contacts, places] = [readable(REFERENTS_FILE, referents), readable(SERVICES_FILE, services)];
  return { territory: readable(TERRITORY_FILE, territory).file, referents: contacts.file, services: places.file, lost: contacts.lost + places.lost };
}

const NOTHING = { file: null, lost: 0 };

function readable<T>(format: FileFormat<T>, text: string | undefined): Sifted<T | null> {
  if (text === undefined) return NOTHING;
  try {
    return siftPublished(format, text);
  } catch {
    return NOTHING;
  }
}
