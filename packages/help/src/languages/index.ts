export { ChosenLanguage } from './chosen-language.js';
export { renderLanguages } from './language-buttons.js';
export { languages } from './language-buttons.styles.js';
