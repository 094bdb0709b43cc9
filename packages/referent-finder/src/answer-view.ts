/** The answer for one commune: who to turn to, the nearest first. */

import type { CommuneMatch } from '@reperes/commune-search';
import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerStrings, answerStrings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { type CardContext, contactCard } from './contact-card.js';
import { findContacts, type FinderData } from './find-contacts.js';
import { paperButtons, type PaperContext } from './paper-buttons.js';
import { sentenceWith } from './sentence-with.js';
import type { Strings } from './strings.fr.js';

export interface AnswerContext extends PaperContext {
  readonly commune: CommuneMatch;
  readonly data: FinderData;
  /** `aria-level` of the title of the answer. */
  readonly level: number;
  readonly now: Date;
  readonly words: Strings;
  readonly onErase: () => void;
}

export function answerView(context: AnswerContext): TemplateResult {
  const { commune, data, level, now } = context;
  const contacts = findContacts(commune, data, now);
  const near = contacts.filter(({ rang }) => rang !== 'service');
  const further = contacts.filter(({ rang }) => rang === 'service');
  const words = answerWords(context);
  const cards = { level: level + 1, now, codeInsee: commune.codeInsee, words };
  return html`
    <div class="results" part="results">
      ${answerHeader(context, contacts, words)}
      ${contactList(near, cards)} ${furtherList(further, near.length === 0, cards)}
      ${answerFooter(context, contacts)}
    </div>
  `;
}

/** What was asked, how many answers, and what is missing. */
function answerHeader({ commune, data, level }: AnswerContext, contacts: readonly Contact[], words: AnswerStrings): TemplateResult {
  return html`
    <header>
      <h3 id="result" tabindex="-1" aria-level=${level} aria-describedby="count">${sentenceWith(words.resultat, commune.nom, words)}</h3>
      <p class="count" id="count">${words.contacts(contacts.length)}</p>
      ${nextLevel(contacts, words)} ${missingPart(data, words)}
    </header>
  `;
}

/** On paper, or nothing at all. */
export function answerFooter(context: AnswerContext, contacts: readonly Contact[]): TemplateResult {
  const words = answerWords(context);
  return html`
    ${paperButtons(context, contacts, words)}
    <p><button class="button quiet" type="button" @click=${context.onErase}>${words.effacer}</button></p>
  `;
}

/** French comes with this code. */
export function answerWords({ words }: Pick<AnswerContext, 'words'>): AnswerStrings {
  return words.reponse ?? answerStrings;
}

/** A whole file that did not come, or rows that could not be read. */
export function missingPart({ territory, referents, services, lost = 0 }: FinderData, words: AnswerStrings) {
  const isPartial = !territory || !referents || !services;
  if (!isPartial && lost === 0) return nothing;
  return html`<p class="notice">${isPartial ? words.partiel : nothing} ${lost > 0 ? words.illisibles(lost) : nothing}</p>`;
}

/** No referent in the commune: says so, and who answers instead. */
function nextLevel(contacts: readonly Contact[], words: AnswerStrings) {
  const [first] = contacts;
  if (!first || first.rang === 'national') return html`<slot name="empty"><p>${words.aucun}</p></slot>`;
  if (first.rang === 'commune') return nothing;
  const start = contacts.find((contact) => isReachable(contact) && !contact.aConfirmer) ?? first;
  return html`<p>${words.sansReferent} ${sentenceWith(words.niveauSuivant, whomOf(start), words)}</p>`;
}

function contactList(contacts: readonly Contact[], cards: CardContext) {
  if (contacts.length === 0) return nothing;
  return html`<ol class="contacts" role="list">
    ${contacts.map((contact) => contactCard(contact, cards))}
  </ol>`;
}

/** Folded, so that those who answer first are not lost among all the others. */
function furtherList(contacts: readonly Contact[], open: boolean, cards: CardContext) {
  if (contacts.length === 0) return nothing;
  return html`
    <details ?open=${open}>
      <summary>${cards.words.suite(contacts.length)}</summary>
      ${contactList(contacts, cards)}
    </details>
  `;
}
