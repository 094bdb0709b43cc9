import { Translations } from './language.js';
import { type Strings, strings } from './strings.fr.js';

/** Of `<reperes-help>` in a widget and of `<reperes-exit>`. Another language is a file and a line here. */
export const WORDS = new Translations<Strings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
});
