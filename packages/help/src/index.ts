export { exitEnd, type ExitMode, type ExitOptions, exitStart } from './exit/exit-views.js';
export { LanguageAround, languageOf, Translations, type Words } from './language.js';
export { EveryMinute } from './list/every-minute.js';
export { ReperesExit } from './exit/reperes-exit.js';
export { ReperesHelp } from './reperes-help.js';
