import { html, type TemplateResult } from 'lit';
import type { CommuneLabel } from './commune-label.js';

/** One option of the list: its name is the commune and what tells it from its homonyms. */
export function communeOption({ nom, detail }: CommuneLabel, at: number, active: boolean): TemplateResult {
  return html`
    <li id="option-${at}" data-at=${at} part="option" role="option" aria-selected=${active}>
      <span><bdi>${nom}</bdi></span> <span class="detail">${detail}</span>
    </li>
  `;
}
