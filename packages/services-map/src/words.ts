import { Translations } from '@reperes/help';
import { type Strings, strings } from './strings.fr.js';

/** What `<reperes-services-map>` says with its list. Another language is a file and a line here, and one in each of the other tables. */
export const WORDS = new Translations<Strings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
  ar: async () => (await import('./strings.ar.js')).strings,
});
