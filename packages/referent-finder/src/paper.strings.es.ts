/** The words on paper, in Spanish. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('es-ES');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Policía, gendarmería. Usted u otra persona está en peligro ahora.',
  '112': 'Emergencias, número europeo. La misma ayuda, desde cualquier teléfono y en toda Europa.',
  '114': 'Emergencias por SMS. No puede hablar, o no puede oír: escriba un SMS. Este número no atiende llamadas.',
  '3919': 'Violences Femmes Info. Hablar con alguien, saber adónde acudir. No es un número de emergencias.',
};

export const paper: PaperStrings = {
  lang: 'es',
  dir: 'ltr',
  relecture: 'Borrador de traducción, aún sin revisar.',
  document: 'Contactos',
  fiche: {
    titre: 'Contactos útiles',
    numeros: 'A cualquier hora',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Cerca de donde vive',
    autres: 'Otros servicios',
    date: (day) => `Información: ${date(day)}`,
    prudence: 'Alguien puede encontrar esta hoja. Si es un riesgo, guárdela en casa de una persona de confianza, o apréndase un número de memoria.',
  },
  carte: {
    etapes: ['Corte por la línea continua.', 'Doble hacia atrás por la línea horizontal.', 'Cierre como un libro, con los números dentro.'],
    dehors: 'Compras',
    aToute: 'A cualquier hora',
    ici: 'Cerca de aquí',
    numeros: {
      '17': 'Policía',
      '112': 'Emergencias',
      '114': 'Por SMS, sin hablar',
      '3919': 'Hablar, saber adónde ir',
      '115': 'Un techo para esta noche',
    },
    rangs: {
      commune: 'Ayuntamiento',
      unite: 'Policía, gendarmería',
      iscg: 'Servicio social',
      hopital: 'Hospital',
      reseau: 'Red local',
      epci: 'Grupo de municipios',
      accueil: 'Recepción',
      passage: 'Autobús, cerca de aquí',
      departement: 'Département',
      service: 'Servicio',
      national: 'Línea telefónica',
    },
  },
};
