/** What is left to do: the entries to complete, the worst first, and the communes that nobody near answers for. */

import { displayTelephone } from '@reperes/schema';
import { CRITERIA } from '../stages/score.js';
import type { CommuneName } from '../stages/cover.js';
import type { Html } from '../write/html.js';
import { html } from '../write/html.js';
import type { EntryReport, QualityReport } from './completeness.js';
import { STRINGS } from './report.strings.fr.js';

/** A screen, or a morning of calls; the CSV has them all. */
const MOST_ENTRIES = 15;

/** More names than a glance takes in: folded. */
const MOST_NAMES = 40;

export function qualitySection({ score, criteres, aCompleter, fiches }: QualityReport): Html | undefined {
  if (score === undefined) return undefined;
  const rows = CRITERIA.flatMap((criterion) => {
    const part = criteres[criterion];
    return part === undefined ? [] : [html`<tr><th scope="row">${STRINGS.criteria[criterion]}</th><td class="number">${STRINGS.percent(part)}</td></tr>\n`];
  });
  return html`<section aria-labelledby="completer">
<h2 id="completer">${STRINGS.quality}</h2>
<p>${STRINGS.qualityLead(score)}</p>
<table>
<thead><tr><th scope="col">${STRINGS.criterion}</th><th scope="col">${STRINGS.part}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${aCompleter === 0 ? html`<p>${STRINGS.complete}</p>\n` : firstToCall(fiches, aCompleter)}</section>
`;
}

function firstToCall(fiches: readonly EntryReport[], all: number): Html {
  const heads = [STRINGS.entry, STRINGS.reach, STRINGS.lacking, STRINGS.checked];
  const more = all - MOST_ENTRIES;
  return html`<h3 id="appeler">${STRINGS.first}</h3>
<p>${STRINGS.firstLead}</p>
<div class="scroll" role="region" aria-labelledby="appeler" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${fiches.slice(0, MOST_ENTRIES).map(entryRow)}</tbody>
</table></div>
${more > 0 ? html`<p>${STRINGS.moreEntries(more)}</p>\n` : undefined}`;
}

function entryRow({ nom, commune, telephone, courriel, manque, jours }: EntryReport): Html {
  const contact = telephone === undefined ? (courriel ?? STRINGS.noFate) : displayTelephone(telephone);
  return html`<tr><th scope="row">${nom}${commune === undefined ? '' : `, ${commune}`}</th><td class="contact">${contact}</td><td class="lacking">${manque.join(', ')}</td><td>${STRINGS.age(jours)}</td></tr>\n`;
}

export function uncoveredSection(communes: readonly CommuneName[]): Html {
  const names = html`<ul class="names">\n${communes.map(({ nom }) => html`<li>${nom}</li>\n`)}</ul>\n`;
  const folded = communes.length > MOST_NAMES ? html`<details>\n<summary>${STRINGS.names}</summary>\n${names}</details>\n` : names;
  return html`<section aria-labelledby="sans-interlocuteur">
<h2 id="sans-interlocuteur">${STRINGS.uncovered}</h2>
${communes.length === 0 ? html`<p>${STRINGS.allCovered}</p>\n` : html`<p>${STRINGS.uncoveredLead(communes.length)}</p>\n${folded}`}</section>
`;
}
