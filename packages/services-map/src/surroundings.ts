/** What stands around the list: the territory's own numbers, the failure, the sources, the word of caution. */

import type { HelpNumber, PublishedFault, Territory } from '@reperes/schema';
import { displayDate } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { cardStrings } from './card.strings.fr.js';
import { inlineNumber, webLink } from './contact-links.js';
import { strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

/** The numbers to call, never filtered: those of the country, of the territory, then what the host adds. */
export function helpBlock(territory: Territory | undefined): TemplateResult {
  return html`
    <div class="help">
      <reperes-help vue="essentiel"></reperes-help>
      ${localNumbers(territory?.numeros ?? [])}
      <slot name="urgent"></slot>
    </div>
  `;
}

function localNumbers(numeros: readonly HelpNumber[]) {
  const lines = numeros.filter(({ numero }) => numero !== undefined);
  if (lines.length === 0) return nothing;
  return html`
    <p class="local"><strong>${strings.numerosTerritoire}</strong></p>
    <ul class="local" role="list">
      ${lines.map(({ numero, nom, horaires }) => html`<li>${inlineNumber(numero ?? '')} <bdi>${nom}${horaires ? `, ${horaires}` : ''}</bdi></li>`)}
    </ul>
  `;
}

export interface Failure {
  readonly fault: PublishedFault;
  readonly level: number;
  /** Absent when the list is in the page itself: it would be the same again. */
  readonly onRetry?: () => void;
}

/** What happened, and the ways out: the numbers first, then another try. */
export function failureNotice({ fault, level, onRetry }: Failure): TemplateResult {
  const words = strings.erreur;
  if (onRetry && fault === 'reseau' && !navigator.onLine) return offlineNotice(level);
  return html`
    <div class="notice failure" role="alert">
      <h3 aria-level=${level}>${words.titre}</h3>
      <p>${words[fault]} ${onRetry ? words.issue : words.page}</p>
      ${onRetry ? html`<p><button class="button" type="button" @click=${onRetry}>${words.reessayer}</button></p>` : nothing}
    </div>
  `;
}

/** Nothing went wrong, nothing is to be done: the phone works. */
function offlineNotice(level: number): TemplateResult {
  return html`
    <div class="notice offline" role="status">
      <h3 aria-level=${level}>${strings.erreur.horsLigneTitre}</h3>
      <p>${strings.erreur.horsLigne}</p>
    </div>
  `;
}

export interface FootContext {
  /** Ids of the sources of what is shown. */
  readonly used: ReadonlySet<string>;
  readonly territory: Territory | undefined;
  /** The way out of the page, where the host wants one. */
  readonly exit: unknown;
}

export function pageFoot({ used, territory, exit }: FootContext): TemplateResult {
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
