/** What else is known of a contact: hours, place, other ways to reach it. */

import { inFrench } from '@reperes/help';
import { displayTelephone, httpsHref, mailtoHref, type OpeningState, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { hoursLines, standIn } from './contact-hours.js';

export function factsOf(contact: Contact, state: OpeningState | undefined, words: AnswerStrings): TemplateResult | typeof nothing {
  const { horsHoraires, adresse, courriel, site, date } = contact;
  const hours = hoursLines(contact, words);
  const rows = [
    hours.length > 0 ? fact(words.horaires, lines(hours)) : undefined,
    horsHoraires && !standIn(contact, state) ? fact(words.horsHoraires, nameAndNumber(horsHoraires, words)) : undefined,
    adresse ? fact(words.adresse, inFrench(adresse, words)) : undefined,
    courriel ? fact(words.ecrire, mail(courriel, words)) : undefined,
    site ? fact(words.site, link(site, whomOf(contact), words)) : undefined,
    isReachable(contact) ? undefined : fact(words.sansCoordonnees, inlineNumber('3919')),
    date ? html`<p class="hint">${words.date(date)}</p>` : undefined,
  ].filter((row) => row !== undefined);
  return rows.length > 0 ? html`<div class="facts">${rows}</div>` : nothing;
}

/** "Police secours, 17". */
export function nameAndNumber({ nom, telephone }: NonNullable<Contact['horsHoraires']>, words: AnswerStrings): TemplateResult {
  return html`${inFrench(nom, words)}${words.virgule}${inlineNumber(telephone)}`;
}

/** A number inside a sentence. */
export function inlineNumber(telephone: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a href=${href}>${number}</a>` : number;
}

function lines(hours: readonly (TemplateResult | string)[]) {
  return hours.length === 1 ? (hours[0] ?? '') : html`${hours.map((line) => html`<span class="line">${line}</span>`)}`;
}

function fact(name: string, value: TemplateResult | string): TemplateResult {
  return html`<p><span class="name">${name}</span> ${value}</p>`;
}

function mail(courriel: string, { courrielTrace }: AnswerStrings): TemplateResult {
  const href = mailtoHref(courriel);
  if (!href) return html`<bdi>${courriel}</bdi>`;
  return html`<a href=${href}><bdi dir="ltr">${courriel}</bdi></a><br /><span class="hint">${courrielTrace}</span>`;
}

function link(site: string, whom: string, words: AnswerStrings): TemplateResult {
  const href = httpsHref(site);
  if (!href) return html`<bdi>${site}</bdi>`;
  return html`<a href=${href} rel="noreferrer">${new URL(href).hostname}<span class="visually-hidden">${words.virgule}${inFrench(whom, words)}</span></a>`;
}
