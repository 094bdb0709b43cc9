import type { SearchWords } from './search-words.js';

export const spanishSearch: SearchWords = {
  lang: 'es',
  dir: 'ltr',
  label: 'Su municipio o su código postal',
  indication: 'Basta con el principio del nombre o del código.',
  chargement: 'Cargando la lista de municipios…',
  indisponible: 'La lista de municipios no está disponible por el momento.',
  options: 'Municipios propuestos',
  aucune: 'No se ha encontrado ningún municipio. Compruebe cómo está escrito, o pruebe con el código postal. Si no, llame al 3919.',
  nombre: (count) => (count === 1 ? '1 municipio encontrado' : `${count} municipios encontrados`),
  illisibles: (count) => (count === 1 ? 'No se ha podido leer 1 municipio.' : `No se han podido leer ${count} municipios.`),
  davantage: (shown) => `Primeros municipios: ${shown}. Escriba más letras del nombre.`,
  choisir: 'Elija un municipio de la lista.',
  choisie: (nom) => `Municipio elegido: ${nom}`,
  anciennement: (ancienNom) => `con ${ancienNom}`,
  codes: (first, last) => `de ${first} a ${last}`,
  deuxCodes: (first, second) => `${first} o ${second}`,
};
