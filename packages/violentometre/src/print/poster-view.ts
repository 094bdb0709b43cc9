import { html, nothing, type TemplateResult } from 'lit';
import { impressionStrings as words } from '../impression.strings.fr.js';
import { directionOf, itemsOf, type QuestionSet, type Zone, zonesInOrder } from '../question-set.js';
import { strings as common } from '../strings.fr.js';
import { renderMark, toneOf } from '../zone-mark.js';
import type { Sheets } from './print-sheets.js';
import { renderNumbers } from './numbers-panel.js';
import { renderQr } from './qr-view.js';
import { renderRuler } from './ruler-view.js';

/** One page for a wall: the scale, then whom to call. With answers, the same page for one person. */
export function renderPoster(sheets: Sheets): TemplateResult {
  const { set, ticked } = sheets;
  return html`
    <div class="sheet poster" lang=${set.lang} dir=${directionOf(set.lang)}>
      <div class="masthead">
        <h1>${set.titre}</h1>
        <p class="lead">${set.presentation} <span lang=${common.lang} dir=${common.dir}>${common.sansOrdre}</span></p>
      </div>
      <div class="scale">${zonesInOrder(set).map((zone) => renderZone(set, zone, ticked))}</div>
      <div class="band" lang=${common.lang} dir=${common.dir}>
        ${renderNumbers(sheets.numbers)} ${ticked ? nothing : renderQr(sheets.qr)}
      </div>
      ${renderSource(set)}
    </div>
  `;
}

/** Whose text hangs there, in one line. */
export function renderSource(set: QuestionSet): TemplateResult {
  const review = set.validated_by ? common.relu(set.validated_by) : common.attente;
  return html`<p class="source">${set.source} ${set.credits} <span lang=${common.lang} dir=${common.dir}>${review} ${common.licence(set.licence)}</span></p>`;
}

function renderZone(set: QuestionSet, zone: Zone, ticked: ReadonlySet<string> | undefined): TemplateResult {
  return html`
    <div class="zone ${toneOf(set, zone)}">
      ${renderRuler(toneOf(set, zone))}
      <div class="head">
        <h2>${renderMark(zone.forme)}${zone.nom}</h2>
        <p>${zone.sens}</p>
      </div>
      <ul role="list">
        ${itemsOf(set, zone).map((item) => html`<li>${ticked ? renderBox(ticked.has(item.id)) : nothing}${item.texte}</li>`)}
      </ul>
      <p class="advice">${zone.que_faire}</p>
    </div>
  `;
}

function renderBox(ticked: boolean): TemplateResult {
  return html`<span class="box ${ticked ? 'ticked' : ''}" role=${ticked ? 'img' : nothing} aria-label=${ticked ? words.coche : nothing}></span>`;
}
