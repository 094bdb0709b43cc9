/** The sets that this project wrote. The couple's is always there: it is what is shown when another cannot be. */

import type { QuestionSet } from './question-set.js';
import { coupleFr } from './sets/couple.fr.js';

export const DEFAULT_SET: QuestionSet = coupleFr;

/** A page pays only for the set it shows. */
export const OTHER_SETS: ReadonlyMap<string, () => Promise<QuestionSet>> = new Map([
  ['jeunes', async () => (await import('./sets/jeunes.fr.js')).jeunesFr],
]);
