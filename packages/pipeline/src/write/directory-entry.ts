/** What the entries of the directory have in common, wherever they stand in it. */

import { displayDate, holdsUntil } from '@reperes/schema';
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

/** Until when an entry holds: a page is read, and a paper found, long after the day of the build. */
export function untilLine(referent: Referent): Html | undefined {
  const until = holdsUntil(referent);
  return until === undefined ? undefined : html`<p class="covers">${DIRECTORY.until(displayDate(until))}</p>\n`;
}
