/** The words of an answer, in Romanian. */

import { romanianHours, romanianLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

const { date, plural } = wordsOfLanguage('ro-RO');
const { categories } = romanianLabels;

export const answer: AnswerStrings = {
  lang: 'ro',
  virgule: ', ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: romanianHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'Poliție, jandarmerie: dumneavoastră sau altcineva este în pericol acum.',
    '112': 'Urgențe: același ajutor, de la orice telefon și oriunde în Europa.',
    '15': 'Urgență medicală: rană, leșin, strangulare.',
    '115': 'Cazare de urgență: nu aveți unde să dormiți sau plecați de acasă.',
    '3919': 'Vorbiți cu cineva, aflați încotro să vă îndreptați. Nu este un număr de urgență.',
    '119': 'Un copil sau un adolescent este în pericol.',
  },
  resultat: (nom) => `Contactele dumneavoastră pentru ${nom}`,
  contacts: (nombre) =>
    plural(nombre, { one: '# contact', few: '# contacte, de la cel mai apropiat la cel mai larg', other: '# de contacte, de la cel mai apropiat la cel mai larg' }),
  papier: {
    fiche: 'Tipăriți foaia',
    carte: 'Tipăriți un cartonaș de buzunar',
    conseil:
      'Cartonașul se pliază la mărimea unui card bancar: în afară, o listă de cumpărături; înăuntru, numerele. Dacă cineva vă caută prin lucruri, este mai bine să îl lăsați la o persoană în care aveți încredere.',
    echec: 'Nu se poate tipări încă: poate că rețeaua este prea slabă. Numerele rămân afișate aici.',
  },
  effacer: 'Ștergeți și căutați altă localitate',
  suite: (nombre) => `Alte servicii pentru localitatea dumneavoastră (${nombre})`,
  sansReferent: 'Nu cunoaștem o persoană de contact pentru acest ajutor în localitatea dumneavoastră.',
  niveauSuivant: (titre) => `Începeți cu: ${titre}.`,
  aucun: 'Nu cunoaștem niciun contact local pentru această localitate. Linia 3919 ascultă și îndrumă, oriunde în Franța.',
  partiel: 'O parte din contacte nu a putut fi încărcată: această listă este incompletă.',
  illisibles: (nombre) => plural(nombre, { one: '# contact nu a putut fi citit.', few: '# contacte nu au putut fi citite.', other: '# de contacte nu au putut fi citite.' }),
  rangs: {
    commune: 'Localitatea dumneavoastră',
    unite: 'Poliție, jandarmerie',
    iscg: 'Asistență socială la poliție sau jandarmerie',
    hopital: 'Spital, îngrijiri medicale',
    reseau: 'Rețea locală',
    epci: 'Grupul dumneavoastră de localități',
    accueil: 'Primire și ascultare',
    passage: 'Se oprește în localitatea dumneavoastră',
    departement: 'Departament (département)',
    service: 'Serviciu',
    national: 'Oriunde în Franța',
  },
  raisons: {
    commune: 'Acoperă localitatea dumneavoastră',
    unite: 'Lucrează în unitatea care acoperă localitatea dumneavoastră',
    passage: 'Se oprește în localitatea dumneavoastră',
    secteur: 'Acoperă zona dumneavoastră',
    groupe: (nom, type) => `Acoperă ${type === 'epci' ? 'grupul dumneavoastră de localități' : 'zona dumneavoastră'}: ${nom}`,
    departement: 'Acoperă tot departamentul',
    proche: (distance) => `Cel mai apropiat contact, ${distance}`,
    kilometres: (km) => `la ${km}\u00a0km în linie dreaptă`,
    moinsDUn: 'la mai puțin de un kilometru în linie dreaptă',
    national: 'Răspunde pentru toată Franța',
  },
  exemple: 'exemplu inventat',
  aConfirmer: 'De confirmat: această informație este veche.',
  sinon: (titre) => `Dacă nu răspunde nimeni: ${titre},`,
  maintenant: 'În acest moment:',
  plusieurs: (nombre) =>
    `${plural(nombre, { one: '# loc sau post', few: '# locuri sau posturi', other: '# de locuri sau posturi' })}; sursa nu dă adresele.`,
  appeler: 'Sunați la',
  horaires: 'Program:',
  horsHoraires: 'În afara acestui program:',
  adresse: 'Adresă:',
  ecrire: 'Scrieți la:',
  courrielTrace: 'Mesajul va rămâne printre mesajele trimise.',
  sansCoordonnees: 'Aici nu cunoaștem niciun număr: întrebați la',
  site: 'Site:',
  date: (day) => `Data informației: ${date(day)}`,
};
