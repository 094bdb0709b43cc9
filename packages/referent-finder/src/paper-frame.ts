/** Puts what is printed in a document of its own: nothing but the paper, and no margin where a browser writes an address. */

import { adoptStyles, openPrintFrame } from '@reperes/help/print-frame.js';
import type { CSSResult, TemplateResult } from 'lit';
import { render } from 'lit';
import { paperStrings as strings } from './paper.strings.fr.js';

/**
 * Prints the content alone.
 *
 * @param root of the widget
 * @throws {Error} where the browser gives a frame no document
 */
export async function printInFrame(content: TemplateResult, styles: CSSResult, root: ShadowRoot): Promise<void> {
  const frame = await openPrintFrame({ root, title: strings.document, lang: strings.lang });
  if (!frame) return;
  const { view, document: paper } = frame;
  adoptStyles(view, paper, [styles.cssText]);
  render(content, paper.body, { creationScope: paper });
  frame.print();
}
