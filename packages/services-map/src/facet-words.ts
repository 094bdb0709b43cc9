/** Each option of each facet, in words. */

import { type BesoinId, CATEGORIES, categoryOf, isCategoryId, type Territory } from '@reperes/schema';
import type { FacetIndex } from './facets/facet-index.js';
import { type Choices, type FacetId, type FlagId, FLAGS } from './facets/facets.js';
import { isOnCall } from './filter.js';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const MOST_NAMED = 2;

export function optionWord(facet: FacetId, option: string, { languages }: Pick<FacetIndex, 'languages'>, words: Strings): string {
  const { filtres } = words;
  if (isFlag(facet)) return filtres.drapeaux[facet];
  if (facet === 'langues') return words.fiche.langue(languages.get(option) ?? option);
  if (facet === 'categories') return isCategoryId(option) ? words.categorie(option) : option;
  return wordOf(filtres[facet], option) ?? option;
}

/** What there is to choose from. */
export interface Offered extends Pick<FacetIndex, 'facets' | 'languages'> {
  /** Says what is reached by phone, and is in no list. */
  readonly territory?: Territory | undefined;
}

/** What is chosen in a facet, as it was ticked, short enough for a button. */
export function choiceWord(facet: FacetId, choices: Choices, offered: Offered, words: Strings): string {
  const chosen = [...choices[facet]];
  if (facet === 'categories') {
    const needs = wholeNeeds(choices.categories, offered);
    if (needs.length > 0) return needs.map(words.besoin).join(' + ');
    if (chosen.length > 1) return words.filtres.types;
  }
  return chosen.map((option) => optionWord(facet, option, offered, words)).join(', ');
}

/** The needs of these, when each is ticked whole: none as soon as one is not, or when there are more than a button can name. */
function wholeNeeds(chosen: ReadonlySet<string>, { facets, territory }: Offered): readonly BesoinId[] {
  const needs = [...new Set([...chosen].filter(isCategoryId).map((id) => categoryOf(id).besoin))];
  const missing = CATEGORIES.filter(
    ({ id, besoin }) => needs.includes(besoin) && !chosen.has(id) && (facets.categories.has(id) || isOnCall(id, territory)),
  );
  return missing.length > 0 || needs.length > MOST_NAMED ? [] : needs;
}

function isFlag(facet: FacetId): facet is FlagId {
  return (FLAGS as readonly string[]).includes(facet);
}
