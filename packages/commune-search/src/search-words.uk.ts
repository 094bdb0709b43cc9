import type { SearchWords } from './search-words.js';

/** The examples stay as they are written in France: so are the names that are searched. */
export const ukrainianSearch: SearchWords = {
  lang: 'uk',
  dir: 'ltr',
  label: 'Ваша комуна (місто, село) або поштовий індекс',
  indication: 'Латинськими літерами. Досить початку назви або індексу.',
  chargement: 'Список комун завантажується…',
  indisponible: 'Список комун зараз недоступний.',
  options: 'Запропоновані комуни',
  aucune: 'Комуну не знайдено. Перевірте написання латинськими літерами або спробуйте поштовий індекс. Якщо не виходить, телефонуйте 3919.',
  nombre: (count) => `Знайдено комун: ${count}`,
  illisibles: (count) => `Не вдалося прочитати комун: ${count}.`,
  davantage: (shown) => `Показано перші комуни (${shown}). Щоб уточнити, напишіть назву повніше.`,
  choisir: 'Виберіть комуну в списку.',
  choisie: (nom) => `Вибрано комуну: ${nom}`,
  anciennement: (ancienNom) => `разом із ${ancienNom}`,
  codes: (first, last) => `від ${first} до ${last}`,
  deuxCodes: (first, second) => `${first} або ${second}`,
};
