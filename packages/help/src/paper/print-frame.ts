/**
 * A document of its own to print, in an empty frame inside a widget: the page
 * around is neither printed nor touched, its title and its address are not on
 * the paper nor in the printer's queue, and nothing is asked for. A strict
 * content security policy allows it. Its code comes with what is printed.
 */

export interface PrintFrame {
  readonly view: Window & typeof globalThis;
  readonly document: Document;
  /** Hands the document to the printer; the frame goes once that is done. */
  print(): void;
  remove(): void;
}

export interface PrintFrameOptions {
  /** Of the widget, where the frame is for a moment. */
  readonly root: ShadowRoot;
  /** Name of the document for the printer. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Millimetres: for a document whose letters are measured against its paper. */
  readonly paper?: { readonly width: number; readonly height: number };
}

/** Laid out, or it would print blank and nothing could be measured; never seen. */
const HIDDEN = 'position: fixed; inset-block-start: 0; inset-inline-end: 100%; border: 0; visibility: hidden; pointer-events: none';

const PX_PER_MM = 96 / 25.4;

/** One sheet at a time is in the page: it may bear what was asked for. */
let former: (() => void) | undefined;

/**
 * @returns `undefined` when another sheet took its place while it opened
 * @throws {Error} where the browser gives a frame no document
 */
export async function openPrintFrame({ root, title, lang, paper }: PrintFrameOptions): Promise<PrintFrame | undefined> {
  former?.();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  // Through the object model: a page's policy may refuse a style attribute.
  frame.style.cssText = HIDDEN;
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  if (paper) {
    frame.width = `${Math.ceil(paper.width * PX_PER_MM)}`;
    frame.height = `${Math.ceil(paper.height * PX_PER_MM)}`;
  }
  const over = new AbortController();
  const remove = () => {
    over.abort();
    frame.remove();
    if (former === remove) former = undefined;
  };
  former = remove;
  await loadedIn(root, frame, over.signal);
  if (over.signal.aborted) return undefined;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    remove();
    throw new Error('The frame to print has no window: expected one once it is loaded.');
  }
  nameDocument(view.document, title, lang);
  view.addEventListener('afterprint', remove, { signal: over.signal });
  return { view, document: view.document, print: () => printView({ view, root, remove, signal: over.signal }), remove };
}

/** The style sheets of a printed document, or of a root in it. */
export function adoptStyles(view: Window & typeof globalThis, target: Document | ShadowRoot, texts: readonly string[]): void {
  target.adoptedStyleSheets = texts.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** At once, or a moment later where an empty frame is loaded as any other: before, what is put in it would be lost. */
function loadedIn(root: ShadowRoot, frame: HTMLIFrameElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    signal.addEventListener('abort', () => resolve(), { once: true });
    root.append(frame);
  });
}

function nameDocument(document: Document, name: string, lang: string): void {
  document.documentElement.lang = lang;
  const title = document.createElement('title');
  title.textContent = name;
  document.head.append(title);
}

interface Printing {
  readonly view: Window;
  readonly root: ShadowRoot;
  readonly remove: () => void;
  readonly signal: AbortSignal;
}

function printView({ view, root, remove, signal }: Printing): void {
  // Where printing is not allowed, nothing follows: the next gesture ends it; a page that is left takes all with it.
  for (const name of ['click', 'keydown', 'pagehide']) addEventListener(name, remove, { signal });
  const { activeElement } = root;
  // Safari prints the page that has the focus; it goes back to the button that was pressed.
  view.focus();
  view.print();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
