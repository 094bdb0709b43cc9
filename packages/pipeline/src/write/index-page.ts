/**
 * `index.html`: all of the folder as one plain page. No script, no image, no
 * request; numbers to call come first, and stand even if everything else is
 * missing. It is what a visitor without JavaScript reads.
 */

import type { HelpNumber, Referent, Service } from '@reperes/schema';
import { HELP_NUMBERS } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { Sequence } from '../sequence.js';
import type { Counts } from '../stages/count.js';
import type { TerritoryFile } from '../territory-file.js';
import { DIRECTORY } from './directory-page.strings.fr.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { numberItem, numbersList } from './index-page-numbers.js';
import { referentsSection } from './index-page-referents.js';
import { servicesSection } from './index-page-services.js';
import { STRINGS } from './index-page.strings.fr.js';
import { PAGE_STYLES } from './index-page.styles.js';
import { pageOrder } from './page-order.js';
import { wholePage } from './whole-page.js';

export interface PageParts {
  readonly territory: TerritoryFile;
  readonly geography: Geography;
  readonly services: Sequence<Service>;
  readonly referents: readonly Referent[];
  /** Entries that are counted and not shown. */
  readonly hidden: Counts;
  readonly genereLe: string;
}

/** In pieces. */
export function indexPage(parts: PageParts): Iterable<string> {
  return wholePage({ title: STRINGS.title(parts.territory.nom), styles: PAGE_STYLES }, bodyOf(parts));
}

function* bodyOf(parts: PageParts): Iterable<string> {
  const { territory, services, referents } = parts;
  const order = pageOrder(services);
  const hasExample = order.hasExample || referents.some(({ exemple }) => exemple);
  yield html`<a class="skip" href="#services">${STRINGS.skip}</a>
<header>
<h1>${STRINGS.heading(territory.nom)}</h1>
<p>${STRINGS.lead}</p>
</header>
<main>
${numbersSection(territory.numeros)}
<p class="notice">${STRINGS.safety}</p>
${hasExample ? html`<p class="notice">${STRINGS.exampleNotice}</p>\n` : undefined}`.markup;
  yield* servicesSection(parts, order);
  yield html`
${referentsSection(referents, parts.geography)}
<p><a href="annuaire.html">${DIRECTORY.link}</a></p>
</main>
<footer>
${sourcesSection(territory)}
<p>${STRINGS.generated(parts.genereLe)}</p>
</footer>`.markup;
}

function numbersSection(local: readonly HelpNumber[]): Html {
  const own = local.length > 0 ? html`<h3>${STRINGS.local}</h3>\n<ul class="numbers">\n${local.map(numberItem)}</ul>\n` : undefined;
  return html`<section aria-labelledby="appeler">
<h2 id="appeler">${STRINGS.call}</h2>
${own}${numbersList(HELP_NUMBERS)}
</section>`;
}

function sourcesSection({ sources }: TerritoryFile): Html {
  const items = sources.map(
    ({ title, publisher, licence, date, exemple }) =>
      html`<li>${title}, ${publisher}, ${date}, ${STRINGS.licence(licence)}${exemple ? ` ${STRINGS.example}` : ''}</li>\n`,
  );
  return html`<h2>${STRINGS.sources}</h2>\n<ul>\n${items}</ul>`;
}
