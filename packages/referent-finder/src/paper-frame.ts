/**
 * A document of its own, inside the root of the widget, for what is printed.
 * The page around it would print its title, its address and its menus, and its
 * name would be that of the file or of the printer's queue: here there is
 * nothing but the paper, and no margin where a browser writes an address.
 */

import type { CSSResult, TemplateResult } from 'lit';
import { render } from 'lit';
import { paperStrings as strings } from './paper.strings.fr.js';

/** Out of sight, and still laid out: what is not laid out prints blank. */
const HIDDEN = 'position: fixed; inset-block-end: 0; inset-inline-start: 0; width: 1px; height: 1px; border: 0; visibility: hidden';

let former: (() => void) | undefined;

/**
 * Prints the content alone; the frame goes once that is done.
 *
 * @param root of the widget
 * @throws {Error} where the browser gives a frame no document
 */
export async function printInFrame(content: TemplateResult, styles: CSSResult, root: Node): Promise<void> {
  former?.();
  const frame = document.createElement('iframe');
  // Through the object model: a page's policy may refuse a style attribute.
  frame.style.cssText = HIDDEN;
  frame.title = strings.document;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // At once, or a moment later where an empty frame is loaded as any other: before, what is put in it would be lost.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.appendChild(frame);
  const after = new AbortController();
  const end = () => {
    after.abort();
    frame.remove();
    if (former === end) former = undefined;
  };
  former = end;
  await loaded;
  if (after.signal.aborted) return;
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside) {
    end();
    throw new Error('The frame of the paper has no window: expected one once it is loaded.');
  }
  fill(inside, content, styles);
  inside.addEventListener('afterprint', end, { signal: after.signal });
  // Where printing is not allowed, nothing follows: the next gesture ends it; a page that is left takes all with it.
  for (const name of ['click', 'keydown', 'pagehide']) addEventListener(name, end, { signal: after.signal });
  inside.print();
}

function fill(inside: Window & typeof globalThis, content: TemplateResult, styles: CSSResult): void {
  const { document: paper } = inside;
  paper.documentElement.lang = strings.lang;
  const title = paper.createElement('title');
  title.textContent = strings.document;
  paper.head.append(title);
  const sheet = new inside.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  paper.adoptedStyleSheets = [sheet];
  render(content, paper.body, { creationScope: paper });
}
