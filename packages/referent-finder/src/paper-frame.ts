/** Puts what is printed in a document of its own: nothing but the paper, and no margin where a browser writes an address. */

import { adoptStyles, openPrintFrame } from '@reperes/help/print-frame.js';
import type { CSSResult, TemplateResult } from 'lit';
import { render } from 'lit';
import type { PaperStrings } from './paper.strings.fr.js';

export interface Paper {
  readonly content: TemplateResult;
  readonly styles: CSSResult;
  readonly words: PaperStrings;
}

/**
 * Prints the content alone.
 *
 * @param root of the widget
 * @throws {Error} where the browser gives a frame no document
 */
export async function printInFrame({ content, styles, words }: Paper, root: ShadowRoot): Promise<void> {
  const frame = await openPrintFrame({ root, title: words.document, lang: words.lang });
  if (!frame) return;
  const { view, document: paper } = frame;
  adoptStyles(view, paper, [styles.cssText]);
  render(content, paper.body, { creationScope: paper });
  frame.print();
}
