/** Contacts in a compact table: by situation, who, how, when, and who else out of hours. */

import { inFrench } from '@reperes/help';
import { displayTelephone, mailtoHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import { type Contact, whomOf } from './contact.js';
import { lineText } from './contact-card.js';
import { inlineNumber, nameAndNumber } from './contact-facts.js';
import { hoursLines, type Moment, openingOf, openingText, standIn } from './contact-hours.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';
import { reasonsLine } from './reason-text.js';
import { sentenceWith } from './sentence-with.js';

export interface TableRows {
  readonly titre: string;
  readonly contacts: readonly Contact[];
}

export interface RowContext extends Moment {
  readonly words: AnswerStrings;
  readonly table: ProfessionalStrings;
}

export interface TableContext extends RowContext {
  /** What the table is about, for those who do not see what is above it. */
  readonly label: string;
  /** Name of the first column. */
  readonly first: string;
}

/** Roles are written out: on a phone the cells are laid out as blocks, and a browser would forget that it is a table. */
export function contactTable(groups: readonly TableRows[], { label, first, ...context }: TableContext): TemplateResult {
  const { qui, joindre, maintenant, hors } = context.table.colonnes;
  return html`
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${[first, qui, joindre, maintenant, hors].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map(({ titre, contacts }) => rowGroup(titre, contacts, context))}
    </table>
  `;
}

function rowGroup(titre: string, contacts: readonly Contact[], context: RowContext): TemplateResult {
  return html`
    <tbody role="rowgroup">
      ${contacts.map(
        (contact, index) => html`
          <tr role="row">
            ${index === 0 ? html`<th role="rowheader" scope="rowgroup" rowspan=${contacts.length}>${titre}</th>` : nothing}
            ${cells(contact, context)}
          </tr>
        `,
      )}
    </tbody>
  `;
}

function cells(contact: Contact, context: RowContext) {
  const { words, table } = context;
  const { colonnes, sansHoraires, sansRelais } = table;
  const state = openingOf(contact, context);
  const other = contact.horsHoraires;
  const isClosed = standIn(contact, state) !== undefined;
  const hours = hoursLines(contact, words);
  return html`
    <td role="cell">${who(contact, context)}</td>
    <td role="cell">${reach(contact, words)}</td>
    <td role="cell" data-label=${colonnes.maintenant}>
      ${state ? html`<strong class="state" data-state=${state.name}>${openingText(contact, state, words)}</strong>` : nothing}
      ${hours.length > 0 ? hours.map((line) => html`<span class="line">${line}</span>`) : state ? nothing : sansHoraires}
    </td>
    <td role="cell" data-label=${colonnes.hors} class=${other ? '' : 'none'}>
      ${other ? html`<span class=${isClosed ? 'strong' : ''}>${nameAndNumber(other, words)}</span>` : sansRelais}
    </td>
  `;
}

function who(contact: Contact, { words, table }: RowContext): TemplateResult {
  const { titre, nom, lieu, raisons, exemple, aConfirmer, date } = contact;
  const line = (text: string | undefined) => (text ? html`<span class="line">${inFrench(text, words)}</span>` : nothing);
  const purpose = lineText(contact, words);
  return html`
    <strong>${inFrench(whomOf(contact), words)}</strong>${exemple ? html` <span class="tag">${words.exemple}</span>` : nothing}
    ${line(whomOf(contact) === titre ? lieu : titre)} ${line(nom)} ${purpose ? html`<span class="line">${purpose}</span>` : nothing}
    ${raisons.length > 0 ? html`<span class="line hint">${reasonsLine(raisons, words, table.raisons)}</span>` : nothing}
    ${aConfirmer
      ? html`<span class="line confirm"
          ><strong>${words.aConfirmer}</strong> ${sentenceWith(words.sinon, aConfirmer.titre, words)} ${inlineNumber(aConfirmer.telephone)}</span
        >`
      : nothing}
    ${date ? html`<span class="line hint">${words.date(date)}</span>` : nothing}
  `;
}

function reach(contact: Contact, words: AnswerStrings): TemplateResult {
  const { telephone, courriel } = contact;
  const whom = whomOf(contact);
  if (!telephone && !courriel) return html`${words.sansCoordonnees} ${inlineNumber('3919')}`;
  return html`${telephone ? phone(telephone, whom, words) : nothing} ${courriel ? mail(courriel) : nothing}`;
}

function phone(telephone: string, whom: string, words: AnswerStrings): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a class="call" part="call" href=${href}>${number}<span class="visually-hidden">${words.virgule}${inFrench(whom, words)}</span></a>` : number;
}

function mail(courriel: string): TemplateResult {
  const href = mailtoHref(courriel);
  return href ? html`<a class="line" href=${href}><bdi dir="ltr">${courriel}</bdi></a>` : html`<bdi class="line">${courriel}</bdi>`;
}
