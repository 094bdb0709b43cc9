import type { SearchWords } from './search-words.js';

export const portugueseSearch: SearchWords = {
  lang: 'pt',
  dir: 'ltr',
  label: 'O seu município ou o seu código postal',
  indication: 'Basta o início do nome ou do código.',
  chargement: 'A carregar a lista dos municípios…',
  indisponible: 'A lista dos municípios não está disponível neste momento.',
  options: 'Municípios propostos',
  aucune: 'Nenhum município encontrado. Verifique como está escrito, ou experimente o código postal. Senão, ligue para o 3919.',
  nombre: (count) => (count === 1 ? '1 município encontrado' : `${count} municípios encontrados`),
  illisibles: (count) => (count === 1 ? 'Não foi possível ler 1 município.' : `Não foi possível ler ${count} municípios.`),
  davantage: (shown) => `Primeiros municípios: ${shown}. Escreva mais letras do nome.`,
  choisir: 'Escolha um município na lista.',
  choisie: (nom) => `Município escolhido: ${nom}`,
  anciennement: (ancienNom) => `com ${ancienNom}`,
  codes: (first, last) => `de ${first} a ${last}`,
  deuxCodes: (first, second) => `${first} ou ${second}`,
};
