/** Telling whoever keeps the list that an entry is wrong: only its id is sent, by a message or to a page of the host. */

import { httpsHref, mailtoHref } from '@reperes/schema';
import { html, nothing } from 'lit';
import type { Strings } from './strings.fr.js';

/** @param report value of the attribute: `mailto:` and an address, or an `https:` address with `{id}` */
export function reportHref(id: string, report: string | undefined): string | undefined {
  if (!report) return undefined;
  if (report.startsWith('mailto:')) return mailtoHref(report.slice('mailto:'.length), id);
  return report.includes('{id}') ? httpsHref(report.replaceAll('{id}', encodeURIComponent(id))) : undefined;
}

export function reportLink({ id, nom }: { readonly id: string; readonly nom: string }, report: string | undefined, words: Strings['fiche']) {
  const href = reportHref(id, report);
  if (!href) return nothing;
  return html`<p>
    <a href=${href} rel="noreferrer">${words.signaler}<span class="visually-hidden">${words.deuxPoints(nom)}</span></a>
    ${href.startsWith('mailto:') ? html`<span class="hint">(${words.courrielTrace})</span>` : nothing}
  </p>`;
}
