/** The words on paper, in English. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('en-GB');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Police, gendarmerie. You or someone else is in danger now.',
  '112': 'Emergencies, European number. The same help, from any phone and anywhere in Europe.',
  '114': 'Emergencies by text message. You cannot speak, or you cannot hear: send a text message. This number does not take calls.',
  '3919': 'Violences Femmes Info. Talk to someone, find out where to go. This is not an emergency number.',
};

export const paper: PaperStrings = {
  lang: 'en',
  dir: 'ltr',
  relecture: 'Draft translation, not yet reread.',
  document: 'Contacts',
  fiche: {
    titre: 'Useful contacts',
    numeros: 'At any time',
    sms: (numero) => `Text ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Near where you live',
    autres: 'Other services',
    date: (day) => `Information: ${date(day)}`,
    prudence: 'This sheet can be found. If that is a risk, keep it with a person you trust, or learn one number by heart.',
  },
  carte: {
    etapes: ['Cut along the solid line.', 'Fold backwards along the horizontal line.', 'Close it like a book, with the numbers inside.'],
    dehors: 'Shopping',
    aToute: 'At any time',
    ici: 'Near here',
    numeros: {
      '17': 'Police',
      '112': 'Emergencies',
      '114': 'By text, without speaking',
      '3919': 'Talk, ask where to go',
      '115': 'A roof for tonight',
    },
    rangs: {
      commune: 'Town hall',
      unite: 'Police, gendarmerie',
      iscg: 'Social worker',
      hopital: 'Hospital',
      reseau: 'Local network',
      epci: 'Group of communes',
      accueil: 'Reception',
      passage: 'Bus, near here',
      departement: 'Département',
      service: 'Service',
      national: 'Phone line',
    },
  },
};
