import type { Territory } from '@reperes/schema';
import { answersByPhone } from './empty-notice.js';
import type { Choices } from './facets/facets.js';
import { lodgingNumbers } from './lodging-notices.js';
import type { Near } from './near/near.js';
import type { Results } from './results.js';
import { asksForLodging } from './secret-places.js';
import type { Strings } from './strings.fr.js';
import { STEP } from './window.js';

export interface SummaryContext {
  readonly results: Results;
  readonly territory: Territory | undefined;
  readonly choices: Choices;
  readonly near: Near | undefined;
  readonly words: Strings;
  /** How many cards are drawn at most. */
  readonly limit: number;
}

/** The one sentence about the list, seen and announced. */
export function summaryOf({ results: { shown, covering }, territory, choices, near, limit, words: { liste } }: SummaryContext): string {
  const empty = shown.length === 0;
  const byPhone = (empty || asksForLodging(choices)) && answersByPhone(territory, choices);
  const phones = byPhone ? [liste.surAppel(lodgingNumbers(territory, choices).join(', '))] : [];
  const around = near && covering > 0 ? liste.dont(covering, near.nom) : '';
  const drawn = limit > STEP && limit < shown.length ? liste.affiches(limit) : '';
  const counted = empty && byPhone ? [] : [liste.resultats(shown.length) + around + drawn];
  return [...counted, ...phones].join(' – ');
}
