/**
 * What only an answer needs: how the files are judged, who covers a commune,
 * how a contact is shown. Its code comes together with the data, and not
 * before (`folder.ts`); the build gives it a file of this name.
 */

import type { FileFormat } from '@reperes/schema';
import { parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { FinderData } from './find-contacts.js';

export { EveryMinute } from '@reperes/help';
export { answerView } from './answer-view.js';
export { answerStyles } from './answer.styles.js';

/** The files as they came; `undefined` for one that did not. */
export type FileTexts = { readonly [Name in keyof FinderData]: string | undefined };

export function finderDataOf({ territory, referents, services }: FileTexts): FinderData {
  return {
    territory: readable(TERRITORY_FILE, territory),
    referents: readable(REFERENTS_FILE, referents),
    services: readable(SERVICES_FILE, services),
  };
}

function readable<T>(format: FileFormat<T>, text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return parsePublished(format, text);
  } catch {
    return null;
  }
}
