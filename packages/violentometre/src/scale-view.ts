import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { itemsOf, zonesInOrder, type Item, type QuestionSet, type Zone } from './question-set.js';
import { renderMark, toneOf } from './zone-mark.js';

export interface ScaleOptions {
  /** Level of the zones' titles. */
  readonly level: number;
  /** Ids of the ticked items; `undefined` for a scale that is only read. */
  readonly ticked: ReadonlySet<string> | undefined;
  /** The zone that the needle shows. */
  readonly reached?: Zone | undefined;
}

/** Every zone and every item, in order, whatever is ticked. */
export function renderZones(set: QuestionSet, options: ScaleOptions): TemplateResult[] {
  return zonesInOrder(set).map((zone, index) => renderZone(set, zone, { ...options, index }));
}

function renderZone(set: QuestionSet, zone: Zone, options: ScaleOptions & { index: number }): TemplateResult {
  const title = `zone-${options.index}`;
  return html`
    <div class="zone ${toneOf(set, zone)} ${zone === options.reached ? 'reached' : ''}" part="zone" role="group" aria-labelledby=${title}>
      <div class="ruler" aria-hidden="true"></div>
      <div class="head">
        ${renderMark(zone.forme)}
        <h3 id=${title} aria-level=${options.level}>${zone.nom}</h3>
        <p>${zone.sens}</p>
      </div>
      <div class="body">
        <ul class="items" role="list">
          ${itemsOf(set, zone).map((item) => html`<li>${renderItem(item, options.ticked)}</li>`)}
        </ul>
        <p class="advice">${zone.que_faire}</p>
      </div>
    </div>
  `;
}

/** No name and no form: a tick is known to this element alone, and the browser has nothing to restore. */
function renderItem(item: Item, ticked: ScaleOptions['ticked']): TemplateResult {
  if (!ticked) return html`<span class="item">${item.texte}</span>`;
  return html`
    <label class="item">
      <input
        type="checkbox"
        autocomplete="off"
        data-item=${item.id}
        .checked=${live(ticked.has(item.id))}
      /><span>${item.texte}</span>
    </label>
  `;
}

/** A box of the scale, and the item it stands for. */
export interface ItemBox {
  readonly box: HTMLInputElement;
  readonly item: string;
}

/** The box that the event comes from, if it is one of the scale. */
export function itemBoxOf(event: Event): ItemBox | undefined {
  const box = event.target;
  const item = box instanceof HTMLInputElement ? box.dataset['item'] : undefined;
  return box instanceof HTMLInputElement && item ? { box, item } : undefined;
}
