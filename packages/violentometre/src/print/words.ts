import { Translations } from '@reperes/help';
import { type PaperStrings, strings } from './strings.fr.js';

/** Of what is printed. Another language is a file and a line here. */
export const PAPER_WORDS = new Translations<PaperStrings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
});
