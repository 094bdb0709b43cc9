import type { Service, Territory } from '@reperes/schema';
import { categoryOf } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf, openingLine } from './card-hours.js';
import { cardStrings as strings } from './card.strings.fr.js';
import { mailLink, phoneLink, webLink } from './contact-links.js';
import { addressLines, areaOf, countSentence, coversAll, sourceSentence, traitsOf } from './describe.js';
import { directionsLink } from './directions.js';
import { freshnessOf } from './freshness.js';
import { listed } from './counted.fr.js';
import { shapeOf } from './marker-shapes.js';
import { pointOf } from './point-of.js';
import { printCard } from './print-card.js';
import { reportLink } from './report-link.js';
import { shape } from './shape.js';

export interface CardContext {
  readonly territory: Territory | undefined;
  readonly level: number;
  /** Whether there is a map to go to. */
  readonly hasMap: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly onShow: (service: Service) => void;
  readonly onReturn: () => void;
  /** What time it is, for the whole list. */
  readonly now: Date;
  /** How far the place is, in words: "3 km à vol d’oiseau". Shown for public places only. */
  readonly distance?: string | undefined;
  /** Attribute of the widget: who draws the way to a place. */
  readonly directions?: string;
  /** Attribute of the widget: who is told of an error. */
  readonly report?: string;
}

/** One service: what it is, who to call, whether it is open, where; the rest is folded. */
export function serviceCard(service: Service, context: CardContext): TemplateResult {
  const { properties } = service;
  const { territory, now } = context;
  const selected = context.isSelected(properties.id);
  return html`
    <article class="card" part="service" data-id=${properties.id} aria-current=${selected ? 'true' : nothing}>
      <p class="kind">
        ${shape(shapeOf(properties.categorie))}
        <span>${categoryOf(properties.categorie).label}</span>
        ${properties.exemple ? html`<span class="tag">${strings.exemple}</span>` : nothing}
      </p>
      <h4 part="service-name" aria-level=${context.level} tabindex="-1"><bdi>${properties.nom}</bdi></h4>
      ${paragraph(properties.presentation_resume)} ${paragraph(countSentence(service))}
      ${properties.telephone ? html`<p>${phoneLink(properties.telephone)}</p>` : nothing}
      ${properties.confidentialite === 'public' ? openingLine(properties, territory, now) : nothing}
      ${traits(service)} ${facts(service, context)} ${freshness(service, now)}
      ${mapButton(service, context, selected)} ${more(service, context)}
    </article>
  `;
}

function traits({ properties }: Service) {
  const all = traitsOf(properties);
  return all.length === 0 ? nothing : html`<ul class="traits" role="list">${all.map((trait) => html`<li><bdi>${trait}</bdi></li>`)}</ul>`;
}

/** Always in sight. Without a phone, the other ways to reach the service are there too. */
function facts(service: Service, context: CardContext): TemplateResult {
  const { properties } = service;
  const text = properties.confidentialite === 'public' && !properties.horaires_intervalles ? hoursOf(properties) : undefined;
  return html`<dl>
    ${fact(strings.publics, properties.publics?.length ? listed(properties.publics) : undefined)}
    ${coversAll(service, context.territory) ? nothing : fact(strings.zone, areaOf(service, context.territory))}
    ${fact(strings.horaires, text)} ${where(service, context)}
    ${properties.telephone ? nothing : contactFacts(service)}
  </dl>`;
}

/** A `contact` entry has no place: nothing here may hint at one (CONF-19). */
function where(service: Service, { distance }: CardContext) {
  const { properties } = service;
  if (properties.confidentialite !== 'public') {
    return fact(strings.adresse, properties.telephone ? strings.adresseSurDemande : strings.adresseSurContact);
  }
  const lines = addressLines(service);
  if (lines.length === 0) return nothing;
  return fact(
    strings.adresse,
    html`${lines.map(({ text, hint }) => html`<span class=${hint ? 'hint line' : 'line'}><bdi>${text}</bdi></span>`)}
    ${distance ? html`<span class="line distance">${distance}</span>` : nothing}`,
  );
}

function contactFacts({ properties }: Service) {
  return html`${fact(strings.site, properties.site_web && webLink(properties.site_web))}
  ${fact(strings.courriel, properties.courriel && mailLink(properties.courriel))}`;
}

function freshness({ properties }: Service, now: Date) {
  const fresh = freshnessOf(properties, now);
  return fresh ? html`<p class=${fresh.isOld ? 'fresh old' : 'fresh'}>${fresh.text}</p>` : nothing;
}

/** What can wait. A paper that names a protected service is not offered. */
function more(service: Service, { territory, directions = '', report = '' }: CardContext): TemplateResult {
  const { properties } = service;
  const isPublic = properties.confidentialite === 'public';
  const hours = isPublic && properties.horaires_intervalles ? hoursOf(properties) : undefined;
  const acces = isPublic ? properties.accessibilite_lieu : undefined;
  const places = isPublic ? properties.places?.toString() : undefined;
  return html`<details>
    <summary>${strings.plus(hours !== undefined)}<span class="visually-hidden">${strings.pour(properties.nom)}</span></summary>
    <dl>
      ${fact(strings.horaires, hours)} ${fact(strings.venir, directionsLink(service, directions))}
      ${fact(strings.acces, acces && webLink(acces, strings.accesLien))} ${fact(strings.places, places)}
      ${coversAll(service, territory) ? fact(strings.zone, areaOf(service, territory)) : nothing}
      ${properties.telephone ? contactFacts(service) : nothing}
    </dl>
    <p class="source"><bdi>${sourceSentence(service, territory)}</bdi></p>
    ${reportLink(properties, report)}
    ${isPublic ? html`<p><button class="button quiet print" type="button" @click=${printCard}>${strings.imprimer}</button></p>` : nothing}
  </details>`;
}

function mapButton(service: Service, { hasMap, onShow, onReturn }: CardContext, selected: boolean) {
  if (!hasMap || !pointOf(service)) return nothing;
  // One button for both ways, so that it never disappears under the focus.
  return html`<p class="actions">
    <button
      class="button quiet"
      type="button"
      aria-label=${selected ? nothing : strings.voirCarteNom(service.properties.nom)}
      @click=${() => (selected ? onReturn() : onShow(service))}
    >
      ${selected ? strings.retourCarte : strings.voirCarte}
    </button>
  </p>`;
}

function fact(term: string, value: TemplateResult | string | undefined) {
  if (!value) return nothing;
  return html`<div><dt>${term}</dt><dd>${typeof value === 'string' ? html`<bdi>${value}</bdi>` : value}</dd></div>`;
}

function paragraph(text: string | undefined) {
  return text ? html`<p><bdi>${text}</bdi></p>` : nothing;
}
