/** Each option of each facet, in words. */

import { categoryOf, isCategoryId } from '@reperes/schema';
import type { FacetIndex } from './facets/facet-index.js';
import { type Choices, type FacetId, type FlagId, FLAGS } from './facets/facets.js';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

export function optionWord(facet: FacetId, option: string, { languages }: Pick<FacetIndex, 'languages'>, words: Strings): string {
  const { filtres } = words;
  if (isFlag(facet)) return filtres.drapeaux[facet];
  if (facet === 'langues') return words.fiche.langue(languages.get(option) ?? option);
  if (facet === 'categories') return isCategoryId(option) ? words.categorie(option) : option;
  return wordOf(filtres[facet], option) ?? option;
}

/** What is chosen in a facet, as it was ticked, short enough for a button. */
export function choiceWord(facet: FacetId, choices: Choices, index: FacetIndex, words: Strings): string {
  const chosen = [...choices[facet]];
  const need = facet === 'categories' ? onlyNeed(chosen, index, words) : undefined;
  if (need) return need;
  if (facet === 'categories' && chosen.length > 1) return words.filtres.types;
  return chosen.map((option) => optionWord(facet, option, index, words)).join(', ');
}

/** The need that all of these answer; `undefined` when one type was chosen among several of its need. */
function onlyNeed(categories: readonly string[], { facets }: FacetIndex, words: Strings): string | undefined {
  const needs = new Set(categories.filter(isCategoryId).map((id) => categoryOf(id).besoin));
  const [need, ...others] = needs;
  if (need === undefined || others.length > 0) return undefined;
  const listed = [...facets.categories.keys()].filter(isCategoryId).filter((id) => categoryOf(id).besoin === need);
  return categories.length > 1 || listed.length === 1 ? words.besoin(need) : undefined;
}

function isFlag(facet: FacetId): facet is FlagId {
  return (FLAGS as readonly string[]).includes(facet);
}
