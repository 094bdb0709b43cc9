import { Translations } from '@reperes/help';
import { type EnsembleStrings, words } from './ensemble.strings.fr.js';

/** Of the choice of a territory, and of its map. */
export const ENSEMBLE_WORDS = new Translations<EnsembleStrings>(words, {
  en: async () => (await import('../strings.en.js')).ensembleStrings,
  ar: async () => (await import('../strings.ar.js')).ensembleStrings,
});
