/**
 * A document of our own to print, in an empty frame inside the element: the
 * paper has its size, the page around is neither printed nor touched, and no
 * address is asked for. A strict content security policy allows it.
 */

import type { CSSResult } from 'lit';
import { pageRules, type Paper } from './formats.js';

export interface PrintFrame {
  /** Where the sheets go: a shadow root, so that the styles of our elements hold. */
  readonly root: ShadowRoot;
  readonly document: Document;
  print(): void;
  remove(): void;
}

export interface FrameOptions {
  /** The frame stands in its root, and colours and letters are taken from it. */
  readonly element: HTMLElement & { readonly renderRoot: ParentNode };
  readonly paper: Paper;
  readonly styles: readonly CSSResult[];
  readonly title: string;
  readonly lang: string;
}

/** What a host may have set, on the element or above. */
const FOLLOWED = ['1', '2', '3'].flatMap((zone) => [`--reperes-color-zone-${zone}`, `--reperes-color-on-zone-${zone}`]);

export async function openPrintFrame({ element, paper, styles, title, lang }: FrameOptions): Promise<PrintFrame> {
  const frame = element.ownerDocument.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Firefox replaces the first document of a frame with another, once.
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    element.renderRoot.append(frame);
  });
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('The frame to print is no longer in the page.');
  const { document } = view;
  // The size is not known before the frame has one.
  frame.width = `${Math.ceil((paper.width * 96) / 25.4)}`;
  frame.height = `${Math.ceil((paper.height * 96) / 25.4)}`;
  document.documentElement.lang = lang;
  const body = document.body.appendChild(document.createElement('div'));
  const root = body.attachShadow({ mode: 'open' });
  adopt(view, document, [pageRules(paper)]);
  adopt(view, root, styles.map(({ cssText }) => cssText));
  follow(element, body);
  const remove = () => frame.remove();
  view.addEventListener('afterprint', remove);
  return { root, document, print: () => printView(view, element.renderRoot as ShadowRoot), remove };
}

function adopt(view: Window & typeof globalThis, root: Document | ShadowRoot, texts: readonly string[]): void {
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

function follow(element: HTMLElement, { style }: HTMLElement): void {
  const worn = getComputedStyle(element);
  for (const name of FOLLOWED) {
    const value = worn.getPropertyValue(name);
    if (value) style.setProperty(name, value);
  }
  style.fontFamily = worn.fontFamily;
}

function printView(view: Window, { activeElement }: ShadowRoot): void {
  // Safari prints the page that has the focus; it goes back to the button that was pressed.
  view.focus();
  view.print();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
