import { html, nothing, type TemplateResult } from 'lit';
import { reviewOf } from '../credits-view.js';
import { directionOf, itemsOf, type QuestionSet, type Zone, zonesInOrder } from '../question-set.js';
import { wordsOf } from '../words.js';
import { renderMark, toneOf } from '../zone-mark.js';
import type { Sheets } from './print-sheets.js';
import { renderNumbers } from './numbers-panel.js';
import { renderQr } from './qr-view.js';
import { renderRuler } from './ruler-view.js';
import { PAPER_WORDS } from './words.js';

/** One page for a wall: the scale, then whom to call. With answers, the same page for one person. */
export function renderPoster(sheets: Sheets): TemplateResult {
  const { set, ticked } = sheets;
  const { lang, dir, sansOrdre } = wordsOf(set);
  return html`
    <div class="sheet poster" lang=${set.lang} dir=${directionOf(set.lang)}>
      <div class="masthead">
        <h1>${set.titre}</h1>
        <p class="lead">${set.presentation} <span lang=${lang} dir=${dir}>${sansOrdre}</span></p>
      </div>
      <div class="scale">${zonesInOrder(set).map((zone) => renderZone(set, zone, ticked))}</div>
      <div class="band" lang=${lang} dir=${dir}>
        ${renderNumbers(set, sheets.numbers, sheets.lines)} ${ticked ? nothing : renderQr(sheets.qr, PAPER_WORDS.around(set))}
      </div>
      ${renderSource(set)}
    </div>
  `;
}

/** Whose text hangs there, in one line. */
export function renderSource(set: QuestionSet): TemplateResult {
  const words = wordsOf(set);
  return html`<p class="source">${set.source} ${set.credits} <span lang=${words.lang} dir=${words.dir}>${reviewOf(set, words)} ${words.licence(set.licence)}</span></p>`;
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
        ${itemsOf(set, zone).map((item) => html`<li>${ticked ? renderBox(ticked.has(item.id), PAPER_WORDS.around(set).coche) : nothing}${item.texte}</li>`)}
      </ul>
      <p class="advice">${zone.que_faire}</p>
    </div>
  `;
}

function renderBox(ticked: boolean, name: string): TemplateResult {
  return html`<span class="box ${ticked ? 'ticked' : ''}" role=${ticked ? 'img' : nothing} aria-label=${ticked ? name : nothing}></span>`;
}
