import { type HelpNumber, httpsHref, smsHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { numbersStrings as words } from './numbers.strings.fr.js';

/** The numbers to call, as links on one line: as many as a projected wall or a phone can keep in sight. */
export function renderNumbersLine(numbers: readonly HelpNumber[]): TemplateResult {
  return html`
    <ul class="numbers" role="list" aria-label=${words.titre}>
      ${numbers.map((entry) => html`<li>${renderLink(entry)}</li>`)}
    </ul>
  `;
}

function renderLink(entry: HelpNumber): TemplateResult {
  return html`<a class=${entry.situation === 'danger' ? 'urgent' : ''} href=${hrefOf(entry) ?? nothing} rel="noreferrer"
    ><bdi class="number">${numberWords(entry)}</bdi> <span>${words.pour[entry.id] ?? entry.nom}</span></a
  >`;
}

/** "17", "SMS 114", "Tchat". */
export function numberWords({ canal, numero }: HelpNumber): string {
  if (!numero) return words.tchat;
  return canal === 'sms' ? `${words.sms}\u00a0${numero}` : numero;
}

function hrefOf({ canal, numero = '', url = '' }: HelpNumber): string | undefined {
  if (canal === 'sms') return smsHref(numero);
  return canal === 'appel' ? telHref(numero) : httpsHref(url);
}
