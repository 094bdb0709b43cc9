import { Translations } from '../language.js';
import { type ListStrings, listStrings } from './strings.fr.js';

/** Of the complete list. Another language is a file and a line here. */
export const LIST_WORDS = new Translations<ListStrings>(listStrings, {
  en: async () => (await import('./strings.en.js')).listStrings,
});
