/** What the entries of the directory have in common, wherever they stand in it. */

import { isToConfirm } from '@reperes/schema';
import type { Referent } from '@reperes/schema';
import { DIRECTORY } from './directory-page.strings.fr.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { mailLink, phoneLink } from './index-page-numbers.js';

/** Anchors may not hold what a URL would change. */
export function anchorOf(id: string): string {
  return `e-${id.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

export function contactLines(telephone: string | undefined, courriel: string | undefined): Html {
  return html`${telephone === undefined ? undefined : html`<p>${phoneLink(telephone)}</p>\n`}${courriel === undefined ? undefined : html`<p>${mailLink(courriel)}</p>\n`}`;
}

/** "(à confirmer)" after an entry past its review date on the day of the build. */
export function confirmMark(referent: Referent, genereLe: string): Html | undefined {
  return isToConfirm(referent, genereLe) ? html` (${DIRECTORY.toConfirm})` : undefined;
}
