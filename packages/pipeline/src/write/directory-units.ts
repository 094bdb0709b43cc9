/** The first half of the directory: who covers the whole territory, then each unit, hospital, network and service with its communes. */

import { CATEGORIES, categoryOf, REFERENT_LEVELS } from '@reperes/schema';
import type { CategoryId, Referent, Service } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import { anchorOf, contactLines, untilLine } from './directory-entry.js';
import { DIRECTORY } from './directory-page.strings.fr.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { phoneLink } from './index-page-numbers.js';
import type { PageParts } from './index-page.js';
import { STRINGS } from './index-page.strings.fr.js';

const FRENCH = new Intl.Collator('fr');

/** Services that a directory of contacts is opened for; the plain page has them all. */
const LISTED: ReadonlySet<CategoryId> = new Set(['accueil-jour', 'laeo', 'iscg', 'maison-protection-familles', 'aide-victimes', 'maison-des-femmes', 'urgences-umj', 'reseau']);

export function servicesOfDirectory(services: Iterable<Service>): readonly Service[] {
  const listed: Service[] = [];
  for (const service of services) if (LISTED.has(service.properties.categorie)) listed.push(service);
  return listed.sort((a, b) => rank(a) - rank(b) || FRENCH.compare(a.properties.nom, b.properties.nom) || (a.properties.id < b.properties.id ? -1 : 1));
}

export function* unitSections({ referents, geography, territory }: PageParts, services: readonly Service[]): Iterable<string> {
  const wide = inOrder(referents.filter((referent) => isWide(referent, territory)));
  const units = inOrder(unitsIn(referents, territory));
  const item = (referent: Referent) => referentItem(referent, geography);
  yield html`<section aria-labelledby="partout">
<h2 id="partout" tabindex="-1">${DIRECTORY.everywhere}</h2>
${wide.length > 0 ? html`<ul>\n${wide.map(item)}</ul>` : html`<p>${DIRECTORY.nobody}</p>`}
</section>
`.markup;
  if (units.length > 0) {
    yield html`<section aria-labelledby="unites">
<h2 id="unites" tabindex="-1">${DIRECTORY.units}</h2>
`.markup;
    for (const level of REFERENT_LEVELS) {
      const own = units.filter(({ niveau }) => niveau === level);
      if (own.length > 0) yield html`<h3>${STRINGS.levels[level]}</h3>\n<ul class="units">\n${own.map(item)}</ul>\n`.markup;
    }
    yield '</section>\n';
  }
  if (services.length === 0) return;
  yield html`<section aria-labelledby="services">
<h2 id="services" tabindex="-1">${DIRECTORY.services}</h2>
`.markup;
  for (const { id, label } of CATEGORIES) {
    const own = services.filter(({ properties }) => properties.categorie === id);
    if (own.length > 0) yield html`<h3>${label}</h3>\n<ul class="units">\n${own.map((service) => serviceItem(service, geography))}</ul>\n`.markup;
  }
  yield '</section>\n';
}

function referentItem(referent: Referent, geography: Geography): Html {
  const { id, structure, fonction, exemple, telephone, courriel, horaires_texte: hours, hors_horaires: outside, couvre } = referent;
  return html`<li id="${anchorOf(id)}"><p><strong>${structure}</strong>${exemple ? ` ${STRINGS.example}` : ''}</p>
<p>${fonction}</p>
${contactLines(telephone, courriel)}${hours === undefined ? undefined : html`<p>${STRINGS.hours(hours)}</p>\n`}${
    outside === undefined ? undefined : html`<p>${STRINGS.outsideHours(outside.nom)}${phoneLink(outside.telephone)}</p>\n`
  }${untilLine(referent)}<p class="covers">${coverageText(couvre, geography)}</p></li>
`;
}

function serviceItem({ properties }: Service, geography: Geography): Html {
  const { id, nom, exemple, telephone, courriel, couvre } = properties;
  const place = properties.confidentialite === 'public' ? properties : undefined;
  const address = [place?.adresse, place?.code_postal, place?.commune].filter((part) => part !== undefined && part !== '').join(', ');
  const hours = place?.horaires_texte;
  return html`<li id="${anchorOf(id)}"><p><strong>${nom}</strong>${exemple ? ` ${STRINGS.example}` : ''}</p>
${properties.confidentialite === 'contact' ? html`<p>${STRINGS.contactOnly}</p>\n` : address === '' ? undefined : html`<p>${address}</p>\n`}${contactLines(telephone, courriel)}${
    hours === undefined ? undefined : html`<p>${STRINGS.hours(hours)}</p>\n`
  }<p class="covers">${coverageText(couvre, geography)}</p></li>
`;
}

/** Neither of one commune nor of the whole département. */
export function unitsIn(referents: readonly Referent[], territory: PageParts['territory']): readonly Referent[] {
  return referents.filter((referent) => referent.niveau !== 'commune' && !isWide(referent, territory));
}

function isWide({ couvre }: Referent, { departements }: PageParts['territory']): boolean {
  return departements.some((code) => couvre.includes(code));
}

/** Groups by their name, communes by theirs; the whole département in three words. */
function coverageText(couvre: readonly string[], { groups, names, communes }: Geography): string {
  const inside = new Set(communes.map(({ code }) => code));
  const groupNames = couvre.flatMap((code) => groups.find(({ id }) => id === code)?.nom ?? []);
  const own = couvre.filter((code) => inside.has(code)).map((code) => names.today(code)?.nom ?? code).sort(FRENCH.compare);
  if (own.length === 0) return groupNames.length > 0 ? `${groupNames.join(', ')}.` : DIRECTORY.coversAll;
  return [...(groupNames.length > 0 ? [`${groupNames.join(', ')}.`] : []), DIRECTORY.covers(own.length, own.join(', '))].join(' ');
}

function inOrder(referents: readonly Referent[]): readonly Referent[] {
  return [...referents].sort((a, b) => FRENCH.compare(a.structure, b.structure) || Number(b.unite === b.id) - Number(a.unite === a.id) || (a.id < b.id ? -1 : 1));
}

function rank({ properties }: Service): number {
  return CATEGORIES.indexOf(categoryOf(properties.categorie) as (typeof CATEGORIES)[number]);
}
