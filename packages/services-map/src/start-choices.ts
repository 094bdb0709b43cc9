/** What a host writes in the attributes of the choices. */

import { AUDIENCES } from './facets/audience.js';
import { type Choices, NO_CHOICES } from './facets/facets.js';
import { CATEGORY_IDS, idsIn } from './listed-ids.js';

export interface StartAttributes {
  /** `accueil-jour, laeo`. */
  readonly categories: string;
  /** `victimes, enfants`. */
  readonly publics: string;
}

export function startChoices({ categories, publics }: StartAttributes): Choices {
  return {
    ...NO_CHOICES,
    categories: idsIn(categories, CATEGORY_IDS),
    publics: idsIn(publics, { attribute: 'public', expected: AUDIENCES }),
  };
}
