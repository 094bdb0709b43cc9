/** Whether a text says that nobody is there: "Commissariat de Calais – POSTE VACANT". */

import { searchKey } from '@reperes/schema';

const VACANT = /\bpostes? (?:vacants?|non pourvus?|a pourvoir)\b|\bvacants?\b|\ben cours de recrutement\b/;

export function isVacant(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined && VACANT.test(searchKey(text.slice(0, 1000))));
}
