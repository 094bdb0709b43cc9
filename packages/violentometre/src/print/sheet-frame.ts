/** The document that the sheets are laid out in: it has their size, and wears the colours and letters of the element. */

import { adoptStyles, openPrintFrame, type PrintFrame } from '@reperes/help/print-frame.js';
import type { CSSResult } from 'lit';
import { pageRules, type Paper } from './formats.js';

export interface SheetFrame extends Pick<PrintFrame, 'document' | 'print' | 'remove'> {
  /** Where the sheets go: a shadow root, so that the styles of our elements hold. */
  readonly root: ShadowRoot;
}

export interface SheetFrameOptions {
  /** The frame stands in its root, and colours and letters are taken from it. */
  readonly element: HTMLElement & { readonly renderRoot: ParentNode };
  readonly paper: Paper;
  readonly styles: readonly CSSResult[];
  readonly title: string;
  readonly lang: string;
}

/** What a host may have set, on the element or above. */
const FOLLOWED = ['1', '2', '3'].flatMap((zone) => [`--reperes-color-zone-${zone}`, `--reperes-color-on-zone-${zone}`]);

/** @returns `undefined` when another sheet took its place while it opened */
export async function openSheetFrame({ element, paper, styles, title, lang }: SheetFrameOptions): Promise<SheetFrame | undefined> {
  const frame = await openPrintFrame({ root: element.renderRoot as ShadowRoot, title, lang, paper });
  if (!frame) return undefined;
  const { view, document, print, remove } = frame;
  const body = document.body.appendChild(document.createElement('div'));
  const root = body.attachShadow({ mode: 'open' });
  adoptStyles(view, document, [pageRules(paper)]);
  adoptStyles(view, root, styles.map(({ cssText }) => cssText));
  follow(element, body);
  return { root, document, print, remove };
}

function follow(element: HTMLElement, { style }: HTMLElement): void {
  const worn = getComputedStyle(element);
  for (const name of FOLLOWED) {
    const value = worn.getPropertyValue(name);
    if (value) style.setProperty(name, value);
  }
  style.fontFamily = worn.fontFamily;
}
