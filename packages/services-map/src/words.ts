import { inLanguages } from './languages.js';
import { strings } from './strings.fr.js';

/** What `<reperes-services-map>` says with its list. */
export const WORDS = inLanguages(strings, 'strings');
