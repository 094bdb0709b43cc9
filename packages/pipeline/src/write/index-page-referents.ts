/** The referents of the plain page: from the nearest level to the widest. */

import { REFERENT_LEVELS } from '@reperes/schema';
import type { Referent } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import { untilLine } from './directory-entry.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { mailLink, phoneLink } from './index-page-numbers.js';
import { STRINGS } from './index-page.strings.fr.js';

const FRENCH = new Intl.Collator('fr');

export function referentsSection(referents: readonly Referent[], geography: Geography): Html | undefined {
  if (referents.length === 0) return undefined;
  const levels = REFERENT_LEVELS.flatMap((level) => {
    const own = referents.filter(({ niveau }) => niveau === level).sort((a, b) => FRENCH.compare(a.structure, b.structure) || (a.id < b.id ? -1 : 1));
    const items = own.map((referent) => referentItem(referent, geography));
    return own.length === 0 ? [] : html`<h3>${STRINGS.levels[level]}</h3>\n<ul>\n${items}</ul>\n`;
  });
  return html`<section aria-labelledby="interlocuteurs">
<h2 id="interlocuteurs">${STRINGS.referents}</h2>
${levels}</section>`;
}

function referentItem(referent: Referent, geography: Geography): Html {
  const { structure, fonction, exemple, telephone, courriel, horaires_texte: hours, hors_horaires: outside } = referent;
  return html`<li><p><strong>${structure}</strong>${exemple ? ` ${STRINGS.example}` : ''}</p>
<p>${fonction}</p>
<p>${STRINGS.covers(referent.couvre.map((code) => nameOf(code, geography)).join(', '))}</p>
${telephone === undefined ? undefined : html`<p>${phoneLink(telephone)}</p>\n`}${
    courriel === undefined ? undefined : html`<p>${mailLink(courriel)}</p>\n`
  }${hours === undefined ? undefined : html`<p>${STRINGS.hours(hours)}</p>\n`}${
    outside === undefined ? undefined : html`<p>${STRINGS.outsideHours(outside.nom)}${phoneLink(outside.telephone)}</p>\n`
  }${untilLine(referent)}</li>
`;
}

function nameOf(code: string, { groups, names }: Geography): string {
  return groups.find(({ id }) => id === code)?.nom ?? names.today(code)?.nom ?? code;
}
