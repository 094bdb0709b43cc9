import type { Service, Territory } from '@reperes/schema';
import { categoryOf } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { mailLink, phoneLink, webLink } from './contact-links.js';
import { addressOf, areaOf, countSentence, precisionSentence, sourceSentence } from './describe.js';
import { shapeOf } from './marker-shapes.js';
import { pointOf } from './places.js';
import { shape } from './shape.js';
import { strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

export interface CardContext {
  readonly territory: Territory | undefined;
  readonly level: number;
  /** Whether there is a map to go to. */
  readonly hasMap: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly onShow: (service: Service) => void;
  readonly onReturn: () => void;
  /** How far it is from the commune that was chosen; never given for a protected entry. */
  readonly distance?: string | undefined;
}

/** One service, everything useful in sight: who to call first, then where, when and who says so. */
export function serviceCard(service: Service, context: CardContext): TemplateResult {
  const { properties } = service;
  const selected = context.isSelected(properties.id);
  return html`
    <article class="card" part="service" data-id=${properties.id} aria-current=${selected ? 'true' : nothing}>
      <p class="kind">
        ${shape(shapeOf(properties.categorie))}
        <span>${categoryOf(properties.categorie).label}</span>
        ${properties.exemple ? html`<span class="tag">${strings.fiche.exemple}</span>` : nothing}
      </p>
      <h4 part="service-name" aria-level=${context.level} tabindex="-1"><bdi>${properties.nom}</bdi></h4>
      ${paragraph(properties.presentation_resume)} ${paragraph(countSentence(service))} ${paragraph(context.distance)}
      ${properties.telephone ? html`<p>${phoneLink(properties.telephone)}</p>` : nothing}
      ${facts(service, context.territory)} ${mapButton(service, context, selected)}
      <p class="source"><bdi>${sourceSentence(service, context.territory)}</bdi></p>
    </article>
  `;
}

function facts(service: Service, territory: Territory | undefined): TemplateResult {
  const { properties } = service;
  const words = strings.fiche;
  return html`<dl>
    ${fact(words.courriel, properties.courriel && mailLink(properties.courriel))}
    ${fact(words.site, properties.site_web && webLink(properties.site_web))} ${whereAndWhen(service)}
    ${fact(words.zone, areaOf(service, territory))} ${fact(words.publics, joined(properties.publics))}
    ${fact(words.langues, joined(properties.langues))} ${fact(words.cout, properties.frais && wordOf(words.frais, properties.frais))}
    ${fact(words.places, properties.places?.toString())}
  </dl>`;
}

/** A `contact` entry has no place: nothing here may hint at one (CONF-19). */
function whereAndWhen(service: Service) {
  const { properties } = service;
  const words = strings.fiche;
  if (properties.confidentialite !== 'public') {
    return fact(words.adresse, properties.telephone ? words.adresseSurDemande : words.adresseSurContact);
  }
  const several = properties.nombre > 1;
  const precision = precisionSentence(service);
  const address = addressOf(service);
  const unknown = properties.adresse === undefined ? words.adresseInconnue : undefined;
  const lines = [address, unknown, precision].filter((line) => line !== undefined);
  const access = properties.accessibilite_lieu;
  const modes = properties.modes_accueil?.map((mode) => wordOf(words.accueilModes, mode) ?? mode);
  return html`
    ${fact(words.horaires, properties.horaires_texte ?? properties.horaires_accueil)}
    ${several ? nothing : fact(words.adresse, html`${lines.map((line, index) => html`<span class=${index > 0 || !address ? 'hint line' : 'line'}>${line}</span>`)}`)}
    ${fact(words.accueil, joined(modes))} ${fact(words.acces, access && webLink(access, words.accesLien))}
  `;
}

function mapButton(service: Service, { hasMap, onShow, onReturn }: CardContext, selected: boolean) {
  if (!hasMap || !pointOf(service)) return nothing;
  const words = strings.fiche;
  // One button for both ways, so that it never disappears under the focus.
  return html`<p class="actions">
    <button
      class="button quiet"
      type="button"
      aria-label=${selected ? nothing : words.voirCarteNom(service.properties.nom)}
      @click=${() => (selected ? onReturn() : onShow(service))}
    >
      ${selected ? words.retourCarte : words.voirCarte}
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

function joined(values: readonly string[] | undefined): string | undefined {
  return values && values.length > 0 ? strings.zone.liste(values) : undefined;
}
