/** What a list can be narrowed by. Within a facet one option is enough; every facet with a choice must hold. */

export const FACETS = ['categories', 'ouvert', 'publics', 'accueil', 'fauteuil', 'lsf', 'gratuit', 'langues'] as const;

export type FacetId = (typeof FACETS)[number];

/** The only option of a facet that is either asked for or not: open now, a wheelchair, sign language, free of charge. */
export const YES = 'oui';

/** Facets that are one box to tick. */
export const FLAGS = ['ouvert', 'gratuit', 'fauteuil', 'lsf'] as const satisfies readonly FacetId[];

export type FlagId = (typeof FLAGS)[number];

/** How one is received: in the place, or from afar. */
export const MODES = ['en-presentiel', 'a-distance'] as const;

/** Ids of the chosen options of each facet; none means all. */
export type Choices = Readonly<Record<FacetId, ReadonlySet<string>>>;

const NONE: ReadonlySet<string> = new Set();

export const NO_CHOICES = Object.fromEntries(FACETS.map((facet) => [facet, NONE])) as Choices;

export function chosenFacets(choices: Choices): readonly FacetId[] {
  return FACETS.filter((facet) => choices[facet].size > 0);
}

/** Adds the options when one of them is missing, else takes them all away. */
export function toggled(choices: Choices, facet: FacetId, options: readonly string[]): Choices {
  const next = new Set(choices[facet]);
  const complete = options.every((option) => next.has(option));
  for (const option of options) {
    if (complete) next.delete(option);
    else next.add(option);
  }
  return { ...choices, [facet]: next };
}

export function without(choices: Choices, facets: readonly FacetId[]): Choices {
  return { ...choices, ...Object.fromEntries(facets.map((facet) => [facet, NONE])) };
}
