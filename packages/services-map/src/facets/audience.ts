/** For whom an entry is: its category says it, and its own words may add to it. */

import type { Audience, Service } from '@reperes/schema';
import { categoryOf, searchKey } from '@reperes/schema';
import { remembered } from './remembered.js';

export const AUDIENCES: readonly Audience[] = ['victimes', 'enfants', 'auteurs', 'professionnels'];

/** Words of `publics`, as search keys in the singular. What is not here says nothing. */
const WORDS: Readonly<Record<Audience, readonly string[]>> = {
  victimes: ['victime', 'femme', 'mere'],
  enfants: ['enfant', 'mineur', 'mineure', 'jeune', 'adolescent', 'adolescente', 'ado', 'bebe', 'nourrisson'],
  auteurs: ['auteur'],
  professionnels: ['professionnel', 'professionnelle'],
};

const AUDIENCE_OF_WORD = new Map(AUDIENCES.flatMap((audience) => WORDS[audience].map((word) => [word, audience] as const)));

export function audiencesOf({ properties }: Service): readonly Audience[] {
  const own = categoryOf(properties.categorie).audience;
  if (!properties.publics) return [own];
  return [...new Set([own, ...properties.publics.flatMap(audiencesIn)])];
}

const audiencesIn = remembered((text) =>
  searchKey(text)
    .split(' ')
    .map((word) => AUDIENCE_OF_WORD.get(word.replace(/s$/, '')))
    .filter((audience) => audience !== undefined),
);
