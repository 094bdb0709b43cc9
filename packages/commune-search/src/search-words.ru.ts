import type { SearchWords } from './search-words.js';

/** The examples stay as they are written in France: so are the names that are searched. */
export const russianSearch: SearchWords = {
  lang: 'ru',
  dir: 'ltr',
  label: 'Ваша коммуна (город, деревня) или почтовый индекс',
  indication: 'Латинскими буквами. Достаточно начала названия или индекса.',
  chargement: 'Список коммун загружается…',
  indisponible: 'Список коммун сейчас недоступен.',
  options: 'Предложенные коммуны',
  aucune: 'Коммуна не найдена. Проверьте написание латинскими буквами или попробуйте почтовый индекс. Если не получается, звоните 3919.',
  nombre: (count) => `Найдено коммун: ${count}`,
  illisibles: (count) => `Не удалось прочитать коммун: ${count}.`,
  davantage: (shown) => `Показаны первые коммуны (${shown}). Чтобы уточнить, напишите название полнее.`,
  choisir: 'Выберите коммуну в списке.',
  choisie: (nom) => `Выбрана коммуна: ${nom}`,
  anciennement: (ancienNom) => `включая ${ancienNom}`,
  codes: (first, last) => `от ${first} до ${last}`,
  deuxCodes: (first, second) => `${first} или ${second}`,
};
