/** Links of the plain page, through the only grammars that may become one. */

import type { HelpNumber } from '@reperes/schema';
import { displayTelephone, httpsHref, mailtoHref, OFF_THE_BILL_SOURCES, signLanguageHref, smsHref, telHref } from '@reperes/schema';
import type { Html } from './html.js';
import { html } from './html.js';
import { STRINGS } from './index-page.strings.fr.js';

export function phoneLink(telephone: string): Html {
  const href = telHref(telephone);
  const shown = displayTelephone(telephone);
  return href === undefined ? html`${shown}` : html`<a href="${href}">${shown}</a>`;
}

export function mailLink(courriel: string): Html {
  const href = mailtoHref(courriel);
  return href === undefined ? html`${courriel}` : html`<a href="${href}">${courriel}</a>`;
}

export function siteLink(url: string, text: string = url): Html {
  const href = httpsHref(url);
  return href === undefined ? html`${text}` : html`<a href="${href}" rel="noreferrer noopener">${text}</a>`;
}

/** The list, after what a call leaves in a telephone that someone may look at. */
export function numbersList(numbers: readonly HelpNumber[]): Html {
  return html`<p>${STRINGS.trace}</p>
<ul class="numbers">
${numbers.map(numberItem)}</ul>`;
}

export function numberItem(number: HelpNumber): Html {
  const { id, horaires, gratuit, canal, accessibilite, verifier } = number;
  const inSigns = signLanguageHref(id);
  const bill = OFF_THE_BILL_SOURCES[id];
  const details = [
    horaires,
    gratuit ? STRINGS.free[canal] : undefined,
    bill && STRINGS.offTheBill(bill.date),
    inSigns ? undefined : accessibilite,
    verifier ? STRINGS.check : undefined,
  ];
  return html`<li><p>${numberLink(number)} – ${number.nom}</p>
<p>${number.pour}</p>
${inSigns && html`<p>${siteLink(inSigns, accessibilite)}</p>\n`}<p>${details.filter((detail) => detail !== undefined).join(', ')}</p></li>
`;
}

function numberLink({ canal, numero = '', url = '' }: HelpNumber): Html {
  if (canal === 'tchat') return html`<strong>${siteLink(url, STRINGS.chat)}</strong>`;
  const sms = canal === 'sms' ? smsHref(numero) : undefined;
  if (canal === 'sms') return sms === undefined ? html`<strong>${STRINGS.sms(numero)}</strong>` : html`<strong><a href="${sms}">${STRINGS.sms(numero)}</a></strong>`;
  return html`<strong>${phoneLink(numero)}</strong>`;
}
