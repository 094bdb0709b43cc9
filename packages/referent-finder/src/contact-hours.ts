/** Whether someone answers now, who does otherwise, and the week. */

import { inFrench } from '@reperes/help';
import { localMomentIn, openingAt, type OpeningState, zoneOf } from '@reperes/schema';
import type { TemplateResult } from 'lit';
import type { AnswerStrings } from './answer.strings.fr.js';
import type { Contact } from './contact.js';

/** Where and when the question is asked. */
export interface Moment {
  readonly now: Date;
  /** INSEE code of the commune asked about: the clocks and holidays of who says no other. */
  readonly codeInsee: string;
}

/** Of contacts whose hours leave no doubt; `undefined` for the others. */
export function openingOf({ intervalles, zone }: Contact, { now, codeInsee }: Moment): OpeningState | undefined {
  return intervalles && openingAt(intervalles, localMomentIn(zoneOf(zone ?? codeInsee), now));
}

/** "Ouvert, jusqu’à 17 h"; a mobile service passes by, it does not open. */
export function openingText(contact: Contact, state: OpeningState, { ouverture }: AnswerStrings): string {
  return ouverture.etat(state, contact.categorie === 'itinerant');
}

/** Who answers at this hour in place of the contact: only when it is surely closed. */
export function standIn({ horsHoraires }: Contact, state: OpeningState | undefined): Contact['horsHoraires'] {
  return state?.name === 'closed' ? horsHoraires : undefined;
}

/** A line a day or so when the hours are understood, or else as the source wrote them. */
export function hoursLines({ horaires, intervalles }: Contact, words: AnswerStrings): readonly (TemplateResult | string)[] {
  const lines = intervalles ? words.ouverture.semaine(intervalles) : [];
  // Day and night, on holidays too: one line of the source says it better, to who reads it.
  const isOneLine = words.lang === 'fr' && horaires !== undefined && new Set(lines.map(({ heures }) => heures)).size < Math.min(lines.length, 2);
  if (lines.length === 0 || isOneLine) return horaires === undefined ? [] : [inFrench(horaires, words)];
  return lines.map(({ jours, heures }) => words.jour(jours, heures));
}
