import { inLanguages } from '../languages.js';
import { words } from './ensemble.strings.fr.js';

/** Of the choice of a territory, and of its map. */
export const ENSEMBLE_WORDS = inLanguages(words, 'ensembleStrings');
