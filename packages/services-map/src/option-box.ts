import { html, type TemplateResult } from 'lit';
import { strings } from './strings.fr.js';

export interface OptionBox {
  readonly label: unknown;
  readonly count: number;
  readonly checked: boolean;
  /** A zero would be false: it is reached by phone. */
  readonly onCall?: boolean;
  readonly onToggle: () => void;
}

/** A box to tick in a list of boxes. */
export function optionBox({ label, count, checked, onCall, onToggle }: OptionBox): TemplateResult {
  return html`
    <label>
      <input type="checkbox" autocomplete="off" .checked=${checked} @change=${onToggle} />
      <span>${label}</span>${badge(count, onCall)}
    </label>
  `;
}

/** A box to tick in a row of buttons. */
export function chipBox({ label, count, checked, onToggle }: OptionBox): TemplateResult {
  return html`
    <label class="button need">
      <input type="checkbox" autocomplete="off" .checked=${checked} @change=${onToggle} />
      <span>${label}</span>${badge(count)}
    </label>
  `;
}

/** How many services the option would show; never a zero where help is reached by phone. */
export function badge(count: number, onCall = false): TemplateResult {
  if (count === 0 && onCall) return html`<span class="badge">${strings.filtres.surAppel}</span>`;
  const unit = strings.filtres.unite(count);
  return html`<span class="badge"><span class="visually-hidden">, </span>${count}<span class="visually-hidden"> ${unit}</span></span>`;
}
