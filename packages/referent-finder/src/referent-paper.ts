/**
 * What is printed: a sheet, or a card for a pocket. Its code comes with the
 * first press of a button; the build gives it a file of this name.
 */

import { answerStrings } from './answer.strings.fr.js';
import type { Contact } from './contact.js';
import type { PaperKind } from './paper-buttons.js';
import { cardPaper } from './paper-card.js';
import { printInFrame } from './paper-frame.js';
import { sheetPaper } from './paper-sheet.js';
import { paperStrings } from './paper.strings.fr.js';
import { paperStyles } from './paper.styles.js';
import type { Strings } from './strings.fr.js';

/** @param root of the widget, where the document to print is for a moment */
export function printPaper(kind: PaperKind, contacts: readonly Contact[], root: ShadowRoot, strings: Strings): Promise<void> {
  const words = strings.papier ?? paperStrings;
  const content = kind === 'carte' ? cardPaper(contacts, words) : sheetPaper(contacts, words, strings.reponse ?? answerStrings);
  return printInFrame({ content, styles: paperStyles, words }, root);
}
