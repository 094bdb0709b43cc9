import { indexCommunes } from '@reperes/commune-search';
import type { Service } from '@reperes/schema';
import { NO_CHOICES } from '@reperes/services-map/facets/facets.js';
import { type Near, nearCommune } from '@reperes/services-map/near/near.js';
import { type Question, Results } from '@reperes/services-map/results.js';
import { TERRITORY } from './folder-fixture.js';
import { COMMUNES, RICH } from './rich-fixture.js';

export const { communes } = indexCommunes(COMMUNES);
export const commune = (nom: string): Near => nearCommune(communes.find((one) => one.nom === nom)!);
export const ids = (services: readonly Service[]) => services.map(({ properties }) => properties.id);

export const MONDAY = new Date('2026-11-23T09:00:00Z');

/** The whole rich list, nothing chosen, but for these changes. */
export const question = (changes: Partial<Question> = {}): Question => ({
  services: RICH,
  territory: TERRITORY,
  territoire: '',
  choices: NO_CHOICES,
  near: undefined,
  at: MONDAY,
  ...changes,
});

export function asked(changes: Partial<Question>): Results {
  const results = new Results();
  results.ask(question(changes));
  return results;
}
