/** Whether someone answers now, who does otherwise, and the week. */

import { localMomentIn, openingAt, openingSentence, type OpeningState, weekLines, zoneOf } from '@reperes/schema';
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
export function openingText(contact: Contact, state: OpeningState): string {
  return openingSentence(state, contact.categorie === 'itinerant');
}

/** Who answers at this hour in place of the contact: only when it is surely closed. */
export function standIn({ horsHoraires }: Contact, state: OpeningState | undefined): Contact['horsHoraires'] {
  return state?.name === 'closed' ? horsHoraires : undefined;
}

/** A line a day or so when the hours are understood, or else as the source wrote them. */
export function hoursLines({ horaires, intervalles }: Contact): readonly string[] {
  const lines = intervalles ? weekLines(intervalles) : [];
  // Day and night, on holidays too: one line of the source says it better.
  const isOneLine = horaires !== undefined && new Set(lines.map(({ heures }) => heures)).size < Math.min(lines.length, 2);
  if (lines.length === 0 || isOneLine) return horaires === undefined ? [] : [horaires];
  return lines.map(({ jours, heures }) => `${jours}\u00a0: ${heures}`);
}
