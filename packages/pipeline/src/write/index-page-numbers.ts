/** Links of the plain page, through the only grammars that may become one. */

import type { HelpNumber } from '@reperes/schema';
import { displayTelephone, httpsHref, mailtoHref, smsHref, telHref } from '@reperes/schema';
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

export function numberItem(number: HelpNumber): Html {
  const details = [number.horaires, number.gratuit ? STRINGS.free : undefined, number.accessibilite, number.verifier ? STRINGS.check : undefined];
  return html`<li><p>${numberLink(number)} – ${number.nom}</p>
<p>${number.pour}</p>
<p>${details.filter((detail) => detail !== undefined).join(', ')}</p></li>
`;
}

function numberLink({ canal, numero = '', url = '' }: HelpNumber): Html {
  if (canal === 'tchat') return html`<strong>${siteLink(url, STRINGS.chat)}</strong>`;
  const sms = canal === 'sms' ? smsHref(numero) : undefined;
  if (canal === 'sms') return sms === undefined ? html`<strong>${STRINGS.sms(numero)}</strong>` : html`<strong><a href="${sms}">${STRINGS.sms(numero)}</a></strong>`;
  return html`<strong>${phoneLink(numero)}</strong>`;
}
