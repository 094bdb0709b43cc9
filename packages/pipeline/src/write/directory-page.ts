/**
 * `annuaire.html`: the whole directory as one page to read or to print, by unit
 * and by commune: what plans call a vade-mecum. No script, no request. Persons
 * are not named: nobody can take a name back from paper (CONF-15).
 */

import { essentialHelp } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import { Coverers } from './coverers.js';
import { communeSections, letterOf } from './directory-communes.js';
import { DIRECTORY } from './directory-page.strings.fr.js';
import { DIRECTORY_STYLES } from './directory-page.styles.js';
import { servicesOfDirectory, unitSections, unitsIn } from './directory-units.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { numbersList } from './index-page-numbers.js';
import type { PageParts } from './index-page.js';
import { STRINGS } from './index-page.strings.fr.js';
import { wholePage } from './whole-page.js';

/** In pieces. */
export function directoryPage(parts: PageParts): Iterable<string> {
  return wholePage({ title: DIRECTORY.title(parts.territory.nom), styles: DIRECTORY_STYLES }, bodyOf(parts));
}

function* bodyOf(parts: PageParts): Iterable<string> {
  const { territory, geography, referents, genereLe } = parts;
  const services = servicesOfDirectory(parts.services);
  const coverers = new Coverers(referents, services, geography);
  const hasExample = [...referents, ...services.map(({ properties }) => properties)].some(({ exemple }) => exemple);
  yield html`<a class="skip" href="#communes">${DIRECTORY.communes}</a>
<header>
<h1>${DIRECTORY.heading(territory.nom)}</h1>
<p>${DIRECTORY.lead}</p>
<p class="back"><a href="index.html">${DIRECTORY.back}</a></p>
${hasExample ? html`<p class="notice">${STRINGS.exampleNotice}</p>\n` : undefined}</header>
<main>
<h2 id="appeler">${STRINGS.call}</h2>
${numbersList([...territory.numeros, ...essentialHelp()])}
${contents(parts, services)}`.markup;
  yield* unitSections(parts, services);
  yield* communeSections(parts, coverers);
  yield html`
</main>
<footer>
<p>${STRINGS.generated(genereLe)}</p>
</footer>`.markup;
}

function contents({ geography, territory, referents }: PageParts, services: readonly Service[]): Html {
  const hasUnits = unitsIn(referents, territory).length > 0;
  const letters = [...new Set(geography.communes.map(({ nom }) => letterOf(nom)))].sort();
  const entry = (id: string, text: string) => html`<li><a href="#${id}">${text}</a></li>\n`;
  return html`<nav aria-labelledby="sommaire">
<h2 id="sommaire">${DIRECTORY.contents}</h2>
<ul class="toc">
${[
    entry('partout', DIRECTORY.everywhere),
    ...(hasUnits ? [entry('unites', DIRECTORY.units)] : []),
    ...(services.length > 0 ? [entry('services', DIRECTORY.services)] : []),
    entry('communes', DIRECTORY.communes),
  ]}</ul>
<div class="by-letter"><h3>${DIRECTORY.letters}</h3>
<ul class="letters">
${letters.map((letter) => entry(`lettre-${letter}`, letter.toUpperCase()))}</ul></div>
</nav>
`;
}
