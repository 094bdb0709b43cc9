/** What else is known of a contact: hours, place, other ways to reach it. */

import { displayDate, displayTelephone, httpsHref, mailtoHref, type OpeningState, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings as strings } from './answer.strings.fr.js';
import { type Contact, isReachable, whomOf } from './contact.js';
import { hoursLines, standIn } from './contact-hours.js';

export function factsOf(contact: Contact, state: OpeningState | undefined): TemplateResult | typeof nothing {
  const { horsHoraires, adresse, courriel, site, date } = contact;
  const hours = hoursLines(contact);
  const rows = [
    hours.length > 0 ? fact(strings.horaires, lines(hours)) : undefined,
    horsHoraires && !standIn(contact, state) ? fact(strings.horsHoraires, html`${horsHoraires.nom}, ${inlineNumber(horsHoraires.telephone)}`) : undefined,
    adresse ? fact(strings.adresse, adresse) : undefined,
    courriel ? fact(strings.ecrire, mail(courriel)) : undefined,
    site ? fact(strings.site, link(site, whomOf(contact))) : undefined,
    isReachable(contact) ? undefined : fact(strings.sansCoordonnees, inlineNumber('3919')),
    date ? html`<p class="hint">${strings.date(displayDate(date))}</p>` : undefined,
  ].filter((row) => row !== undefined);
  return rows.length > 0 ? html`<div class="facts">${rows}</div>` : nothing;
}

/** A number inside a sentence. */
export function inlineNumber(telephone: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a href=${href}>${number}</a>` : number;
}

function lines(hours: readonly string[]) {
  return hours.length === 1 ? (hours[0] ?? '') : html`${hours.map((line) => html`<span class="line">${line}</span>`)}`;
}

function fact(name: string, value: TemplateResult | string): TemplateResult {
  return html`<p><span class="name">${name}</span> ${value}</p>`;
}

function mail(courriel: string): TemplateResult {
  const href = mailtoHref(courriel);
  if (!href) return html`<bdi>${courriel}</bdi>`;
  return html`<a href=${href}><bdi dir="ltr">${courriel}</bdi></a><br /><span class="hint">${strings.courrielTrace}</span>`;
}

function link(site: string, whom: string): TemplateResult {
  const href = httpsHref(site);
  if (!href) return html`<bdi>${site}</bdi>`;
  return html`<a href=${href} rel="noreferrer">${new URL(href).hostname}<span class="visually-hidden">, ${whom}</span></a>`;
}
