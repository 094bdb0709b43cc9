import { Translations } from '@reperes/help';
import { strings, type WorkshopStrings } from './strings.fr.js';

/** Of the workshop. Another language is a file and a line here. */
export const WORKSHOP_WORDS = new Translations<WorkshopStrings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
});
