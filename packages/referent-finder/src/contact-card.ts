/** How one contact is shown. What is not an address that may be followed safely stays text (SEC-6). */

import { inFrench } from '@reperes/help';
import { displayTelephone, type OpeningState, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import { type Contact, whomOf } from './contact.js';
import { factsOf, inlineNumber, nameAndNumber } from './contact-facts.js';
import { type Moment, openingOf, openingText, standIn } from './contact-hours.js';
import { reasonsLine } from './reason-text.js';
import { sentenceWith } from './sentence-with.js';

export interface CardContext extends Moment {
  /** `aria-level` of the title. */
  readonly level: number;
  readonly words: AnswerStrings;
}

export function contactCard(contact: Contact, context: CardContext): TemplateResult {
  const { level, words } = context;
  const { titre, nom, lieu, resume, nombre } = contact;
  const state = openingOf(contact, context);
  const purpose = lineText(contact, words);
  return html`
    <li class="contact" part="contact">
      <div class="who">
        <p class="rank">
          ${rankText(contact, words)} ${contact.exemple ? html`<span class="tag">${words.exemple}</span>` : nothing}
        </p>
        <h4 aria-level=${level}>${inFrench(titre, words)}</h4>
        ${nom ? html`<p class="place">${inFrench(nom, words)}</p>` : nothing}
        ${lieu ? html`<p class="place">${inFrench(lieu, words)}</p>` : nothing}
        <p class="reason">${reasonsLine(contact.raisons, words)}</p>
        ${resume ? html`<p>${purpose ?? inFrench(resume, words)}</p>` : nothing}
        ${nombre > 1 ? html`<p>${words.plusieurs(nombre)}</p>` : nothing}
      </div>
      ${reach(contact, state, words)}${contact.aConfirmer ? toConfirm(contact.aConfirmer, words) : nothing}
      ${factsOf(contact, state, words)}
    </li>
  `;
}

export function rankText({ rang, categorie }: Contact, words: AnswerStrings): string {
  const byCategory = categorie && (rang === 'accueil' || rang === 'service');
  return byCategory ? words.categorie(categorie) : words.rangs[rang];
}

/** What a national line is for, where the words say it. */
export function lineText({ rang, id }: Contact, { lignes }: AnswerStrings): string | undefined {
  return rang === 'national' ? lignes[id] : undefined;
}

/** The number and, under it, whether someone answers there now. */
function reach(contact: Contact, state: OpeningState | undefined, words: AnswerStrings) {
  if (!contact.telephone && !state) return nothing;
  const other = standIn(contact, state);
  return html`<div class="reach">
    ${contact.telephone ? phone(contact.telephone, whomOf(contact), words) : nothing}
    ${state ? html`<p class="state" data-state=${state.name}>${openingText(contact, state, words)}</p>` : nothing}
    ${other ? html`<p class="now">${words.maintenant} ${nameAndNumber(other, words)}</p>` : nothing}
  </div>`;
}

function toConfirm({ titre, telephone }: NonNullable<Contact['aConfirmer']>, words: AnswerStrings): TemplateResult {
  return html`<p class="notice confirm">
    <strong>${words.aConfirmer}</strong> ${sentenceWith(words.sinon, titre, words)} ${inlineNumber(telephone)}
  </p>`;
}

/** The words of the button end with whom it calls, for those who hear a list of links. */
function phone(telephone: string, whom: string, words: AnswerStrings): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  if (!href) return html`<p class="phone">${number}</p>`;
  return html`
    <p class="phone">
      <a class="button strong" part="call" href=${href}
        ><span>${words.appeler} ${number}</span><span class="visually-hidden">${words.virgule}${inFrench(whom, words)}</span></a
      >
    </p>
  `;
}
