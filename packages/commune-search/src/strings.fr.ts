import type { FieldWords } from './search-words.js';

/** Every word that `<reperes-commune-search>` shows before its list comes, in French. */
export const strings: FieldWords = {
  lang: 'fr',
  dir: 'ltr',
  label: 'Votre commune ou votre code postal',
  indication: 'Le début du nom ou du code suffit.',
  chargement: 'La liste des communes se charge…',
  indisponible: 'La liste des communes n’est pas disponible pour le moment.',
  options: 'Communes proposées',
};
