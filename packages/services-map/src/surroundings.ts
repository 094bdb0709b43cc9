/** What stands around the list: the territory's own numbers, the failure, the sources, the word of caution. */

import type { HelpNumber, PublishedFault, Service, Territory } from '@reperes/schema';
import { displayDate } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { cardStrings } from './card.strings.fr.js';
import { inlineNumber, webLink } from './contact-links.js';
import { strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

export function localNumbers(numeros: readonly HelpNumber[]) {
  const lines = numeros.filter(({ numero }) => numero !== undefined);
  if (lines.length === 0) return nothing;
  return html`
    <p class="local"><strong>${strings.numerosTerritoire}</strong></p>
    <ul class="local" role="list">
      ${lines.map(({ numero, nom, horaires }) => html`<li>${inlineNumber(numero ?? '')} <bdi>${nom}${horaires ? `, ${horaires}` : ''}</bdi></li>`)}
    </ul>
  `;
}

/** What happened, and the ways out: the numbers first, then another try. */
export function failureNotice(fault: PublishedFault, level: number, onRetry: () => void): TemplateResult {
  return html`
    <div class="notice failure" role="alert">
      <h3 aria-level=${level}>${strings.erreur.titre}</h3>
      <p>${strings.erreur[fault]} ${strings.erreur.issue}</p>
      <p><button class="button" type="button" @click=${onRetry}>${strings.erreur.reessayer}</button></p>
    </div>
  `;
}

/** @param exit the way out of the page, where the host wants one */
export function pageFoot(shown: readonly Service[], territory: Territory | undefined, exit: unknown): TemplateResult {
  const used = new Set(shown.map(({ properties }) => properties.source));
  const sources = territory?.sources.filter(({ id }) => used.has(id)) ?? [];
  return html`
    <div class="foot">
      ${sources.length > 0 ? html`<p>${strings.pied.sources}</p>` : nothing}
      <ul>
        ${sources.map(
          ({ title, publisher, url, licence, date, exemple }) => html`<li>
            <bdi>${publisher}</bdi>, ${url ? webLink(url, title) : html`<bdi>${title}</bdi>`},
            <bdi>${displayDate(date)}, ${wordOf(strings.pied.licence, licence) ?? licence}</bdi>${exemple ? ` (${cardStrings.exemple})` : nothing}
          </li>`,
        )}
      </ul>
      <p class="caution">${strings.pied.prudence}</p>
      ${exit}
    </div>
  `;
}
