/** What a host writes in the attributes. A word that is not known is left out, and said once to who reads the console. */

import { CATEGORIES, isCategoryId } from '@reperes/schema';
import { AUDIENCES } from './facets/audience.js';
import { type Choices, NO_CHOICES } from './facets/facets.js';

export interface StartAttributes {
  /** `accueil-jour, laeo`. */
  readonly categories: string;
  /** `victimes, enfants`. */
  readonly publics: string;
}

export function startChoices({ categories, publics }: StartAttributes): Choices {
  return {
    ...NO_CHOICES,
    categories: idsIn(categories, { attribute: 'categories', isKnown: isCategoryId, expected: CATEGORIES.map(({ id }) => id) }),
    publics: idsIn(publics, { attribute: 'public', isKnown: isAudience, expected: AUDIENCES }),
  };
}

export function warnOfUnknown(attribute: string, received: string, expected: string): void {
  console.warn(`<reperes-services-map>: the attribute "${attribute}" has "${received}", which is left out. Expected: ${expected}.`);
}

interface Ids {
  readonly attribute: string;
  readonly isKnown: (id: string) => boolean;
  readonly expected: readonly string[];
}

function idsIn(text: string, { attribute, isKnown, expected }: Ids): ReadonlySet<string> {
  // An attribute that is taken away is `null`, whatever its type says.
  const ids = (text || '').split(/[\s,]+/).filter(Boolean);
  const unknown = ids.filter((id) => !isKnown(id));
  if (unknown.length > 0) warnOfUnknown(attribute, unknown.join(', '), expected.join(', '));
  return new Set(ids.filter(isKnown));
}

function isAudience(id: string): boolean {
  return (AUDIENCES as readonly string[]).includes(id);
}
