import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { inlineNumber, WHO_LISTENS } from './contact-links.js';
import { emptyNotice } from './empty-notice.js';
import { MARKER_SHAPES } from './marker-shapes.js';
import type { Near } from './near/near.js';
import { MOST_PRINTED } from './print-list.js';
import type { Results } from './results.js';
import { lodgingNotices } from './lodging-notices.js';
import { asksForLodging } from './secret-places.js';
import type { Selection } from './selection.js';
import type { CardContext } from './service-card.js';
import { serviceCard } from './service-card.js';
import { shape } from './shape.js';
import type { Strings } from './strings.fr.js';
import { type Entry, type Section, sectionsOf, STEP } from './window.js';
import type { Wishes } from './wishes.js';

export interface ListContext {
  readonly results: Results;
  /** Services that could not be read. */
  readonly lost: number;
  readonly wishes: Wishes;
  readonly words: Strings;
  readonly selection: Selection;
  /** How many cards may be drawn now: fewer than are wished for, while the first screen is. */
  readonly cards: number;
  /** Only the beginning of the list is there. */
  readonly loading: boolean;
  /** On paper, the list is whole. */
  readonly printing: boolean;
  readonly level: number;
  readonly status: string;
  readonly card: CardContext;
}

/** The product: everything that the map shows, and what no map may show. */
export function serviceList(context: ListContext): TemplateResult {
  const { results, status, card, wishes: { near, choices }, selection, words } = context;
  const point = (event: Event) => selection.handlePoint(cardIdAt(event));
  const leave = () => selection.handlePoint(undefined);
  return html`
    <div class="list" part="list" @pointerover=${point} @pointerleave=${leave} @focusin=${point} @focusout=${leave}>
      <div class="summary">
        <p role="status" tabindex="-1" .textContent=${status}></p>
        ${card.hasMap && results.shown.length > 0
          ? html`<button class="button quiet to-map" type="button" @click=${selection.goToMap}>${words.liste.allerCarte}</button>`
          : nothing}
      </div>
      ${context.lost > 0 ? html`<p class="hint lost">${words.liste.illisibles(context.lost)}</p>` : nothing}
      ${context.printing && results.shown.length > MOST_PRINTED ? html`<p class="hint">${words.liste.imprimes(MOST_PRINTED)}</p>` : nothing}
      ${asksForLodging(choices) && !context.printing ? nothing : lodgingNotices(card.territory, choices, words)}
      ${near && results.shown.length > 0 ? nearWords(near, context) : nothing}
      ${results.shown.length === 0 ? emptyNotice(context) : sections(context)} ${moreButton(context)}
    </div>
  `;
}

function sections(context: ListContext): unknown {
  const { results, wishes: { near, limit }, cards, selection, printing } = context;
  const printed = printing ? MOST_PRINTED : 0;
  const all = sectionsOf(results, { limit: Math.min(limit, cards), printed, near: near !== undefined, selected: selection.ids });
  return repeat(all, keyOf, (section) => sectionView(section, context));
}

/** Sections come and go: those that stay keep their cards, and the focus in them. */
function keyOf({ kind }: Section): string {
  return typeof kind === 'string' ? kind : kind.id;
}

function sectionView({ kind, entries }: Section, { level, card, wishes: { near }, words }: ListContext): TemplateResult {
  const need = typeof kind === 'string' ? undefined : kind;
  const title = need ? words.besoin(need.id) : sectionTitle(kind as Extract<typeof kind, string>, near, words);
  return html`
    <div class="need-group" data-section=${keyOf({ kind, entries })}>
      <h3 aria-level=${level} tabindex="-1">${need ? shape(MARKER_SHAPES[need.forme]) : nothing}<span>${title}</span></h3>
      <ul role="list">
        ${repeat(
          entries,
          ({ service }) => service.properties.id,
          (entry) => html`<li>${guard(drawnWith(entry, card), () => serviceCard(entry.service, { ...card, distance: distanceWords(entry.km, words) }))}</li>`,
        )}
      </ul>
    </div>
  `;
}

/** All that a card depends on: while it is the same, the card is not drawn again. */
function drawnWith({ service, km }: Entry, { territory, level, hasMap, isSelected, now, directions, report, words }: CardContext): unknown[] {
  return [service, km, isSelected(service.properties.id), territory, level, hasMap, Math.floor(now.getTime() / 60_000), directions, report, words];
}

function sectionTitle(kind: Extract<Section['kind'], string>, near: Near | undefined, words: Strings): string {
  if (kind === 'choisis') return words.liste.choisis;
  if (kind === 'couvre') return words.pres.couvre(near?.nom ?? '');
  return near?.position ? words.pres.autresMesures : words.pres.autres;
}

/** Without the centre of the commune nothing is measured, and nothing is said to be near. */
function nearWords({ nom, position }: Near, { results, words }: ListContext): TemplateResult {
  const { aucun, aucunProche, aucunAppel } = words.pres;
  const way = position ? aucunProche : html`${aucunAppel} ${inlineNumber(WHO_LISTENS.victimes)}${words.liste.videSuite}`;
  return html`
    ${results.covering === 0 ? html`<p class="notice">${aucun(nom)} ${way}</p>` : nothing}
    ${position ? html`<p class="hint">${words.pres.volOiseau}</p>` : nothing}
  `;
}

function distanceWords(km: Entry['km'], { pres }: Strings): string | undefined {
  if (km === Infinity) return undefined;
  return km < 1 ? pres.moinsDUn : pres.distance(km);
}

function moreButton({ results, wishes, loading, words }: ListContext) {
  const { limit } = wishes;
  const left = results.shown.length - limit;
  if (loading || left <= 0) return nothing;
  return html`<p class="more">
    <button class="button" type="button" @click=${() => wishes.showMore(results)}>
      ${words.liste.davantage(Math.min(STEP, left), limit, results.shown.length)}
    </button>
  </p>`;
}

function cardIdAt({ target }: Event): string | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('article') : null;
  return card?.dataset['id'];
}
