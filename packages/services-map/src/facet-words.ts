/** Each option of each facet, in words. */

import { BESOINS, categoryOf, isCategoryId } from '@reperes/schema';
import type { FacetIndex } from './facets/facet-index.js';
import { type Choices, type FacetId, type FlagId, FLAGS } from './facets/facets.js';
import { strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

export function optionWord(facet: FacetId, option: string, { languages }: Pick<FacetIndex, 'languages'>): string {
  const words = strings.filtres;
  if (isFlag(facet)) return words.drapeaux[facet];
  if (facet === 'langues') return languages.get(option) ?? option;
  if (facet === 'categories') return isCategoryId(option) ? categoryOf(option).label : option;
  return wordOf(words[facet], option) ?? option;
}

/** What is chosen in a facet, short enough for a button. */
export function choiceWord(facet: FacetId, choices: Choices, index: Pick<FacetIndex, 'languages'>): string {
  const chosen = [...choices[facet]];
  const need = facet === 'categories' ? onlyNeed(chosen) : undefined;
  if (need) return need;
  if (facet === 'categories' && chosen.length > 1) return strings.filtres.besoins;
  return chosen.map((option) => optionWord(facet, option, index)).join(', ');
}

function onlyNeed(categories: readonly string[]): string | undefined {
  if (categories.length < 2) return undefined;
  const needs = new Set(categories.filter(isCategoryId).map((id) => categoryOf(id).besoin));
  return needs.size === 1 ? BESOINS.find(({ id }) => needs.has(id))?.label : undefined;
}

function isFlag(facet: FacetId): facet is FlagId {
  return (FLAGS as readonly string[]).includes(facet);
}
