import { NUMBER_WORDS, numberHref, numberLabelBesideSign, numberNotes, numberSign, type NumberStrings } from '@reperes/help';
import { essentialHelp, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionSet } from './question-set.js';

/**
 * The numbers to call, as links on one line: as many as a projected wall or a
 * phone can keep in sight; those that the text adds only where there is room.
 */
export function renderNumbersLine(set: QuestionSet, others: readonly HelpNumber[]): TemplateResult {
  const words = NUMBER_WORDS.around(set);
  return html`
    <ul class="numbers" part="help" role="list" aria-label=${words.essentielTitre} lang=${words.lang} dir=${words.dir}>
      ${essentialHelp().map((entry) => html`<li>${renderLink(entry, words)}</li>`)}
      ${others.map((entry) => html`<li class="other">${renderLink(entry, words)}</li>`)}
    </ul>
  `;
}

/** Those that the text adds, for the end of a workshop. */
export function renderOtherNumbers(set: QuestionSet, others: readonly HelpNumber[]): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const words = NUMBER_WORDS.around(set);
  return html`
    <ul class="others" role="list" lang=${words.lang} dir=${words.dir}>
      ${others.map((entry) => html`<li>${renderLink(entry, words)}</li>`)}
    </ul>
  `;
}

/** For the end of a workshop too: the ways in sign language, and what a call leaves in a telephone. */
export function renderNotes(set: QuestionSet, others: readonly HelpNumber[]): TemplateResult {
  const words = NUMBER_WORDS.around(set);
  return html`<div class="notes-on-numbers" lang=${words.lang} dir=${words.dir}>${numberNotes([...essentialHelp(), ...others], words)}</div>`;
}

function renderLink(entry: HelpNumber, words: NumberStrings): TemplateResult {
  return html`<a class=${entry.situation === 'danger' ? 'urgent' : ''} href=${numberHref(entry) ?? nothing} rel="noreferrer"
    ><bdi class="number" dir="ltr">${numberSign(entry, words)}</bdi> <span>${numberLabelBesideSign(entry, words)}</span></a
  >`;
}
