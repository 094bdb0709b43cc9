import type { SearchWords } from './search-words.js';

/** A "comună" is a village in Romanian: a French commune, which may be a city, is a "localitate". */
export const romanianSearch: SearchWords = {
  lang: 'ro',
  dir: 'ltr',
  label: 'Localitatea (commune) sau codul dumneavoastră poștal',
  indication: 'Ajunge începutul numelui sau al codului.',
  chargement: 'Se încarcă lista localităților…',
  indisponible: 'Lista localităților nu este disponibilă în acest moment.',
  options: 'Localități propuse',
  aucune: 'Nu s-a găsit nicio localitate. Verificați cum este scris numele sau încercați codul poștal. Dacă nu reușiți, sunați la 3919.',
  nombre: (count) => (count === 1 ? '1 localitate găsită' : `Localități găsite: ${count}`),
  illisibles: (count) => (count === 1 ? '1 localitate nu a putut fi citită.' : `Localități care nu au putut fi citite: ${count}.`),
  davantage: (shown) => `Sunt afișate doar primele ${shown}. Scrieți mai mult din nume pentru a preciza.`,
  choisir: 'Alegeți o localitate din listă.',
  choisie: (nom) => `Localitatea aleasă: ${nom}`,
  anciennement: (ancienNom) => `cu ${ancienNom}`,
  codes: (first, last) => `de la ${first} la ${last}`,
  deuxCodes: (first, second) => `${first} sau ${second}`,
};
