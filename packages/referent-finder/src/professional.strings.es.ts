/** The words of the view for professionals, in Spanish. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.es.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('es-ES');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `A quién llamar para ${nom}`,
  sansReferent: 'No se conoce a ninguna persona de referencia en este municipio: el nivel siguiente está debajo.',
  colonnes: { situation: 'Situación', nature: 'Tipo', qui: 'Quién', joindre: 'Contacto', maintenant: 'Horario', hors: 'Fuera de horario' },
  situations: {
    danger: 'Peligro inmediato',
    abri: 'Puesta a salvo',
    plainte: 'Denuncia, aviso',
    social: 'Ayuda social en la comisaría o la gendarmería',
    soins: 'Atención médica, parte de lesiones',
    ecoute: 'Escucha, acompañamiento',
    droits: 'Derechos, ayuda a las víctimas',
    enfants: 'Menores, jóvenes',
    quotidien: 'Vivienda, ingresos, trámites',
    coordination: 'Derivación y coordinación',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Atiende el municipio',
    unite: 'Trabaja en la unidad que atiende el municipio',
    passage: 'Hace parada en el municipio',
    secteur: 'Atiende la zona',
    groupe: (nom, type) => `Atiende ${type === 'epci' ? 'el grupo de municipios' : 'la zona'}: ${nom}`,
  },
  sansHoraires: 'No indicado',
  sansRelais: '–',
  unites: {
    titre: 'De una unidad o una red a sus municipios',
    champ: 'Unidad, hospital, red o zona',
    choisir: 'Elegir',
    groupes: {
      unite: 'Policía y gendarmería',
      iscg: 'Trabajadoras y trabajadores sociales en la comisaría o la gendarmería',
      hopital: 'Hospitales',
      reseau: 'Redes',
      epci: 'Grupos de municipios',
      secteur: 'Zonas',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# municipio', many: '# de municipios', other: '# municipios' })}`,
    aucun: 'No se conoce ningún contacto para esta zona: busque uno de sus municipios.',
  },
};
