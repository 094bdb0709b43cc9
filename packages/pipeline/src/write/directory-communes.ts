/** The second half of the directory: a line a commune, a table a letter. */

import { REFERENT_LEVELS, searchKey } from '@reperes/schema';
import type { CommuneReference } from '../geography/reference-data.js';
import type { Coverer, Coverers } from './coverers.js';
import { anchorOf, contactLines, untilLine } from './directory-entry.js';
import { DIRECTORY } from './directory-page.strings.fr.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { phoneLink } from './index-page-numbers.js';
import type { PageParts } from './index-page.js';

const FRENCH = new Intl.Collator('fr');

/** In pieces, a letter at a time. */
export function* communeSections({ geography }: PageParts, coverers: Coverers): Iterable<string> {
  yield html`<section aria-labelledby="communes">
<h2 id="communes" tabindex="-1">${DIRECTORY.communes}</h2>
<p>${DIRECTORY.communesLead}</p>
`.markup;
  const byLetter = new Map<string, CommuneReference[]>();
  for (const commune of geography.communes) byLetter.set(letterOf(commune.nom), [...(byLetter.get(letterOf(commune.nom)) ?? []), commune]);
  for (const [letter, communes] of [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = communes.sort((a, b) => FRENCH.compare(a.nom, b.nom)).map((commune) => row(commune, coverers));
    yield html`<h3 id="lettre-${letter}" tabindex="-1">${letter.toUpperCase()}</h3>
<table>
<thead><tr><th scope="col">${DIRECTORY.columns.commune}</th><th scope="col">${DIRECTORY.columns.postcode}</th><th scope="col">${DIRECTORY.columns.contacts}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`.markup;
  }
  yield '</section>';
}

/** "Étaples" is under E; what begins with no letter is under "0". */
export function letterOf(nom: string): string {
  return /^[a-z]/.exec(searchKey(nom))?.[0] ?? '0';
}

function row({ code, nom, codesPostaux = [] }: CommuneReference, coverers: Coverers): Html {
  const found = [...coverers.of(code)].sort((a, b) => levelRank(a) - levelRank(b));
  const contacts = found.map((coverer) => (coverer.referent?.niveau === 'commune' ? ownContact(coverer) : pointer(coverer)));
  return html`<tr><th scope="row">${nom}</th><td>${codesPostaux.join(', ')}</td><td>${contacts.length > 0 ? contacts : html`<p><a href="#partout">${DIRECTORY.none}</a></p>`}</td></tr>
`;
}

/** In full: it is nowhere else in the page. */
function ownContact({ nom, referent, telephone }: Coverer): Html {
  if (!referent) return html``;
  return html`<p><strong>${nom}</strong>, ${referent.fonction}</p>
${contactLines(telephone, referent.courriel)}${untilLine(referent)}`;
}

/** Its name and number; the rest is above. */
function pointer({ id, nom, telephone }: Coverer): Html {
  return html`<p><a href="#${anchorOf(id)}">${nom}</a>${telephone === undefined ? undefined : html` ${phoneLink(telephone)}`}</p>
`;
}

function levelRank({ referent }: Coverer): number {
  return referent ? REFERENT_LEVELS.indexOf(referent.niveau) : REFERENT_LEVELS.length;
}
