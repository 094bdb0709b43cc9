/** The texts that this project wrote. The couple's, in French, is always there: it is what is shown when another cannot be. */

import { languageOf, type Translations } from '@reperes/help';
import type { QuestionSet } from './question-set.js';
import { set as couple } from './sets/couple.fr.js';

export const DEFAULT_SET: QuestionSet = couple;

export const DEFAULT_NAME = 'couple';

type Load = () => Promise<QuestionSet>;

/**
 * By name, then by language, French first. A page pays only for the text that it
 * shows. Another language of a text is a file and a line here.
 */
export const SETS: ReadonlyMap<string, ReadonlyMap<string, Load>> = new Map([
  [DEFAULT_NAME, inLanguages({ fr: async () => couple, en: async () => (await import('./sets/couple.en.js')).set })],
  ['couple-temoin', inLanguages({ fr: async () => (await import('./sets/couple-temoin.fr.js')).set, en: async () => (await import('./sets/couple-temoin.en.js')).set })],
  ['jeunes', inLanguages({ fr: async () => (await import('./sets/jeunes.fr.js')).set, en: async () => (await import('./sets/jeunes.en.js')).set })],
  ['jeunes-temoin', inLanguages({ fr: async () => (await import('./sets/jeunes-temoin.fr.js')).set, en: async () => (await import('./sets/jeunes-temoin.en.js')).set })],
  ['travail', inLanguages({ fr: async () => (await import('./sets/travail.fr.js')).set, en: async () => (await import('./sets/travail.en.js')).set })],
  ['en-ligne', inLanguages({ fr: async () => (await import('./sets/en-ligne.fr.js')).set, en: async () => (await import('./sets/en-ligne.en.js')).set })],
  ['sport', inLanguages({ fr: async () => (await import('./sets/sport.fr.js')).set, en: async () => (await import('./sets/sport.en.js')).set })],
]);

/** Those that a host may name; each may have a variant for a witness. */
export const OUR_SETS: readonly string[] = [...SETS.keys()].filter((name) => !name.endsWith('-temoin'));

function inLanguages(texts: Readonly<Record<string, Load>>): ReadonlyMap<string, Load> {
  return new Map(Object.entries(texts));
}

/**
 * @param jeu name of a set; the couple's when there is no such set
 * @param pour variant of it; the set itself when it has none
 */
export function nameOf(jeu: string, pour: string): string {
  return [`${jeu}-${pour}`, jeu].find((name) => SETS.has(name)) ?? DEFAULT_NAME;
}

/** Languages of a set, in the order of their buttons. */
export function languagesOf(name: string): readonly string[] {
  return [...(SETS.get(name)?.keys() ?? [])];
}

/** Words of a part of the element, as far as choosing a language goes. */
export type AnyWords = Translations<{ readonly lang: string }>;

/**
 * One of our texts in a language, with all the words around it, or all of it in
 * French when any does not come.
 *
 * @throws when the French cannot be read either
 */
export async function readOurSet(name: string, language: string, words: readonly AnyWords[]): Promise<QuestionSet> {
  const texts = SETS.get(name);
  const load = texts?.get(language);
  if (load) {
    try {
      const [set] = await Promise.all([load(), ...words.map((some) => some.read(language))]);
      if (words.every((some) => languageOf(some.in(language).lang) === language)) return set;
    } catch (error) {
      console.warn(`<reperes-violentometre>, "${name}" in "${language}": ${String(error)}`);
    }
  }
  const french = texts?.get('fr');
  return french ? french() : DEFAULT_SET;
}
