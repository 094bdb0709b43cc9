/** How one contact is shown. What is not an address that may be followed safely stays text (SEC-6). */

import { categoryOf, displayTelephone, type OpeningState, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings as strings } from './answer.strings.fr.js';
import { type Contact, whomOf } from './contact.js';
import { factsOf, inlineNumber } from './contact-facts.js';
import { type Moment, openingOf, openingText, standIn } from './contact-hours.js';
import { reasonsText } from './reason-text.js';

export interface CardContext extends Moment {
  /** `aria-level` of the title. */
  readonly level: number;
}

export function contactCard(contact: Contact, context: CardContext): TemplateResult {
  const state = openingOf(contact, context);
  return html`
    <li class="contact" part="contact">
      <div class="who">
        <p class="rank">
          ${rankText(contact)} ${contact.exemple ? html`<span class="tag">${strings.exemple}</span>` : nothing}
        </p>
        <h4 aria-level=${context.level}>${contact.titre}</h4>
        ${contact.nom ? html`<p class="place">${contact.nom}</p>` : nothing}
        ${contact.lieu ? html`<p class="place">${contact.lieu}</p>` : nothing}
        <p class="reason">${reasonsText(contact.raisons)}</p>
        ${contact.resume ? html`<p>${contact.resume}</p>` : nothing}
        ${contact.nombre > 1 ? html`<p>${strings.plusieurs(contact.nombre)}</p>` : nothing}
      </div>
      ${reach(contact, state)}${contact.aConfirmer ? toConfirm(contact.aConfirmer) : nothing}
      ${factsOf(contact, state)}
    </li>
  `;
}

export function rankText({ rang, categorie }: Contact): string {
  const byCategory = categorie && (rang === 'accueil' || rang === 'service');
  return byCategory ? categoryOf(categorie).court : strings.rangs[rang];
}

/** The number and, under it, whether someone answers there now. */
function reach(contact: Contact, state: OpeningState | undefined) {
  if (!contact.telephone && !state) return nothing;
  const other = standIn(contact, state);
  return html`<div class="reach">
    ${contact.telephone ? phone(contact.telephone, whomOf(contact)) : nothing}
    ${state ? html`<p class="state" data-state=${state.name}>${openingText(contact, state)}</p>` : nothing}
    ${other ? html`<p class="now">${strings.maintenant} ${other.nom}, ${inlineNumber(other.telephone)}</p>` : nothing}
  </div>`;
}

function toConfirm({ titre, telephone }: NonNullable<Contact['aConfirmer']>): TemplateResult {
  return html`<p class="notice confirm">
    <strong>${strings.aConfirmer}</strong> ${strings.sinon(titre)} ${inlineNumber(telephone)}
  </p>`;
}

/** The words of the button end with whom it calls, for those who hear a list of links. */
function phone(telephone: string, whom: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  if (!href) return html`<p class="phone">${number}</p>`;
  return html`
    <p class="phone">
      <a class="button strong" part="call" href=${href}
        ><span>${strings.appeler} ${number}</span><span class="visually-hidden">, ${whom}</span></a
      >
    </p>
  `;
}
