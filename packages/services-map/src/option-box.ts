import { html, type TemplateResult } from 'lit';
import type { Strings } from './strings.fr.js';

export interface OptionBox {
  readonly label: unknown;
  readonly count: number;
  readonly checked: boolean;
  readonly words: Strings;
  /** A zero would be false: it is reached by phone. */
  readonly onCall?: boolean;
  readonly onToggle: () => void;
}

/** A box to tick in a list of boxes. */
export function optionBox({ label, count, checked, onCall, onToggle, words }: OptionBox): TemplateResult {
  return html`
    <label>
      <input type="checkbox" autocomplete="off" .checked=${checked} @change=${onToggle} />
      <span>${label}</span>${badge(count, words, onCall)}
    </label>
  `;
}

/** A box to tick in a row of buttons. */
export function chipBox({ label, count, checked, onToggle, words }: OptionBox): TemplateResult {
  return html`
    <label class="button need">
      <input type="checkbox" autocomplete="off" .checked=${checked} @change=${onToggle} />
      <span>${label}</span>${badge(count, words)}
    </label>
  `;
}

/** How many services the option would show; never a zero where help is reached by phone. */
export function badge(count: number, { filtres }: Strings, onCall = false): TemplateResult {
  if (count === 0 && onCall) return html`<span class="badge">${filtres.surAppel}</span>`;
  const unit = filtres.unite(count);
  return html`<span class="badge"><span class="visually-hidden">, </span>${count}<span class="visually-hidden"> ${unit}</span></span>`;
}
