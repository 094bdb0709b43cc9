import { NUMBER_WORDS, numberLabelBesideSign, numberSign, type NumberStrings } from '@reperes/help';
import { type HelpNumber, httpsHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionSet } from '../question-set.js';
import { PAPER_WORDS } from './words.js';

/**
 * The numbers as paper gives them: nothing to touch, large enough to be read from where one stands.
 *
 * @param lines the territory's own, longer to read
 */
export function renderNumbers(set: QuestionSet, numbers: readonly HelpNumber[], lines: readonly HelpNumber[] = []): TemplateResult {
  const words = NUMBER_WORDS.around(set);
  return html`
    <div class="call">
      <h2>${PAPER_WORDS.around(set).aide}</h2>
      <ul role="list" class="numbers">
        ${numbers.map((entry) => html`<li data-id=${entry.id}>${renderNumber(entry, words)}</li>`)}
        ${lines.map((entry) => html`<li data-id=${entry.id} class="local">${renderNumber(entry, words)}</li>`)}
      </ul>
    </div>
  `;
}

function renderNumber(entry: HelpNumber, words: NumberStrings): TemplateResult {
  const { numero, url } = entry;
  return html`<bdi class="number" dir="ltr">${numberSign(entry, words)}</bdi>
    <span>${numberLabelBesideSign(entry, words)}${numero || !url ? nothing : html`<small>${renderSite(url)}</small>`}</span>`;
}

/** A chat has no number: the name of its site is what can be typed from paper. A narrow one breaks it after a dot, and leaves “gouv.fr” whole. */
function renderSite(url: string): TemplateResult[] {
  const href = httpsHref(url);
  const parts = href ? new URL(href).hostname.split('.') : [];
  return parts.map((part, rank) => (rank === 0 ? html`${part}` : html`.${rank < parts.length - 1 ? html`<wbr>` : nothing}${part}`));
}
