/** Whether a service is open, and its week. */

import { localMomentIn, openingAt, type OpeningState, type PublicServiceProperties, type Territory, zoneOf } from '@reperes/schema';
import { inFrench } from '@reperes/help';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings.fr.js';

/** Of places whose hours leave no doubt; `undefined` for the others. */
export function openingOf(properties: PublicServiceProperties, territory: Territory | undefined, now: Date): OpeningState | undefined {
  const { horaires_intervalles: intervals, code_insee: code } = properties;
  if (!intervals) return undefined;
  return openingAt(intervals, localMomentIn(zoneOf(code ?? territory?.departements[0]), now));
}

/** True for a moment: on paper, only an appointment remains. Its whole text is written anew, whatever a translator of the browser made of it. */
export function openingLine(properties: PublicServiceProperties, territory: Territory | undefined, now: Date, { horaires }: Strings) {
  const state = openingOf(properties, territory, now);
  if (!state) return nothing;
  return html`<p class="state" data-state=${state.name} .textContent=${horaires.etat(state, properties.categorie === 'itinerant')}></p>`;
}

/** Line by line when the hours are understood, or else as the source wrote them. */
export function hoursOf({ horaires_intervalles, horaires_texte, horaires_accueil }: PublicServiceProperties, words: Strings): TemplateResult | undefined {
  const lines = horaires_intervalles ? words.horaires.semaine(horaires_intervalles) : [];
  const text = horaires_texte ?? horaires_accueil;
  if (lines.length === 0) return text ? inFrench(text, words) : undefined;
  return html`${lines.map(({ jours, heures }) => html`<span class="line">${jours}${words.fiche.deuxPoints(heures)}</span>`)}`;
}
