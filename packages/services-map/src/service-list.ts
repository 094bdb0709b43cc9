import type { CategoryId, Territory } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Service } from '@reperes/schema';
import { inlineNumber } from './contact-links.js';
import type { NeedGroup } from './filter.js';
import { groupByNeed } from './filter.js';
import { MARKER_SHAPES } from './marker-shapes.js';
import { secretPlaces } from './secret-places.js';
import type { CardContext } from './service-card.js';
import { serviceCard } from './service-card.js';
import { shape } from './shape.js';
import { strings } from './strings.fr.js';

export interface ListContext {
  readonly services: readonly Service[];
  readonly chosen: ReadonlySet<CategoryId>;
  readonly level: number;
  readonly status: string;
  readonly card: CardContext;
  readonly onClear: () => void;
  readonly onGoToMap: () => void;
}

/** Who answers about lodging: first whoever finds a bed, then whoever listens. */
const LODGING_NUMBERS = { victimes: ['115', '3919'], auteurs: ['+33801901911'] } as const;

/** The product: everything that the map shows, and what no map may show. */
export function serviceList(context: ListContext): TemplateResult {
  const { services, status, card } = context;
  return html`
    <div class="list" part="list">
      <div class="summary">
        <p role="status">${status}</p>
        ${card.hasMap && services.length > 0
          ? html`<button class="button quiet to-map" type="button" @click=${context.onGoToMap}>${strings.liste.allerCarte}</button>`
          : nothing}
      </div>
      ${secretNotices(card.territory, context.chosen)}
      ${services.length === 0 ? emptyNotice(context) : groupByNeed(services).map((group) => needSection(group, context))}
    </div>
  `;
}

function needSection({ besoin, services }: NeedGroup, { level, card }: ListContext): TemplateResult {
  return html`
    <div class="need-group">
      <h3 aria-level=${level}>${shape(MARKER_SHAPES[besoin.forme])}<span>${besoin.label}</span></h3>
      <ul role="list">
        ${repeat(
          services,
          ({ properties }) => properties.id,
          (service) => html`<li>${serviceCard(service, card)}</li>`,
        )}
      </ul>
    </div>
  `;
}

/** How many places there are, never where: and at once whom to call for one. */
function secretNotices(territory: Territory | undefined, chosen: ReadonlySet<CategoryId>) {
  return secretPlaces(territory, chosen).map(({ pour, places }) => {
    const numbers = LODGING_NUMBERS[pour].map((number, index) => html`${index > 0 ? ` ${strings.secret.ou} ` : ' '}${inlineNumber(number)}`);
    return html`<p class="notice secret">${strings.secret[pour](places)} ${strings.secret.appelez}${numbers}.</p>`;
  });
}

/** Where lodging answers by phone, "nothing matches" would be false: the notice above already says whom to call. */
function emptyNotice({ chosen, level, onClear, card }: ListContext): TemplateResult {
  const filtered = chosen.size > 0;
  const answered = secretPlaces(card.territory, chosen).length > 0;
  const words = filtered ? strings.liste.videIssue : strings.liste.videTerritoire;
  return html`
    <div class="empty">
      ${answered
        ? nothing
        : html`<h3 aria-level=${level}>${strings.liste.videTitre}</h3>
            <p>${words} ${inlineNumber('3919')}${strings.liste.videSuite}</p>`}
      ${filtered ? html`<p><button class="button" type="button" @click=${onClear}>${strings.filtres.tout}</button></p>` : nothing}
      <slot name="empty"></slot>
    </div>
  `;
}
