import { html, type TemplateResult } from 'lit';
import type { CommuneMatch } from './commune-index.js';
import { labelOf } from './commune-label.js';

/** One option of the list: its name is the commune and what tells it from its homonyms. */
export function communeOption(match: CommuneMatch, at: number, active: boolean, departements: number): TemplateResult {
  const { nom, detail } = labelOf(match, departements);
  return html`
    <li id="option-${at}" data-at=${at} part="option" role="option" aria-selected=${active}>
      <span>${nom}</span> <span class="detail">${detail}</span>
    </li>
  `;
}
