/**
 * The pocket card: two columns and two rows of 85 × 54 mm, a bank card folded
 * twice. Back first, then like a book: the row above is inside, the row below,
 * upside down on the sheet, is outside. Outside is an empty shopping list:
 * to be written on, so that the card is like any other scrap of paper. Inside,
 * no word says why these numbers are kept.
 */

import { inFrench } from '@reperes/help';
import { displayTelephone } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import { type Contact, whomOf } from './contact.js';
import type { PaperStrings } from './paper.strings.fr.js';

/** What fits in 54 mm at a size that can be read, each name on two lines. */
const MOST_CONTACTS = 4;

/** Lines to write on, 8 mm apart. */
const LINES = 5;

/** Names that say why: the card keeps the kind of service instead. */
const TELLING = /violen|victim|femme|agress|viol|conjug|intrafamil|harc|protection|abri|droits|f[ée]minin|vif\b|fvv\b/i;

/** Longest name of a line of 85 mm with its number under it. */
const LONGEST = 42;

export function cardPaper(contacts: readonly Contact[], words: PaperStrings): TemplateResult {
  const { carte, lang, dir } = words;
  return html`
    <main class="pocket" lang=${lang} dir=${dir}>
      <div class="cut">
        <section class="panel">${numbersPanel(carte)}</section>
        <section class="panel">${contactsPanel(contacts, words)}</section>
        <section class="panel turned"><p class="heading">${carte.dehors}</p>${ruled()}</section>
        <section class="panel turned">${ruled()}</section>
      </div>
      <ol class="steps">
        ${carte.etapes.map((step) => html`<li>${step}</li>`)}
      </ol>
    </main>
  `;
}

function numbersPanel({ aToute, numeros }: PaperStrings['carte']): TemplateResult {
  const numbers = ['17', '112', '114', '3919', '115'] as const;
  return html`
    <p class="heading">${aToute}</p>
    <ul>
      ${numbers.map((number) => html`<li><strong>${number}</strong> ${numeros[number]}</li>`)}
    </ul>
  `;
}

/** Local numbers, one each; those that the other panel has are not said twice. */
function contactsPanel(contacts: readonly Contact[], words: PaperStrings): TemplateResult {
  const { numeros, ici } = words.carte;
  const seen = new Set<string>(Object.keys(numeros));
  const own = contacts.filter(({ telephone }) => {
    if (!telephone || seen.has(telephone)) return false;
    seen.add(telephone);
    return true;
  });
  if (own.length === 0) return ruled();
  return html`
    <p class="heading">${ici}</p>
    <ul>
      ${own.slice(0, MOST_CONTACTS).map((contact) => html`<li><strong><bdi dir="ltr">${displayTelephone(contact.telephone ?? '')}</bdi></strong> ${discreetName(contact, words)}</li>`)}
    </ul>
  `;
}

/** Who answers, in words that tell nothing to who finds the card: names are French whatever the words. */
function discreetName(contact: Contact, words: PaperStrings): TemplateResult | string {
  const name = whomOf(contact);
  return TELLING.test(name) || name.length > LONGEST ? words.carte.rangs[contact.rang] : inFrench(name, words);
}

function ruled(): TemplateResult {
  return html`<div class="ruled">${Array.from({ length: LINES }, () => html`<p></p>`)}</div>`;
}
