import { type HelpNumber, offTheBill, signLanguageHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings.fr.js';

/** Under the numbers: those that are reached in sign language, as links of their own, then what a call leaves behind. */
export function numberNotes(entries: readonly HelpNumber[], words: Strings): TemplateResult {
  return html`
    <ul role="list" class="signs">
      ${entries.filter(({ id }) => signLanguageHref(id)).map(({ id }) => html`<li>${signLanguageLink(id, words.signes(id))}</li>`)}
    </ul>
    <p class="trace">${traceOf(entries, words)}</p>
  `;
}

export function signLanguageLink(id: string, label: unknown): TemplateResult {
  return html`<a href=${signLanguageHref(id) ?? nothing} rel="noreferrer"><span>${label}</span></a>`;
}

/** She may be watched: what stays in the telephone, and what is not on its bill. */
export function traceOf(entries: readonly HelpNumber[], { lang, trace, facture }: Strings): string {
  return `${trace} ${facture(new Intl.ListFormat(lang).format(offTheBill(entries)))}`;
}
