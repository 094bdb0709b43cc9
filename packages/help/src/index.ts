export { exitEnd, type ExitMode, type ExitOptions, exitStart } from './exit/exit-views.js';
export { numberNotes, signLanguageLink, traceOf } from './number-notes.js';
export { LanguageAround, languageOf, Translations, type Words } from './language.js';
export { inFrench, numberHref, numberLabelBesideSign, numberSign } from './number-words.js';
export { type Strings as NumberStrings } from './strings.fr.js';
export { WORDS as NUMBER_WORDS } from './words.js';
export { EveryMinute } from './list/every-minute.js';
export { ReperesExit } from './exit/reperes-exit.js';
export { ReperesHelp } from './reperes-help.js';
