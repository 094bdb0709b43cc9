/** The words of the view for professionals, in English. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.en.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('en-GB');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `Who to call for ${nom}`,
  sansReferent: 'No contact person for this is known in this commune: the next level is below.',
  colonnes: { situation: 'Situation', nature: 'Kind', qui: 'Who', joindre: 'Reach', maintenant: 'Hours', hors: 'Out of hours' },
  situations: {
    danger: 'Immediate danger',
    abri: 'Getting to safety',
    plainte: 'Complaint, report',
    social: 'Social worker with the police or gendarmerie',
    soins: 'Care, medical record of injuries',
    ecoute: 'Listening, support',
    droits: 'Rights, help for victims',
    enfants: 'Children, young people',
    quotidien: 'Housing, income, paperwork',
    coordination: 'Referral and coordination',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Covers the commune',
    unite: 'Works in the unit that covers the commune',
    passage: 'Stops in the commune',
    secteur: 'Covers the area',
    groupe: (nom, type) => `Covers ${type === 'epci' ? 'the group of communes' : 'the area'}: ${nom}`,
  },
  sansHoraires: 'Not given',
  sansRelais: '–',
  unites: {
    titre: 'From a unit or a network to its communes',
    champ: 'Unit, hospital, network or area',
    choisir: 'Choose',
    groupes: {
      unite: 'Police and gendarmerie',
      iscg: 'Social workers with the police or gendarmerie',
      hopital: 'Hospitals',
      reseau: 'Networks',
      epci: 'Groups of communes',
      secteur: 'Areas',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# commune', other: '# communes' })}`,
    aucun: 'No contact is known for this area: search for one of its communes.',
  },
};
