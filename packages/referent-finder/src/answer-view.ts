/** The answer for one commune: who to turn to, the nearest first. */

import type { CommuneMatch } from '@reperes/commune-search';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings as strings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { contactCard } from './contact-card.js';
import { findContacts, type FinderData } from './find-contacts.js';

export interface AnswerContext {
  readonly commune: CommuneMatch;
  readonly data: FinderData;
  /** `aria-level` of the title of the answer. */
  readonly level: number;
  readonly onErase: () => void;
}

export function answerView({ commune, data, level, onErase }: AnswerContext): TemplateResult {
  const contacts = findContacts(commune, data);
  const near = contacts.filter(({ rang }) => rang !== 'service');
  const further = contacts.filter(({ rang }) => rang === 'service');
  return html`
    <div class="results" part="results">
      <header>
        <h3 id="result" tabindex="-1" aria-level=${level} aria-describedby="count">${strings.resultat(commune.nom)}</h3>
        <p class="count" id="count">${strings.contacts(contacts.length)}</p>
        ${nextLevel(contacts)} ${isPartial(data) ? html`<p class="notice">${strings.partiel}</p>` : nothing}
      </header>
      ${contactList(near, level + 1)} ${furtherList(further, near.length === 0, level + 1)}
      <p><button class="button quiet" type="button" @click=${onErase}>${strings.effacer}</button></p>
    </div>
  `;
}

function isPartial({ territory, referents, services }: FinderData): boolean {
  return !territory || !referents || !services;
}

/** No referent in the commune: says so, and who answers instead. */
function nextLevel(contacts: readonly Contact[]) {
  const [first] = contacts;
  if (!first || first.rang === 'national') return html`<slot name="empty"><p>${strings.aucun}</p></slot>`;
  if (first.rang === 'commune') return nothing;
  const start = contacts.find(isReachable) ?? first;
  return html`<p>${strings.sansReferent} ${strings.niveauSuivant(whomOf(start))}</p>`;
}

function contactList(contacts: readonly Contact[], level: number) {
  if (contacts.length === 0) return nothing;
  return html`<ol class="contacts" role="list">
    ${contacts.map((contact) => contactCard(contact, level))}
  </ol>`;
}

/** Folded, so that those who answer first are not lost among all the others. */
function furtherList(contacts: readonly Contact[], open: boolean, level: number) {
  if (contacts.length === 0) return nothing;
  return html`
    <details ?open=${open}>
      <summary>${strings.suite(contacts.length)}</summary>
      ${contactList(contacts, level)}
    </details>
  `;
}
