/** What stands around the list: the territory's own numbers, the failure, the sources, the word of caution. */

import type { HelpNumber, PublishedFault, Territory } from '@reperes/schema';
import { inFrench } from '@reperes/help';
import { html, nothing, type TemplateResult } from 'lit';
import { inlineNumber, webLink } from './contact-links.js';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

/** The numbers to call, never filtered: those of the country, of the territory, then what the host adds. */
export function helpBlock(territory: Territory | undefined, words: Strings): TemplateResult {
  return html`
    <div class="help">
      <reperes-help vue="essentiel"></reperes-help>
      ${localNumbers(territory?.numeros ?? [], words)}
      <slot name="urgent"></slot>
    </div>
  `;
}

function localNumbers(numeros: readonly HelpNumber[], words: Strings) {
  if (numeros.length === 0) return nothing;
  return html`
    <p class="local"><strong>${words.numerosTerritoire}</strong></p>
    <ul class="local" role="list">
      ${numeros.map((line) => html`<li>${line.numero ? inlineNumber(line.numero) : webLink(line.url ?? '')} ${inFrench([line.nom, line.horaires].filter(Boolean).join(', '), words)}</li>`)}
    </ul>
  `;
}

export interface Failure {
  readonly fault: PublishedFault;
  readonly words: Pick<Strings, 'erreur'>;
  readonly level: number;
  /** Absent when the list is in the page itself: it would be the same again. */
  readonly onRetry?: () => void;
}

/** What happened, and the ways out: the numbers first, then another try. */
export function failureNotice({ fault, level, onRetry, words: { erreur: words } }: Failure): TemplateResult {
  if (onRetry && fault === 'reseau' && !navigator.onLine) return offlineNotice(level, words);
  return html`
    <div class="notice failure" role="alert">
      <h3 aria-level=${level}>${words.titre}</h3>
      <p>${words[fault]} ${onRetry ? words.issue : words.page}</p>
      ${onRetry ? html`<p><button class="button" type="button" @click=${onRetry}>${words.reessayer}</button></p>` : nothing}
    </div>
  `;
}

/** Nothing went wrong, nothing is to be done: the phone works. */
function offlineNotice(level: number, words: Strings['erreur']): TemplateResult {
  return html`
    <div class="notice offline" role="status">
      <h3 aria-level=${level}>${words.horsLigneTitre}</h3>
      <p>${words.horsLigne}</p>
    </div>
  `;
}

export interface FootContext {
  /** Ids of the sources of what is shown. */
  readonly used: ReadonlySet<string>;
  readonly territory: Territory | undefined;
  readonly words: Strings;
  /** The way out of the page, where the host wants one. */
  readonly exit: unknown;
}

export function pageFoot({ used, territory, exit, words }: FootContext): TemplateResult {
  const sources = territory?.sources.filter(({ id }) => used.has(id)) ?? [];
  return html`
    <div class="foot">
      ${words.relecture ? html`<p class="hint">${words.relecture}</p>` : nothing}
      ${sources.length > 0 ? html`<p>${words.pied.sources}</p>` : nothing}
      <ul>
        ${sources.map(
          ({ title, publisher, url, licence, date, exemple }) => html`<li>
            ${inFrench(publisher, words)}, ${url ? webLink(url, inFrench(title, words)) : inFrench(title, words)},
            <bdi>${words.date(date)}, ${wordOf(words.pied.licence, licence) ?? licence}</bdi>${exemple ? ` (${words.fiche.exemple})` : nothing}
          </li>`,
        )}
      </ul>
      <p class="caution">${words.pied.prudence}</p>
      ${exit}
    </div>
  `;
}
