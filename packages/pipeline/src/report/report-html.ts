/** `rapport.html`: one page that an officer reads, prints and mails. No script, no request. */

import type { Html } from '../write/html.js';
import { html } from '../write/html.js';
import { wholePage } from '../write/whole-page.js';
import { changesSection } from './report-html-changes.js';
import { faultsSection, nearSection } from './report-html-faults.js';
import { qualitySection, uncoveredSection } from './report-html-quality.js';
import type { Report, SourceReport } from './report.js';
import { STRINGS } from './report.strings.fr.js';
import { REPORT_STYLES } from './report.styles.js';

export function reportHtml(report: Report): string {
  const body = html`<main>
<h1>${STRINGS.title(report.nom)}</h1>
${openingsSection(report)}<p class="status">${report.status === 'published' ? STRINGS.published : STRINGS.refused}</p>
${totals(report)}<p>${STRINGS.generated(report.genereLe)}</p>
${lossSection(report)}${readSection(report.sources)}${report.changements ? changesSection(report.changements) : undefined}${faultsSection(report.fautes)}${nearSection(report.proches)}${
    report.qualite ? qualitySection(report.qualite) : undefined
  }${report.communesSansInterlocuteur ? uncoveredSection(report.communesSansInterlocuteur) : undefined}</main>`;
  return [...wholePage({ title: STRINGS.title(report.nom), styles: REPORT_STYLES }, [body.markup])].join('');
}

/** Alone at the top: what may not wait for the rest of the page (CONF-14). */
function openingsSection({ ouvertures, changements }: Report): Html | undefined {
  const gained = changements?.ouvertures ?? [];
  if (ouvertures.length + gained.length === 0) return undefined;
  const items = ouvertures.map(({ file = '', sheet, row = 0, code }) => {
    const where = [file, sheet, `${STRINGS.row.toLowerCase()}\u00a0${row}`].filter((part) => part !== undefined).join(', ');
    return html`<li>${where}\u00a0: ${code === 'confidentialite.ouverte' ? STRINGS.opened : STRINGS.held}</li>\n`;
  });
  const names = gained.map(({ nom }) => html`<li>${STRINGS.gained(nom)}</li>\n`);
  return html`<section class="first" aria-labelledby="ouvertures">
<h2 id="ouvertures">${STRINGS.openings}</h2>
<p>${STRINGS.openingsLead}</p>
<ul>
${items}${names}</ul>
</section>
`;
}

/** A link that hides half a list is more often a shared switchboard than a shelter. */
function lossSection({ pertes }: Report): Html | undefined {
  if (pertes.length === 0) return undefined;
  const items = pertes.map(({ file = '', count = 0, total = 0, column }) => html`<h2>${STRINGS.loss(file, count, total)}</h2>\n<p>${STRINGS.lossReason(column)}</p>\n`);
  return html`<section class="first">
${items}</section>
`;
}

function totals({ totaux }: Report): Html | undefined {
  if (!totaux) return undefined;
  return html`<p>${STRINGS.totals(totaux.services, totaux.interlocuteurs)}</p>
${totaux.proteges > 0 ? html`<p>${STRINGS.hidden(totaux.proteges)}</p>\n` : undefined}${
    totaux.refusees > 0 ? html`<p>${STRINGS.refusedRows(totaux.refusees)}</p>\n` : undefined
  }`;
}

function readSection(sources: readonly SourceReport[]): Html | undefined {
  if (sources.length === 0) return undefined;
  const heads = [STRINGS.file, STRINGS.rows, STRINGS.shown, STRINGS.withheld, STRINGS.rejected, STRINGS.merged];
  const rows = sources.map(({ titre, fichier, lues, devenir }) => {
    const numbers = [lues, devenir?.montrees, devenir?.retenues, devenir?.refusees, devenir?.fusionnees];
    return html`<tr><th scope="row">${fichier}<br>${titre}</th>${numbers.map((count) => html`<td class="number">${count ?? STRINGS.noFate}</td>`)}</tr>\n`;
  });
  return html`<section aria-labelledby="lu">
<h2 id="lu">${STRINGS.read}</h2>
<div class="scroll" role="region" aria-labelledby="lu" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>
`;
}
