import type { SearchWords } from './search-words.js';

export const englishSearch: SearchWords = {
  lang: 'en',
  dir: 'ltr',
  label: 'Your commune or your postcode',
  indication: 'The beginning of the name or of the code is enough.',
  chargement: 'The list of communes is loading…',
  indisponible: 'The list of communes is not available at the moment.',
  options: 'Proposed communes',
  aucune: 'No commune found. Check the spelling, or try the postcode. Otherwise, call 3919.',
  nombre: (count) => (count === 1 ? '1 commune found' : `${count} communes found`),
  illisibles: (count) => (count === 1 ? '1 commune could not be read.' : `${count} communes could not be read.`),
  davantage: (shown) => `First ${shown} communes. Write more of the name to be precise.`,
  choisir: 'Choose a commune in the list.',
  choisie: (nom) => `Commune chosen: ${nom}`,
  anciennement: (ancienNom) => `with ${ancienNom}`,
  codes: (first, last) => `${first} to ${last}`,
  deuxCodes: (first, second) => `${first} or ${second}`,
};
