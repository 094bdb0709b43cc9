/** The sheet: the numbers, then every contact of the answer with its hours. No link, no address of a page, nothing that was typed. */

import { inFrench, NUMBER_WORDS, traceOf } from '@reperes/help';
import { displayTelephone, essentialHelp, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { rankText } from './contact-card.js';
import { hoursLines } from './contact-hours.js';
import type { PaperStrings } from './paper.strings.fr.js';
import { reasonsLine } from './reason-text.js';
import { sentenceWith } from './sentence-with.js';

export function sheetPaper(contacts: readonly Contact[], { fiche, relecture, lang, dir }: PaperStrings, words: AnswerStrings): TemplateResult {
  const near = contacts.filter(({ rang }) => rang !== 'service');
  const further = [...new Map(contacts.filter(isShort).map((contact) => [`${whomOf(contact)}, ${contact.telephone}`, contact])).values()];
  return html`
    <main class="sheet" lang=${lang} dir=${dir}>
      <h1>${fiche.titre}</h1>
      <h2>${fiche.numeros}</h2>
      <ul class="numbers">
        ${essentialHelp().filter(({ numero }) => numero).map((entry) => numberItem(entry, fiche))}
      </ul>
      <h2>${fiche.contacts}</h2>
      <ul class="contacts">
        ${near.map((contact) => contactItem(contact, fiche, words))}
      </ul>
      ${further.length > 0 ? html`<h2>${fiche.autres}</h2><ul class="more">${further.map((contact) => shortItem(contact, words))}</ul>` : nothing}
      <p class="care">${traceOf(essentialHelp(), NUMBER_WORDS.around({ lang }))}</p>
      <p class="care">${fiche.prudence}</p>
      ${relecture ? html`<p class="care">${relecture}</p>` : nothing}
    </main>
  `;
}

function numberItem(entry: HelpNumber, fiche: PaperStrings['fiche']): TemplateResult {
  const { numero = '', canal } = entry;
  return html`<li><strong>${canal === 'sms' ? fiche.sms(numero) : numero}</strong><span>${fiche.numero(entry)}</span></li>`;
}

function contactItem(contact: Contact, fiche: PaperStrings['fiche'], words: AnswerStrings): TemplateResult {
  const { titre, nom, lieu, telephone, horsHoraires, adresse, courriel, exemple, aConfirmer, date, raisons } = contact;
  return html`
    <li>
      <p class="rank">${rankText(contact, words)}${exemple ? html` (${words.exemple})` : nothing}</p>
      <p class="name"><strong>${inFrench([titre, nom, lieu].filter(Boolean).join(', '), words)}</strong></p>
      ${telephone ? html`<p class="phone">${number(telephone)}</p>` : nothing}
      <p class="reason">${reasonsLine(raisons, words)}</p>
      ${hoursLines(contact, words).map((line) => html`<p>${line}</p>`)}
      ${horsHoraires ? html`<p>${words.horsHoraires} ${inFrench(horsHoraires.nom, words)}${words.virgule}<strong>${number(horsHoraires.telephone)}</strong></p>` : nothing}
      ${adresse ? html`<p>${inFrench(adresse, words)}</p>` : nothing}${courriel ? html`<p><bdi dir="ltr">${courriel}</bdi></p>` : nothing}
      ${aConfirmer
        ? html`<p>${words.aConfirmer} ${sentenceWith(words.sinon, aConfirmer.titre, words)} <strong>${number(aConfirmer.telephone)}</strong></p>`
        : nothing}
      ${isReachable(contact) ? nothing : html`<p>${words.sansCoordonnees} <strong>3919</strong></p>`}
      ${date ? html`<p class="reason">${fiche.date(date)}</p>` : nothing}
    </li>
  `;
}

/** A bus with five stops is one line. */
function isShort({ rang, telephone }: Contact): boolean {
  return rang === 'service' && telephone !== undefined;
}

function shortItem(contact: Contact, words: AnswerStrings): TemplateResult {
  return html`<li>${inFrench(whomOf(contact), words)}${words.virgule}${number(contact.telephone ?? '')}</li>`;
}

function number(telephone: string): TemplateResult {
  return html`<bdi dir="ltr">${displayTelephone(telephone)}</bdi>`;
}
