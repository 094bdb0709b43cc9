/** The services of the plain page: by category, then by commune. */

import { CATEGORIES, isLodging } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';
import type { Counts } from '../stages/count.js';
import type { Html } from './html.js';
import { html } from './html.js';
import type { PageParts } from './index-page.js';
import { mailLink, phoneLink, siteLink } from './index-page-numbers.js';
import { STRINGS } from './index-page.strings.fr.js';
import type { PageOrder } from './page-order.js';

/** In pieces, an entry at a time. */
export function* servicesSection({ services, hidden }: Pick<PageParts, 'services' | 'hidden'>, order: PageOrder): Iterable<string> {
  yield html`<section aria-labelledby="services">
<h2 id="services" tabindex="-1">${STRINGS.services}</h2>
${protectedNotice(hidden)}`.markup;
  for (const { id, label } of CATEGORIES) yield* categoryPart(label, order.of(id), services);
  if (services.length === 0) yield html`<p>${STRINGS.noServices}</p>`.markup;
  yield '</section>';
}

function* categoryPart(label: string, indexes: Iterable<number>, services: Sequence<Service>): Iterable<string> {
  let empty = true;
  for (const index of indexes) {
    if (empty) yield html`<h3>${label}</h3>\n<ul>\n`.markup;
    empty = false;
    const service = services.at(index);
    if (service) yield serviceItem(service).markup;
  }
  if (!empty) yield '</ul>\n';
}

/** Beds for victims only: what exists for perpetrators is no shelter. */
function protectedNotice(hidden: Counts): Html | undefined {
  const lodgings = CATEGORIES.filter(({ id, audience }) => isLodging(id) && audience === 'victimes' && hidden[id] !== undefined);
  if (lodgings.length === 0) return undefined;
  const places = lodgings.map(({ id }) => hidden[id]?.places ?? null);
  // A sum with a total that is not told would tell it.
  const told = places.every((count) => count !== null) ? places.reduce((sum, count) => sum + count, 0) : undefined;
  return html`<p class="notice">${told === undefined ? STRINGS.protectedNoCount : STRINGS.protected(told)}</p>\n`;
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
  }${properties.acces_fauteuil === undefined ? undefined : paragraph(properties.acces_fauteuil ? STRINGS.wheelchair : STRINGS.noWheelchair)}${
    properties.places === undefined ? undefined : paragraph(STRINGS.places(properties.places))
  }`;
}

/** Never "contact the service" about one that gives no way to be contacted. */
function placeUnknown({ telephone, courriel, site_web: site }: Service['properties']): string {
  return telephone ?? courriel ?? site ? STRINGS.exactPlaceUnknown : STRINGS.unreachable;
}

function paragraph(text: string | undefined): Html | undefined {
  return text === undefined || text === '' ? undefined : html`<p>${text}</p>\n`;
}
