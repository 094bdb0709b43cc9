/** `index.html` of an ensemble: the numbers to call, then a link to the page of each territory. For who has no JavaScript. */

import type { EnsembleFile, EnsembleTerritory } from '@reperes/schema';
import { HELP_NUMBERS } from '@reperes/schema';
import type { Html } from '../write/html.js';
import { html } from '../write/html.js';
import { numbersList } from '../write/index-page-numbers.js';
import { STRINGS as PAGE } from '../write/index-page.strings.fr.js';
import { PAGE_STYLES } from '../write/index-page.styles.js';
import { wholePage } from '../write/whole-page.js';
import { STRINGS } from './ensemble-page.strings.fr.js';

/** In pieces. */
export function ensemblePage(ensemble: EnsembleFile): Iterable<string> {
  return wholePage({ title: PAGE.title(ensemble.nom), styles: PAGE_STYLES }, [bodyOf(ensemble).markup]);
}

function bodyOf({ nom, territoires, genere_le }: EnsembleFile): Html {
  return html`<a class="skip" href="#territoires">${STRINGS.skip}</a>
<header>
<h1>${PAGE.heading(nom)}</h1>
<p>${PAGE.lead}</p>
</header>
<main>
<section aria-labelledby="appeler">
<h2 id="appeler">${PAGE.call}</h2>
${numbersList(HELP_NUMBERS)}
</section>
<p class="notice">${PAGE.safety}</p>
<section aria-labelledby="territoires">
<h2 id="territoires">${STRINGS.heading}</h2>
<ul>
${territoires.map(territoryItem)}</ul>
</section>
</main>
<footer>
<p>${PAGE.generated(genere_le)}</p>
</footer>`;
}

function territoryItem({ nom, dossier, services }: EnsembleTerritory): Html {
  return html`<li><a href="${dossier}index.html">${nom}</a> (${STRINGS.services(services)})</li>\n`;
}
