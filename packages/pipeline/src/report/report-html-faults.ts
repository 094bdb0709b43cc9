/** The faults of the report, grouped by code: what is wrong, what to do, and every place where it is. */

import { ISSUE_LABELS } from '../issue-labels.js';
import type { Issue } from '../issues.js';
import type { Html } from '../write/html.js';
import { html } from '../write/html.js';
import type { FaultGroup } from './report.js';
import { STRINGS } from './report.strings.fr.js';

const MOST_SHOWN = 200;

export function faultsSection(groups: readonly FaultGroup[]): Html {
  return html`<section aria-labelledby="fautes">
<h2 id="fautes">${STRINGS.faults}</h2>
${groups.length === 0 ? html`<p>${STRINGS.noFault}</p>\n` : groups.map(groupPart)}</section>
`;
}

/** Nothing is wrong for sure: read when the rest is mended. */
export function nearSection(issues: readonly Issue[]): Html | undefined {
  if (issues.length === 0) return undefined;
  const { sentence: phrase, wayOut: aFaire } = ISSUE_LABELS['adresse.proche'];
  return html`<section aria-labelledby="proches">
<h2 id="proches">${STRINGS.near}</h2>
${groupPart({ code: 'adresse.proche', severity: 'warning', bloquant: false, phrase, aFaire, issues })}</section>
`;
}

function groupPart({ code, severity, bloquant, phrase, aFaire, issues }: FaultGroup): Html {
  const rows = issues.slice(0, MOST_SHOWN).map(placeRow);
  const heads = [STRINGS.file, STRINGS.sheet, STRINGS.row, STRINGS.column, STRINGS.note];
  return html`<h3><span class="tag">${bloquant ? STRINGS.blocking : STRINGS.severity[severity]}</span> ${capital(phrase)} (${issues.length})</h3>
<p>${STRINGS.toDo(aFaire)} <code>${code}</code></p>
<div class="scroll" role="region" aria-label="${capital(phrase)}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${issues.length > MOST_SHOWN ? html`<p>${STRINGS.more(issues.length - MOST_SHOWN)}</p>\n` : undefined}`;
}

function placeRow({ file, sheet, row, column, count, published, other }: Issue): Html {
  const note = [published, count === undefined ? undefined : STRINGS.counted(count), other ? STRINGS.other(other.file, other.row) : undefined];
  const cells = [file, sheet, row, column, note.filter((part) => part !== undefined).join(', ')];
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
