import { html, nothing, type TemplateResult } from 'lit';
import type { ServicesSource } from './services-source.js';
import { strings } from './strings.fr.js';
import { failureNotice } from './surroundings.js';

/** In place of the list: that it comes or why it does not, and what the host left in the page for this. */
export function waiting({ loading, failure, readChild }: ServicesSource, level: number): TemplateResult {
  return html`
    ${loading ? html`<p class="loading" role="status">${strings.chargement}</p>` : nothing}
    ${failure ? failureNotice({ ...failure, level }) : nothing}
    <slot name="fallback"><slot @slotchange=${readChild}></slot></slot>
  `;
}
