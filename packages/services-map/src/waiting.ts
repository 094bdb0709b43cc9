import { html, nothing, type TemplateResult } from 'lit';
import type { ServicesSource } from './services-source.js';
import type { Strings } from './strings.fr.js';
import { failureNotice } from './surroundings.js';

/** In place of the list: that it comes or why it does not. */
export function waiting({ loading, failure }: ServicesSource, level: number, words: Strings): TemplateResult {
  return html`
    ${loading ? html`<p class="loading" role="status">${words.chargement}</p>` : nothing}
    ${failure ? failureNotice({ ...failure, level, words }) : nothing}
  `;
}

/** What the host left in the page for this, under our ground and on its own: its links have the colours of the page. */
export function fallback({ readChild }: ServicesSource): TemplateResult {
  return html`<div class="fallback"><slot name="fallback"><slot @slotchange=${readChild}></slot></slot></div>`;
}
