import { Translations } from '@reperes/help';
import { carte, type MapStrings } from './map.strings.fr.js';

/** Of the map beside the list. */
export const MAP_WORDS = new Translations<MapStrings>(carte, {
  en: async () => (await import('./strings.en.js')).carte,
  ar: async () => (await import('./strings.ar.js')).carte,
});
