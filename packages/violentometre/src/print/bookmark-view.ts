import { html, type TemplateResult } from 'lit';
import { directionOf, itemsOf, type QuestionSet, zonesInOrder } from '../question-set.js';
import { wordsOf } from '../words.js';
import { renderMark, toneOf } from '../zone-mark.js';
import { renderNumbers } from './numbers-panel.js';
import { renderSource } from './poster-view.js';
import type { Sheets } from './print-sheets.js';
import { renderQr } from './qr-view.js';
import { renderRuler } from './ruler-view.js';
import { PAPER_WORDS } from './words.js';

/** As many numbers as one line of the front holds: 3919, 17, 112 and 114. */
const ON_FRONT = 4;

/**
 * Two pages, for the two sides of one sheet: every bookmark of a page is the
 * same, so that they meet whichever way the printer turns the paper.
 *
 * @param count how many on a sheet
 */
export function renderBookmarks(sheets: Sheets, count: number): TemplateResult {
  const places = Array.from({ length: count });
  return html`
    <div class="sheet bookmarks">${places.map(() => renderFront(sheets))}</div>
    <div class="sheet bookmarks">${places.map(() => renderBack(sheets))}</div>
  `;
}

function renderFront({ set, numbers }: Sheets): TemplateResult {
  const { lang, dir } = wordsOf(set);
  return html`
    <div class="bookmark front" lang=${set.lang} dir=${directionOf(set.lang)}>
      <h1>${set.titre}</h1>
      <div class="scale">
        ${zonesInOrder(set).map(
          (zone) => html`
            <div class="zone ${toneOf(set, zone)}">
              ${renderRuler(toneOf(set, zone))}
              <h2>${renderMark(zone.forme)}${zone.nom}</h2>
              <ul role="list">
                ${itemsOf(set, zone).map((item) => html`<li>${item.texte}</li>`)}
              </ul>
            </div>
          `,
        )}
      </div>
      <div lang=${lang} dir=${dir}>${renderNumbers(set, numbers.filter(({ numero }) => numero).slice(0, ON_FRONT))}</div>
    </div>
  `;
}

function renderBack(sheets: Sheets): TemplateResult {
  const { set, numbers, qr } = sheets;
  const { lang, dir, sansOrdre } = wordsOf(set);
  return html`
    <div class="bookmark back" lang=${set.lang} dir=${directionOf(set.lang)}>
      <p class="lead" lang=${lang} dir=${dir}>${sansOrdre}</p>
      <div class="call-side" lang=${lang} dir=${dir}>${renderNumbers(set, numbers)}</div>
      <div class="zones">${zonesInOrder(set).map((zone) => renderMeaning(set, zone))}</div>
      <div lang=${lang} dir=${dir}>${renderQr(qr, PAPER_WORDS.around(set))}</div>
      ${renderSource(set)}
    </div>
  `;
}

function renderMeaning(set: QuestionSet, zone: QuestionSet['zones'][number]): TemplateResult {
  return html`
    <div class="meaning ${toneOf(set, zone)}">
      <h2>${renderMark(zone.forme)}${zone.nom}</h2>
      <p>${zone.sens}</p>
    </div>
  `;
}
