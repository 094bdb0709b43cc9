import { Translations } from './language.js';
import { type Strings, strings } from './strings.fr.js';

/** Of `<reperes-help>` in a widget and of `<reperes-exit>`. Another language is two files and a line in `languages.ts`. */
export const WORDS = new Translations<Strings>(
  strings,
  { en: async () => (await import('./strings.en.js')).strings },
  async (language) => (await (await import('./languages.js')).LANGUAGES.get(language)?.words())?.strings,
);
