import { categoryOf, type Service, type Territory } from '@reperes/schema';
import { inFrench } from '@reperes/help';
import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf, openingLine } from './card-hours.js';
import { inlineNumber, mailLink, phoneLink, webLink, WHO_LISTENS } from './contact-links.js';
import { addressLines, areaOf, countSentence, coversAll, sourceSentence, traitsOf } from './describe.js';
import { directionsLink } from './directions.js';
import { freshnessOf } from './freshness.js';
import { listed } from './counted.fr.js';
import { shapeOf } from './marker-shapes.js';
import { pointOf } from './point-of.js';
import { printCard } from './print-card.js';
import { reportLink } from './report-link.js';
import { shape } from './shape.js';
import type { Strings } from './strings.fr.js';

export interface CardContext {
  readonly territory: Territory | undefined;
  readonly words: Strings;
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
  const { territory, now, words } = context;
  const selected = context.isSelected(properties.id);
  return html`
    <article class="card" part="service" data-id=${properties.id} aria-current=${selected ? 'true' : nothing}>
      <p class="kind">
        ${shape(shapeOf(properties.categorie))}
        <span>${words.categorie(properties.categorie)}</span>
        ${properties.exemple ? html`<span class="tag">${words.fiche.exemple}</span>` : nothing}
      </p>
      <h4 part="service-name" aria-level=${context.level} tabindex="-1">${inFrench(properties.nom, words)}</h4>
      ${properties.presentation_resume ? html`<p>${inFrench(properties.presentation_resume, words)}</p>` : nothing} ${paragraph(countSentence(service, words))}
      ${properties.telephone ? html`<p>${phoneLink(properties.telephone, words.fiche)}</p>` : whoKnows(properties, words)}
      ${properties.confidentialite === 'public' ? openingLine(properties, territory, now, words) : nothing}
      ${traits(service, words)} ${facts(service, context)} ${freshness(service, context)}
      ${mapButton(service, context, selected)} ${more(service, context)}
    </article>
  `;
}

/** A source may give no way to reach a service, nor its place: no card leads nowhere. */
function whoKnows(properties: Service['properties'], { pres, liste }: Strings) {
  const place = properties.confidentialite === 'public' && properties.adresse;
  if (properties.courriel || properties.site_web || place) return nothing;
  const number = categoryOf(properties.categorie).audience === 'auteurs' ? WHO_LISTENS.auteurs : WHO_LISTENS.victimes;
  return html`<p>${pres.aucunAppel} ${inlineNumber(number)}${liste.videSuite}</p>`;
}

function traits({ properties }: Service, words: Strings) {
  const all = traitsOf(properties, words);
  return all.length === 0 ? nothing : html`<ul class="traits" role="list">${all.map((trait) => html`<li><bdi>${trait}</bdi></li>`)}</ul>`;
}

/** Always in sight. Without a phone, the other ways to reach the service are there too. */
function facts(service: Service, context: CardContext): TemplateResult {
  const { properties } = service;
  const { territory, words } = context;
  const text = properties.confidentialite === 'public' && !properties.horaires_intervalles ? hoursOf(properties, words) : undefined;
  return html`<dl>
    ${fact(words.fiche.publics, properties.publics?.length ? inFrench(listed(properties.publics), words) : undefined)}
    ${coversAll(service, territory) ? nothing : fact(words.fiche.zone, areaOf(service, territory, words))}
    ${fact(words.fiche.horaires, text)} ${where(service, context)}
    ${properties.telephone ? nothing : contactFacts(service, words)}
  </dl>`;
}

/** A `contact` entry has no place: nothing here may hint at one (CONF-19). */
function where(service: Service, { distance, words }: CardContext) {
  const { fiche } = words;
  const { properties } = service;
  if (properties.confidentialite !== 'public') {
    return fact(fiche.adresse, properties.telephone ? fiche.adresseSurDemande : fiche.adresseSurContact);
  }
  const lines = addressLines(service, words);
  if (lines.length === 0) return nothing;
  return fact(
    fiche.adresse,
    html`${lines.map(({ text, hint }) => html`<span class=${hint ? 'hint line' : 'line'}>${hint ? html`<bdi>${text}</bdi>` : inFrench(text, words)}</span>`)}
    ${distance ? html`<span class="line distance">${distance}</span>` : nothing}`,
  );
}

function contactFacts({ properties }: Service, { fiche }: Strings) {
  return html`${fact(fiche.site, properties.site_web && webLink(properties.site_web))}
  ${fact(fiche.courriel, properties.courriel && mailLink(properties.courriel, fiche))}`;
}

function freshness({ properties }: Service, { now, words }: CardContext) {
  const fresh = freshnessOf(properties, now, words);
  return fresh ? html`<p class=${fresh.isOld ? 'fresh old' : 'fresh'}>${fresh.text}</p>` : nothing;
}

/** What can wait. A paper that names a protected service is not offered. */
function more(service: Service, { territory, words, directions, report }: CardContext): TemplateResult {
  const { fiche } = words;
  const { properties } = service;
  const isPublic = properties.confidentialite === 'public';
  const hours = isPublic && properties.horaires_intervalles ? hoursOf(properties, words) : undefined;
  const acces = isPublic ? properties.accessibilite_lieu : undefined;
  const places = isPublic ? properties.places?.toString() : undefined;
  return html`<details>
    <summary>${fiche.plus(hours !== undefined)}<span class="visually-hidden">${fiche.deuxPoints(properties.nom)}</span></summary>
    <dl>
      ${fact(fiche.horaires, hours)} ${fact(fiche.venir, directionsLink(service, directions, fiche))}
      ${fact(fiche.acces, acces && webLink(acces, fiche.accesLien))} ${fact(fiche.places, places)}
      ${coversAll(service, territory) ? fact(fiche.zone, areaOf(service, territory, words)) : nothing}
      ${properties.telephone ? contactFacts(service, words) : nothing}
    </dl>
    <p class="source"><bdi>${sourceSentence(service, territory, words)}</bdi></p>
    ${reportLink(properties, report, fiche)}
    ${isPublic ? html`<p><button class="button quiet print" type="button" @click=${printCard}>${fiche.imprimer}</button></p>` : nothing}
  </details>`;
}

function mapButton(service: Service, { hasMap, onShow, onReturn, words: { fiche } }: CardContext, selected: boolean) {
  if (!hasMap || !pointOf(service)) return nothing;
  // One button for both ways, so that it never disappears under the focus.
  return html`<p class="actions">
    <button
      class="button quiet"
      type="button"
      aria-label=${selected ? nothing : fiche.voirCarteNom(service.properties.nom)}
      @click=${() => (selected ? onReturn() : onShow(service))}
    >
      ${selected ? fiche.retourCarte : fiche.voirCarte}
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
