/** The words of the view for professionals, in Romanian. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.ro.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('ro-RO');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `Pe cine să sunați pentru ${nom}`,
  sansReferent: 'Nu cunoaștem o persoană de contact pentru acest ajutor în această localitate: nivelul următor este mai jos.',
  colonnes: { situation: 'Situație', nature: 'Tip', qui: 'Cine', joindre: 'Contact', maintenant: 'Program', hors: 'În afara programului' },
  situations: {
    danger: 'Pericol imediat',
    abri: 'Punere la adăpost',
    plainte: 'Plângere, semnalare',
    social: 'Asistență socială la poliție sau jandarmerie',
    soins: 'Îngrijiri, constatare medicală',
    ecoute: 'Ascultare, însoțire',
    droits: 'Drepturi, ajutor pentru victime',
    enfants: 'Copii, tineri',
    quotidien: 'Locuință, venituri, acte',
    coordination: 'Îndrumare și coordonare',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Acoperă localitatea',
    unite: 'Lucrează în unitatea care acoperă localitatea',
    passage: 'Se oprește în localitate',
    secteur: 'Acoperă zona',
    groupe: (nom, type) => `Acoperă ${type === 'epci' ? 'grupul de localități' : 'zona'}: ${nom}`,
  },
  sansHoraires: 'Neprecizat',
  sansRelais: '–',
  unites: {
    titre: 'De la o unitate sau o rețea la localitățile ei',
    champ: 'Unitate, spital, rețea sau zonă',
    choisir: 'Alegeți',
    groupes: {
      unite: 'Poliție și jandarmerie',
      iscg: 'Asistență socială la poliție sau jandarmerie',
      hopital: 'Spitale',
      reseau: 'Rețele',
      epci: 'Grupuri de localități',
      secteur: 'Zone',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# localitate', few: '# localități', other: '# de localități' })}`,
    aucun: 'Nu cunoaștem niciun contact pentru această zonă: căutați una dintre localitățile ei.',
  },
};
