import { inLanguages } from './languages.js';
import { mapLocale } from './map-locale.fr.js';

/** What MapLibre says itself. */
export const LOCALES = inLanguages(mapLocale, 'mapLocale');
