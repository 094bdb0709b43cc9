/** Every word of `<reperes-referent-finder>`, in Spanish. One file: it comes whole, when someone reads Spanish. */

import { spanishSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.es.js';
import { paper } from './paper.strings.es.js';
import { professional } from './professional.strings.es.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'es',
  dir: 'ltr',
  langues: 'Idioma',
  langueAbsente: 'No se ha podido mostrar este idioma. Tóquelo otra vez para volver a pedirlo.',
  relecture: 'Borrador de traducción, aún sin revisar. Las fichas están en francés, tal como las escribieron los servicios.',
  region: 'Encontrar a quién contactar',
  titre: '¿Quién puede ayudarla cerca de donde vive?',
  recherche: 'Su municipio o su código postal',
  professionnel: { titre: 'A quién llamar, municipio por municipio', recherche: 'Municipio o código postal de la persona' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'La búsqueda por municipio no responde',
    reseau: 'La lista de contactos no ha llegado: puede que la red sea demasiado débil.',
    statut: 'El sitio no ha podido enviar la lista de contactos.',
    type: 'El sitio ha enviado algo distinto de la lista de contactos.',
    taille: 'La lista de contactos recibida es demasiado grande para ser la correcta.',
    forme: 'La lista de contactos recibida no se puede leer.',
    'hors-ligne': 'Su dispositivo no está conectado a internet.',
    adresse: 'Esta página no indica dónde encontrar la lista de contactos.',
    issue: 'Los números de arriba no dependen de esta página: puede llamarlos ahora.',
    reessayer: 'Intentar de nuevo',
  },
  prudence:
    'Esta página queda en el historial del navegador, y un programa espía puede ver todo lo que se muestra. Si teme que alguien vigile lo que hace, use un dispositivo seguro.',
  champ: spanishSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
