/** How one contact is shown. What is not an address that may be followed safely stays text (SEC-6). */

import { categoryOf, displayDate, displayTelephone, httpsHref, mailtoHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { type Contact, isReachable, whomOf } from './contact.js';
import { reasonText } from './reason-text.js';
import { answerStrings as strings } from './answer.strings.fr.js';

/** @param level `aria-level` of the title */
export function contactCard(contact: Contact, level: number): TemplateResult {
  return html`
    <li class="contact" part="contact">
      <div class="who">
        <p class="rank">
          ${rankText(contact)} ${contact.exemple ? html`<span class="tag">${strings.exemple}</span>` : nothing}
        </p>
        <h4 aria-level=${level}>${contact.titre}</h4>
        ${contact.lieu ? html`<p class="place">${contact.lieu}</p>` : nothing}
        <p class="reason">${contact.raisons.map(reasonText).join(' · ')}</p>
        ${contact.resume ? html`<p>${contact.resume}</p>` : nothing}
        ${contact.nombre > 1 ? html`<p>${strings.plusieurs(contact.nombre)}</p>` : nothing}
      </div>
      ${contact.telephone ? phone(contact.telephone, whomOf(contact)) : nothing}
      ${facts(contact)}
    </li>
  `;
}

function rankText({ rang, categorie }: Contact): string {
  const byCategory = categorie && (rang === 'accueil' || rang === 'service');
  return byCategory ? categoryOf(categorie).court : strings.rangs[rang];
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

function facts(contact: Contact): TemplateResult | typeof nothing {
  const { horaires, horsHoraires, adresse, courriel, site, date } = contact;
  const rows = [
    horaires ? fact(strings.horaires, horaires) : undefined,
    horsHoraires ? fact(strings.horsHoraires, outOfHours(horsHoraires)) : undefined,
    adresse ? fact(strings.adresse, adresse) : undefined,
    courriel ? fact(strings.ecrire, mail(courriel)) : undefined,
    site ? fact(strings.site, link(site, whomOf(contact))) : undefined,
    isReachable(contact) ? undefined : fact(strings.sansCoordonnees, inlineNumber('3919')),
    date ? html`<p class="hint">${strings.date(displayDate(date))}</p>` : undefined,
  ].filter((row) => row !== undefined);
  return rows.length > 0 ? html`<div class="facts">${rows}</div>` : nothing;
}

function fact(name: string, value: TemplateResult | string): TemplateResult {
  return html`<p><span class="name">${name}</span> ${value}</p>`;
}

function outOfHours({ nom, telephone }: NonNullable<Contact['horsHoraires']>): TemplateResult {
  return html`${nom}, ${inlineNumber(telephone)}`;
}

/** A number inside a sentence. */
function inlineNumber(telephone: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a href=${href}>${number}</a>` : number;
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
