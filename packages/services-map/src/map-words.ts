import { inLanguages } from './languages.js';
import { carte } from './map.strings.fr.js';

/** Of the map beside the list. */
export const MAP_WORDS = inLanguages(carte, 'carte');
