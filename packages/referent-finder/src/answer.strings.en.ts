/** The words of an answer, in English. */

import { englishHours, englishLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

const { date, plural } = wordsOfLanguage('en-GB');
const { categories } = englishLabels;

export const answer: AnswerStrings = {
  lang: 'en',
  virgule: ', ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: englishHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'Police, gendarmerie: you or someone else is in danger now.',
    '112': 'Emergencies: the same help, from any phone and anywhere in Europe.',
    '15': 'Medical emergency: injury, fainting, strangulation.',
    '115': 'Emergency shelter: nowhere to sleep, or leaving home.',
    '3919': 'Talk to someone, find out where to go. This is not an emergency number.',
    '119': 'A child or a teenager is in danger.',
  },
  resultat: (nom) => `Your contacts for ${nom}`,
  contacts: (nombre) => plural(nombre, { one: '# contact', other: '# contacts, the nearest level first' }),
  papier: {
    fiche: 'Print the sheet',
    carte: 'Print a pocket card',
    conseil:
      'The card folds to the size of a bank card: outside, a shopping list; inside, the numbers. If someone goes through your things, it is better to leave it with a person you trust.',
    echec: 'The paper is not ready to print: the network may be too weak. The numbers stay shown here.',
  },
  effacer: 'Clear and search for another commune',
  suite: (nombre) => `Other services for your commune (${nombre})`,
  sansReferent: 'We do not know of a contact person for this in your commune.',
  niveauSuivant: (titre) => `Start with: ${titre}.`,
  aucun: 'No local contact is known for this commune. 3919 listens and tells you where to go, anywhere in France.',
  partiel: 'Some of the contacts could not be loaded: this list is incomplete.',
  illisibles: (nombre) => plural(nombre, { one: '# contact could not be read.', other: '# contacts could not be read.' }),
  rangs: {
    commune: 'Your commune',
    unite: 'Police, gendarmerie',
    iscg: 'Social worker with the police or gendarmerie',
    hopital: 'Hospital, medical care',
    reseau: 'Local network',
    epci: 'Your group of communes',
    accueil: 'A place to be heard',
    passage: 'Stops in your commune',
    departement: 'Département',
    service: 'Service',
    national: 'Anywhere in France',
  },
  raisons: {
    commune: 'Covers your commune',
    unite: 'Works in the unit that covers your commune',
    passage: 'Stops in your commune',
    secteur: 'Covers your area',
    groupe: (nom, type) => `Covers ${type === 'epci' ? 'your group of communes' : 'your area'}: ${nom}`,
    departement: 'Covers the whole département',
    proche: (distance) => `The nearest, ${distance}`,
    kilometres: (km) => `${km}\u00a0km as the crow flies`,
    moinsDUn: 'less than one kilometre as the crow flies',
    national: 'Answers all of France',
  },
  exemple: 'invented example',
  aConfirmer: 'To be confirmed: this information is old.',
  sinon: (titre) => `If nobody answers: ${titre},`,
  maintenant: 'At this time:',
  plusieurs: (nombre) => `${nombre} places or posts; the source does not give their address.`,
  appeler: 'Call',
  horaires: 'Hours:',
  horsHoraires: 'Outside these hours:',
  adresse: 'Address:',
  ecrire: 'Write:',
  courrielTrace: 'The message will stay in your sent messages.',
  sansCoordonnees: 'No number known here: ask',
  site: 'Website:',
  date: (day) => `Date of the information: ${date(day)}`,
};
