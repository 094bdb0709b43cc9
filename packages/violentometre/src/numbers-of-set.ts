import { essentialHelp, HELP_NUMBERS, type HelpNumber } from '@reperes/schema';
import type { QuestionSet } from './question-set.js';

/** What a text may add to the numbers that always are: ids of built-in ones, such as 119 for the young. */
export interface WithNumbers {
  readonly numeros?: readonly string[];
}

export function numbersOf({ numeros = [] }: QuestionSet & WithNumbers): readonly HelpNumber[] {
  const always = essentialHelp();
  return [...always, ...HELP_NUMBERS.filter((entry) => numeros.includes(entry.id) && !always.includes(entry))];
}
