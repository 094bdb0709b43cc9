/** The words of an answer, in Spanish. */

import { spanishHours, spanishLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

const { date, plural } = wordsOfLanguage('es-ES');
const { categories } = spanishLabels;

export const answer: AnswerStrings = {
  lang: 'es',
  virgule: ', ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: spanishHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'Policía, gendarmería: usted u otra persona está en peligro ahora.',
    '112': 'Emergencias: la misma ayuda, desde cualquier teléfono y en toda Europa.',
    '15': 'Urgencia médica: herida, desmayo, estrangulamiento.',
    '115': 'Alojamiento de emergencia: no tiene dónde dormir, o se va de su casa.',
    '3919': 'Hablar con alguien, saber adónde acudir. No es un número de emergencias.',
    '119': 'Un niño, una niña o adolescente está en peligro.',
  },
  resultat: (nom) => `Sus contactos para ${nom}`,
  contacts: (nombre) =>
    `${plural(nombre, { one: '# contacto', many: '# de contactos', other: '# contactos' })}${nombre > 1 ? ', de lo más cercano a lo más amplio' : ''}`,
  papier: {
    fiche: 'Imprimir la ficha',
    carte: 'Imprimir una tarjeta de bolsillo',
    conseil:
      'La tarjeta se dobla al tamaño de una tarjeta bancaria: por fuera, una lista de la compra; por dentro, los números. Si alguien registra sus cosas, es mejor dejarla en casa de una persona de confianza.',
    echec: 'La impresión no está lista: puede que la red sea demasiado débil. Los números siguen mostrándose aquí.',
  },
  effacer: 'Quitar este resultado y buscar otro municipio',
  suite: (nombre) => `Otros servicios para su municipio (${nombre})`,
  sansReferent: 'No conocemos a una persona de referencia en su municipio.',
  niveauSuivant: (titre) => `Empiece por: ${titre}.`,
  aucun: 'No se conoce ningún contacto local para este municipio. El 3919 escucha y orienta en toda Francia.',
  partiel: 'No se ha podido cargar una parte de los contactos: esta lista está incompleta.',
  illisibles: (nombre) => plural(nombre, { one: 'No se ha podido leer # contacto.', many: 'No se han podido leer # de contactos.', other: 'No se han podido leer # contactos.' }),
  rangs: {
    commune: 'Su municipio',
    unite: 'Policía, gendarmería',
    iscg: 'Ayuda social en la comisaría o la gendarmería',
    hopital: 'Hospital, atención médica',
    reseau: 'Red local',
    epci: 'Su grupo de municipios',
    accueil: 'Acogida y escucha',
    passage: 'Pasa por su municipio',
    departement: 'Département',
    service: 'Servicio',
    national: 'En toda Francia',
  },
  raisons: {
    commune: 'Atiende su municipio',
    unite: 'Trabaja en la unidad que atiende su municipio',
    passage: 'Hace parada en su municipio',
    secteur: 'Atiende su zona',
    groupe: (nom, type) => `Atiende ${type === 'epci' ? 'su grupo de municipios' : 'su zona'}: ${nom}`,
    departement: 'Atiende todo el département',
    proche: (distance) => `Lo más cercano, ${distance}`,
    kilometres: (km) => `a ${km}\u00a0km en línea recta`,
    moinsDUn: 'a menos de un kilómetro en línea recta',
    national: 'Atiende a toda Francia',
  },
  exemple: 'ejemplo inventado',
  aConfirmer: 'Por confirmar: esta información es antigua.',
  sinon: (titre) => `Si nadie responde: ${titre},`,
  maintenant: 'En este momento:',
  plusieurs: (nombre) => `Lugares o puestos de trabajo: ${nombre}. La fuente no da las direcciones.`,
  appeler: 'Llamar al',
  horaires: 'Horario:',
  horsHoraires: 'Fuera de este horario:',
  adresse: 'Dirección:',
  ecrire: 'Escribir a:',
  courrielTrace: 'El mensaje quedará en sus mensajes enviados.',
  sansCoordonnees: 'No se conoce ningún número aquí: pregunte al',
  site: 'Sitio web:',
  date: (day) => `Fecha de la información: ${date(day)}`,
};
