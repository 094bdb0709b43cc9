import { inLanguages } from '../languages.js';
import { positionStrings } from './position.strings.fr.js';

/** Of the button that asks the device where it is. */
export const POSITION_WORDS = inLanguages(positionStrings, 'positionStrings');
