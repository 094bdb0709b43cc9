import { Translations } from '@reperes/help';
import { type MapLocale, mapLocale } from './map-locale.fr.js';

/** What MapLibre says itself. */
export const LOCALES = new Translations<MapLocale>(mapLocale, {
  en: async () => (await import('./strings.en.js')).mapLocale,
  ar: async () => (await import('./strings.ar.js')).mapLocale,
});
