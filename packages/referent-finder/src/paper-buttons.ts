/** "Print": a sheet to keep, or a card that folds to the size of a bank card. */

import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import type { Contact } from './contact.js';

export type PaperKind = 'fiche' | 'carte';

export interface PaperContext {
  /** The code of the paper did not come. */
  readonly paperFailed: boolean;
  readonly onPrint: (kind: PaperKind, contacts: readonly Contact[]) => void;
}

export function paperButtons({ paperFailed, onPrint }: PaperContext, contacts: readonly Contact[], { papier }: AnswerStrings): TemplateResult {
  const button = (kind: PaperKind) =>
    html`<button class="button" type="button" part="print" @click=${() => onPrint(kind, contacts)}>${papier[kind]}</button>`;
  return html`
    <div class="paper">
      <p class="buttons">${button('fiche')} ${button('carte')}</p>
      <p class="hint">${papier.conseil}</p>
      ${paperFailed ? html`<p class="notice">${papier.echec}</p>` : nothing}
    </div>
  `;
}
