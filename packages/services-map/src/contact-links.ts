/** Links out of a card. What is not an address that a person may follow safely is shown as text (SEC-6). */

import { displayTelephone, httpsHref, mailtoHref, telHref } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import type { Strings } from './strings.fr.js';

/** What a call says before its number. */
export type CallWords = Pick<Strings['fiche'], 'appeler'>;

export function phoneLink(telephone: string, { appeler }: CallWords): TemplateResult {
  const href = telHref(telephone);
  const body = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  if (!href) return html`<span class="phone">${body}</span>`;
  return html`<a class="button strong phone" part="phone" href=${href}>
    <span class="call">${appeler}</span> ${body}
  </a>`;
}

export function mailLink(courriel: string, { courrielTrace }: Strings['fiche']): TemplateResult {
  const href = mailtoHref(courriel);
  if (!href) return html`<bdi>${courriel}</bdi>`;
  return html`<a href=${href}><bdi dir="ltr">${courriel}</bdi></a> <span class="hint">(${courrielTrace})</span>`;
}

export function webLink(url: string, label?: unknown): TemplateResult {
  const href = httpsHref(url);
  if (!href) return html`<bdi>${url}</bdi>`;
  return html`<a href=${href} rel="noreferrer"><bdi>${label ?? displayUrl(href)}</bdi></a>`;
}

/** Who listens, and knows where to go. */
export const WHO_LISTENS = { victimes: '3919', auteurs: '+33801901911' } as const;

/** A short number inside a sentence. */
export function inlineNumber(telephone: string): TemplateResult {
  const number = html`<bdi class="number" dir="ltr">${displayTelephone(telephone)}</bdi>`;
  const href = telHref(telephone);
  return href ? html`<a class="inline-number" href=${href}>${number}</a>` : number;
}

/** "https://www.exemple.fr/" → "exemple.fr". */
function displayUrl(href: string): string {
  return href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
