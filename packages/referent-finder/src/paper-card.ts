/**
 * The pocket card: two columns and two rows of 85 × 54 mm, a bank card folded
 * twice. Back first, then like a book: the row above is inside, the row below,
 * upside down on the sheet, is outside. Outside is an empty shopping list:
 * to be written on, so that the card is like any other scrap of paper. Inside,
 * no word says why these numbers are kept.
 */

import { displayTelephone } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import { type Contact, whomOf } from './contact.js';
import { paperStrings } from './paper.strings.fr.js';

const strings = paperStrings.carte;

/** What fits in 54 mm at a size that can be read, each name on two lines. */
const MOST_CONTACTS = 4;

/** Lines to write on, 8 mm apart. */
const LINES = 5;

/** Names that say why: the card keeps the kind of service instead. */
const TELLING = /violen|victim|femme|agress|viol|conjug|intrafamil|harc|protection|abri|droits|f[ée]minin|vif\b|fvv\b/i;

/** Longest name of a line of 85 mm with its number under it. */
const LONGEST = 42;

export function cardPaper(contacts: readonly Contact[]): TemplateResult {
  return html`
    <main class="pocket">
      <div class="cut">
        <section class="panel">${numbersPanel()}</section>
        <section class="panel">${contactsPanel(contacts)}</section>
        <section class="panel turned"><p class="heading">${strings.dehors}</p>${ruled()}</section>
        <section class="panel turned">${ruled()}</section>
      </div>
      <ol class="steps">
        ${strings.etapes.map((step) => html`<li>${step}</li>`)}
      </ol>
    </main>
  `;
}

function numbersPanel(): TemplateResult {
  const numbers = ['17', '112', '114', '3919', '115'] as const;
  return html`
    <p class="heading">${strings.aToute}</p>
    <ul>
      ${numbers.map((number) => html`<li><strong>${number}</strong> ${strings.numeros[number]}</li>`)}
    </ul>
  `;
}

/** Local numbers, one each; those that the other panel has are not said twice. */
function contactsPanel(contacts: readonly Contact[]): TemplateResult {
  const seen = new Set<string>(Object.keys(strings.numeros));
  const own = contacts.filter(({ telephone }) => {
    if (!telephone || seen.has(telephone)) return false;
    seen.add(telephone);
    return true;
  });
  if (own.length === 0) return ruled();
  return html`
    <p class="heading">${strings.ici}</p>
    <ul>
      ${own.slice(0, MOST_CONTACTS).map((contact) => html`<li><strong>${displayTelephone(contact.telephone ?? '')}</strong> ${discreetName(contact)}</li>`)}
    </ul>
  `;
}

/** Who answers, in words that tell nothing to who finds the card. */
export function discreetName(contact: Contact): string {
  const name = whomOf(contact);
  return TELLING.test(name) || name.length > LONGEST ? strings.rangs[contact.rang] : name;
}

function ruled(): TemplateResult {
  return html`<div class="ruled">${Array.from({ length: LINES }, () => html`<p></p>`)}</div>`;
}
