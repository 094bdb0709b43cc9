import { Translations } from '@reperes/help';
import { type PositionStrings, positionStrings } from './position.strings.fr.js';

/** Of the button that asks the device where it is. */
export const POSITION_WORDS = new Translations<PositionStrings>(positionStrings, {
  en: async () => (await import('../strings.en.js')).positionStrings,
  ar: async () => (await import('../strings.ar.js')).positionStrings,
});
