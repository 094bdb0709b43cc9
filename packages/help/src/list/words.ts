import { Translations } from '../language.js';
import { type ListStrings, listStrings } from './strings.fr.js';

/** Of the complete list. Another language is two files and a line in `languages.ts`. */
export const LIST_WORDS = new Translations<ListStrings>(
  listStrings,
  { en: async () => (await import('./strings.en.js')).listStrings },
  async (language) => (await (await import('../languages.js')).LANGUAGES.get(language)?.list())?.listStrings,
);
