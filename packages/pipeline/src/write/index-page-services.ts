/** The services of the plain page: by category, then by commune. */

import { CATEGORIES, isLodging } from '@reperes/schema';
import type { CategoryId, Service } from '@reperes/schema';
import type { Counts } from '../stages/count.js';
import type { Html } from './html.js';
import { html } from './html.js';
import type { PageParts } from './index-page.js';
import { mailLink, phoneLink, siteLink } from './index-page-numbers.js';
import { STRINGS } from './index-page.strings.fr.js';

/** Under it, a number of protected places is not said: it could point at one place. Rule of thumb of statistical secrecy (Insee). */
const FEWEST_SAID = 11;

export function servicesSection({ services, hidden }: Pick<PageParts, 'services' | 'hidden'>): Html {
  const groups = CATEGORIES.flatMap(({ id, label }) => {
    const own = services.filter(({ properties }) => properties.categorie === id);
    return own.length === 0 ? [] : html`<h3>${label}</h3>\n<ul>\n${[...own].sort(byCommune).map(serviceItem)}</ul>\n`;
  });
  return html`<section aria-labelledby="services">
<h2 id="services" tabindex="-1">${STRINGS.services}</h2>
${protectedNotice(hidden)}${groups.length > 0 ? groups : html`<p>${STRINGS.noServices}</p>`}</section>`;
}

/** Beds for victims only: what exists for perpetrators is no shelter. */
function protectedNotice(hidden: Counts): Html | undefined {
  const lodgings = CATEGORIES.filter(({ id, audience }) => isLodging(id) && audience === 'victimes' && hidden[id] !== undefined);
  if (lodgings.length === 0) return undefined;
  const places = lodgings.reduce((sum, { id }) => sum + placesOf(hidden, id), 0);
  return html`<p class="notice">${places >= FEWEST_SAID ? STRINGS.protected(places) : STRINGS.protectedNoCount}</p>\n`;
}

function placesOf(counts: Counts, id: CategoryId): number {
  return counts[id]?.places ?? 0;
}

/** Communes in French order, entries without a commune last, then by name. */
function byCommune(a: Service, b: Service): number {
  const [first, second] = [communeOf(a), communeOf(b)];
  if (first !== second) return first === '' ? 1 : second === '' ? -1 : FRENCH.compare(first, second);
  return FRENCH.compare(a.properties.nom, b.properties.nom) || (a.id < b.id ? -1 : 1);
}

const FRENCH = new Intl.Collator('fr');

function communeOf({ properties }: Service): string {
  return properties.confidentialite === 'public' ? properties.commune ?? '' : '';
}

function serviceItem({ properties }: Service): Html {
  const { nom, nombre, presentation_resume: summary, telephone, courriel, site_web: site, exemple, date_maj: date } = properties;
  return html`<li><p><strong>${nom}</strong>${exemple ? ` ${STRINGS.example}` : ''}${nombre > 1 ? ` – ${STRINGS.count(nombre)}` : ''}</p>
${paragraph(summary)}${whereLines(properties)}${telephone === undefined ? undefined : html`<p>${phoneLink(telephone)}</p>\n`}${
    courriel === undefined ? undefined : html`<p>${mailLink(courriel)}</p>\n`
  }${site === undefined ? undefined : html`<p>${siteLink(site)}</p>\n`}<p>${STRINGS.updated(date)}</p></li>
`;
}

function whereLines(properties: Service['properties']): Html | undefined {
  if (properties.confidentialite === 'contact') return paragraph(STRINGS.contactOnly);
  const town = [properties.code_postal, properties.commune].filter((part) => part !== undefined).join(' ');
  const address = [properties.adresse, town].filter((part) => part !== undefined && part !== '').join(', ');
  return html`${paragraph(address)}${properties.adresse === undefined ? paragraph(placeUnknown(properties)) : undefined}${
    properties.horaires_texte === undefined ? undefined : paragraph(STRINGS.hours(properties.horaires_texte))
  }${properties.places === undefined ? undefined : paragraph(STRINGS.places(properties.places))}`;
}

/** Never "contact the service" about one that gives no way to be contacted. */
function placeUnknown({ telephone, courriel, site_web: site }: Service['properties']): string {
  return telephone ?? courriel ?? site ? STRINGS.exactPlaceUnknown : STRINGS.unreachable;
}

function paragraph(text: string | undefined): Html | undefined {
  return text === undefined || text === '' ? undefined : html`<p>${text}</p>\n`;
}
