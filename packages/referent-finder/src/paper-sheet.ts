/** The sheet: the numbers, then every contact of the answer with its hours. No link, no address of a page, nothing that was typed. */

import { displayTelephone, essentialHelp, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { rankText } from './contact-card.js';
import { hoursLines } from './contact-hours.js';
import { paperStrings } from './paper.strings.fr.js';
import { reasonsText } from './reason-text.js';

const strings = paperStrings.fiche;

export function sheetPaper(contacts: readonly Contact[]): TemplateResult {
  const near = contacts.filter(({ rang }) => rang !== 'service');
  const further = [...new Set(contacts.flatMap(shortText))];
  return html`
    <main class="sheet">
      <h1>${strings.titre}</h1>
      <h2>${strings.numeros}</h2>
      <ul class="numbers">
        ${essentialHelp().filter(({ numero }) => numero).map(numberItem)}
      </ul>
      <h2>${strings.contacts}</h2>
      <ul class="contacts">
        ${near.map(contactItem)}
      </ul>
      ${further.length > 0 ? html`<h2>${strings.autres}</h2><ul class="more">${further.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      <p class="care">${strings.prudence}</p>
    </main>
  `;
}

function numberItem({ numero = '', nom, pour, canal }: HelpNumber): TemplateResult {
  const number = canal === 'sms' ? `SMS ${numero}` : numero;
  return html`<li><strong>${number}</strong><span>${nom}. ${pour}</span></li>`;
}

function contactItem(contact: Contact): TemplateResult {
  const { titre, nom, lieu, telephone, horsHoraires, adresse, courriel, exemple, aConfirmer, date, raisons } = contact;
  return html`
    <li>
      <p class="rank">${rankText(contact)}${exemple ? html` (${answerStrings.exemple})` : nothing}</p>
      <p class="name"><strong>${[titre, nom, lieu].filter(Boolean).join(', ')}</strong></p>
      ${telephone ? html`<p class="phone">${displayTelephone(telephone)}</p>` : nothing}
      <p class="reason">${reasonsText(raisons)}</p>
      ${hoursLines(contact).map((line) => html`<p>${line}</p>`)}
      ${horsHoraires ? html`<p>${answerStrings.horsHoraires} ${horsHoraires.nom}, <strong>${displayTelephone(horsHoraires.telephone)}</strong></p>` : nothing}
      ${adresse ? html`<p>${adresse}</p>` : nothing}${courriel ? html`<p>${courriel}</p>` : nothing}
      ${aConfirmer
        ? html`<p>${answerStrings.aConfirmer} ${answerStrings.sinon(aConfirmer.titre)} <strong>${displayTelephone(aConfirmer.telephone)}</strong></p>`
        : nothing}
      ${isReachable(contact) ? nothing : html`<p>${answerStrings.sansCoordonnees} <strong>3919</strong></p>`}
      ${date ? html`<p class="reason">${strings.date(date)}</p>` : nothing}
    </li>
  `;
}

/** A bus with five stops is one line. */
function shortText(contact: Contact): string | [] {
  const { rang, telephone } = contact;
  return rang === 'service' && telephone ? `${whomOf(contact)}, ${displayTelephone(telephone)}` : [];
}
