import { Translations } from '@reperes/help';
import { type Strings, strings } from './strings.fr.js';

/** What the element says around a text. Another language is a file and a line here. */
export const WORDS = new Translations<Strings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
});

/** The element speaks as the text that it shows: no sentence stands in one language beside another. */
export function wordsOf(text: { readonly lang: string }): Strings {
  return WORDS.around(text);
}
