import type { Territory } from '@reperes/schema';
import { answersByPhone } from './empty-notice.js';
import type { Choices } from './facets/facets.js';
import type { Near } from './near/near.js';
import type { Results } from './results.js';
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
  if (shown.length === 0 && answersByPhone(territory, choices)) return liste.surAppel;
  const around = near && covering > 0 ? liste.dont(covering, near.nom) : '';
  const drawn = limit > STEP && limit < shown.length ? liste.affiches(limit) : '';
  return liste.resultats(shown.length) + around + drawn;
}
