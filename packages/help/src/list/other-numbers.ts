import { essentialHelp, HELP_NUMBERS, type HelpNumber } from '@reperes/schema';

/** @param ids of built-in numbers; one that is none, or that always shows, gives nothing */
export function otherNumbers(ids: readonly string[]): readonly HelpNumber[] {
  const wanted = new Set(ids);
  for (const { id } of essentialHelp()) wanted.delete(id);
  return HELP_NUMBERS.filter(({ id }) => wanted.has(id));
}
