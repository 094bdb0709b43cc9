/** The words on paper, in Romanian. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('ro-RO');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Poliție, jandarmerie. Dumneavoastră sau altcineva este în pericol acum.',
  '112': 'Urgențe, număr european. Același ajutor, de la orice telefon și oriunde în Europa.',
  '114': 'Urgențe prin SMS. Nu puteți vorbi sau nu auziți: scrieți un SMS. Acest număr nu răspunde la apeluri.',
  '3919': 'Violences Femmes Info. Vorbiți cu cineva, aflați încotro să vă îndreptați. Nu este un număr de urgență.',
};

export const paper: PaperStrings = {
  lang: 'ro',
  dir: 'ltr',
  relecture: 'Traducere provizorie, încă neverificată.',
  document: 'Contacte',
  fiche: {
    titre: 'Contacte utile',
    numeros: 'La orice oră',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Aproape de dumneavoastră',
    autres: 'Alte servicii',
    date: (day) => `Informație: ${date(day)}`,
    prudence: 'Această foaie poate fi găsită. Dacă este un risc, păstrați-o la o persoană în care aveți încredere sau învățați un număr pe de rost.',
  },
  carte: {
    etapes: ['Tăiați pe linia continuă.', 'Îndoiți spre spate pe linia orizontală.', 'Închideți ca o carte, cu numerele înăuntru.'],
    dehors: 'Cumpărături',
    aToute: 'La orice oră',
    ici: 'Aproape de aici',
    numeros: {
      '17': 'Poliție',
      '112': 'Urgențe',
      '114': 'Prin SMS, fără a vorbi',
      '3919': 'Cineva care vă ascultă',
      '115': 'Unde să dormiți la noapte',
    },
    rangs: {
      commune: 'Primărie',
      unite: 'Poliție, jandarmerie',
      iscg: 'Asistență socială',
      hopital: 'Spital',
      reseau: 'Rețea locală',
      epci: 'Grup de localități',
      accueil: 'Primire',
      passage: 'Autobuz, aproape de aici',
      departement: 'Departament',
      service: 'Serviciu',
      national: 'Linie telefonică',
    },
  },
};
