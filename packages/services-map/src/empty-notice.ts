import type { Territory } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { inlineNumber, WHO_LISTENS } from './contact-links.js';
import { choiceWord } from './facet-words.js';
import { type Choices, chosenFacets, FACETS } from './facets/facets.js';
import type { Results } from './results.js';
import { secretPlaces } from './secret-places.js';
import type { Strings } from './strings.fr.js';
import type { Wishes } from './wishes.js';

export interface EmptyContext {
  readonly results: Results;
  readonly wishes: Wishes;
  readonly words: Strings;
  readonly level: number;
  readonly card: { readonly territory: Territory | undefined };
}

/** Lodging was asked for, and answers by phone: "nothing matches" would be false. */
export function answersByPhone(territory: Territory | undefined, choices: Choices): boolean {
  const asked = choices.categories.size > 0 || chosenFacets(choices).length === 0;
  return asked && secretPlaces(territory, choices).length > 0;
}

/** Who answers all the same, and the way back to services. Where lodging answers by phone, its own notice says all. */
export function emptyNotice(context: EmptyContext): TemplateResult {
  const { wishes: { choices }, words, level, card } = context;
  const filtered = chosenFacets(choices).length > 0;
  const { videTitre, videSansChoix, videIssue, videTerritoire, videSuite } = words.liste;
  return html`
    <div class="empty">
      ${answersByPhone(card.territory, choices)
        ? nothing
        : html`<h3 aria-level=${level}>${filtered ? videTitre : videSansChoix}</h3>
            <p>${filtered ? videIssue : videTerritoire} ${inlineNumber(WHO_LISTENS.victimes)}${videSuite}</p>
            ${filtered ? waysBack(context) : nothing}`}
      <slot name="empty"></slot>
    </div>
  `;
}

/**
 * First the fewest choices to lift, which bring most back; then all of them,
 * when they are not the same.
 */
function waysBack({ results, wishes, words, card }: EmptyContext): TemplateResult {
  const { choices } = wishes;
  const chosen = chosenFacets(choices).length;
  const advice = results.advice();
  const offered = { ...results.index, territory: card.territory };
  const names = advice?.facets.map((facet) => choiceWord(facet, choices, offered, words));
  const partial = advice && names && (advice.facets.length < chosen || chosen === 1);
  return html`<p class="ways">
    ${partial
      ? html`<button class="button strong" type="button" @click=${() => wishes.lift(advice.facets)}>
          ${words.filtres.retirer(names, advice.count)}
        </button>`
      : nothing}
    ${partial && chosen === 1
      ? nothing
      : html`<button class="button" type="button" @click=${() => wishes.lift(FACETS)}>${words.filtres.tout}</button>`}
  </p>`;
}
