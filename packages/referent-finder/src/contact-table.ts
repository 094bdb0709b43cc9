/** Contacts in a compact table: by situation, who, how, when, and who else out of hours. */

import { displayDate, displayTelephone, mailtoHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings } from './answer.strings.fr.js';
import { type Contact, whomOf } from './contact.js';
import { inlineNumber } from './contact-facts.js';
import { hoursLines, type Moment, openingOf, openingText, standIn } from './contact-hours.js';
import { professionalStrings as strings } from './professional.strings.fr.js';
import { reasonsText } from './reason-text.js';

export interface TableRows {
  readonly titre: string;
  readonly contacts: readonly Contact[];
}

export interface TableContext extends Moment {
  /** What the table is about, for those who do not see what is above it. */
  readonly label: string;
  /** Name of the first column. */
  readonly first: string;
}

/** Roles are written out: on a phone the cells are laid out as blocks, and a browser would forget that it is a table. */
export function contactTable(groups: readonly TableRows[], { label, first, ...moment }: TableContext): TemplateResult {
  const { qui, joindre, maintenant, hors } = strings.colonnes;
  return html`
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${[first, qui, joindre, maintenant, hors].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map(({ titre, contacts }) => rowGroup(titre, contacts, moment))}
    </table>
  `;
}

function rowGroup(titre: string, contacts: readonly Contact[], moment: Moment): TemplateResult {
  return html`
    <tbody role="rowgroup">
      ${contacts.map(
        (contact, index) => html`
          <tr role="row">
            ${index === 0 ? html`<th role="rowheader" scope="rowgroup" rowspan=${contacts.length}>${titre}</th>` : nothing}
            ${cells(contact, moment)}
          </tr>
        `,
      )}
    </tbody>
  `;
}

function cells(contact: Contact, moment: Moment) {
  const { colonnes } = strings;
  const state = openingOf(contact, moment);
  const other = contact.horsHoraires;
  const isClosed = standIn(contact, state) !== undefined;
  const hours = hoursLines(contact);
  return html`
    <td role="cell">${who(contact)}</td>
    <td role="cell">${reach(contact)}</td>
    <td role="cell" data-label=${colonnes.maintenant}>
      ${state ? html`<strong class="state" data-state=${state.name}>${openingText(contact, state)}</strong>` : nothing}
      ${hours.length > 0 ? hours.map((line) => html`<span class="line">${line}</span>`) : state ? nothing : strings.sansHoraires}
    </td>
    <td role="cell" data-label=${colonnes.hors} class=${other ? '' : 'none'}>
      ${other ? html`<span class=${isClosed ? 'strong' : ''}>${other.nom}, ${inlineNumber(other.telephone)}</span>` : strings.sansRelais}
    </td>
  `;
}

function who(contact: Contact): TemplateResult {
  const { titre, nom, lieu, raisons, exemple, aConfirmer, date } = contact;
  return html`
    <strong>${whomOf(contact)}</strong>${exemple ? html` <span class="tag">${answerStrings.exemple}</span>` : nothing}
    ${whomOf(contact) === titre ? (lieu ? html`<span class="line">${lieu}</span>` : nothing) : html`<span class="line">${titre}</span>`}
    ${nom ? html`<span class="line">${nom}</span>` : nothing}
    ${raisons.length > 0 ? html`<span class="line hint">${reasonsText(raisons, strings.raisons)}</span>` : nothing}
    ${aConfirmer
      ? html`<span class="line confirm"
          ><strong>${answerStrings.aConfirmer}</strong> ${answerStrings.sinon(aConfirmer.titre)} ${inlineNumber(aConfirmer.telephone)}</span
        >`
      : nothing}
    ${date ? html`<span class="line hint">${answerStrings.date(displayDate(date))}</span>` : nothing}
  `;
}

function reach(contact: Contact): TemplateResult {
  const { telephone, courriel } = contact;
  const whom = whomOf(contact);
  if (!telephone && !courriel) return html`${answerStrings.sansCoordonnees} ${inlineNumber('3919')}`;
  return html`${telephone ? phone(telephone, whom) : nothing} ${courriel ? mail(courriel) : nothing}`;
}

function phone(telephone: string, whom: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a class="call" part="call" href=${href}>${number}<span class="visually-hidden">, ${whom}</span></a>` : number;
}

function mail(courriel: string): TemplateResult {
  const href = mailtoHref(courriel);
  return href ? html`<a class="line" href=${href}><bdi dir="ltr">${courriel}</bdi></a>` : html`<bdi class="line">${courriel}</bdi>`;
}
