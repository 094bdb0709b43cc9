/** The changes of the report: what the folder gains and alters, by name; what leaves it, by number. */

import type { Html } from '../write/html.js';
import { html } from '../write/html.js';
import type { Change, Diff } from './diff.js';
import { STRINGS } from './report.strings.fr.js';

/** More would not be read on a page; the CSV and the JSON have them all. */
const MOST_SHOWN = 200;

export function changesSection({ depuis, ajouts, modifications, retraits }: Diff): Html {
  const removed = Object.entries(retraits).map(([label, count]) => html`<li>${STRINGS.count(label, count)}</li>\n`);
  const same = ajouts.length + modifications.length + removed.length === 0;
  return html`<section aria-labelledby="changements">
<h2 id="changements">${STRINGS.changes(depuis)}</h2>
${same ? html`<p>${STRINGS.noChange}</p>\n` : undefined}${changeList(STRINGS.added, ajouts)}${changeList(STRINGS.changed, modifications)}${
    removed.length === 0 ? undefined : html`<h3>${STRINGS.removed}</h3>\n<p>${STRINGS.removedLead}</p>\n<ul>\n${removed}</ul>\n`
  }</section>
`;
}

function changeList(title: string, changes: readonly Change[]): Html | undefined {
  if (changes.length === 0) return undefined;
  const items = changes.slice(0, MOST_SHOWN).map(({ nom, champs }) => html`<li>${STRINGS.member(nom, champs)}</li>\n`);
  const more = changes.length > MOST_SHOWN ? html`<li>${STRINGS.more(changes.length - MOST_SHOWN)}</li>\n` : undefined;
  return html`<h3>${title} (${changes.length})</h3>\n<ul>\n${items}${more}</ul>\n`;
}
