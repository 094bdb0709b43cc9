/** Every word of a service's card, in Romanian. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('ro-RO');

const places = (count: number) => plural(count, { one: '# loc', few: '# locuri', other: '# de locuri' });
const posts = (count: number) => plural(count, { one: '# post', few: '# posturi', other: '# de posturi' });
const months = (count: number) => plural(count, { one: '# lună', few: '# luni', other: '# de luni' });
const years = (count: number) => plural(count, { one: '# an', few: '# ani', other: '# de ani' });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'albaneză', allemand: 'germană', anglais: 'engleză', arabe: 'arabă', arménien: 'armeană', bengali: 'bengaleză', berbère: 'berberă',
  bulgare: 'bulgară', chinois: 'chineză', comorien: 'comoriană', créole: 'creolă', dari: 'dari', espagnol: 'spaniolă', farsi: 'farsi',
  français: 'franceză', géorgien: 'georgiană', hindi: 'hindi', italien: 'italiană', kabyle: 'kabilă', kurde: 'kurdă', lingala: 'lingala',
  'langue des signes': 'limbajul semnelor', 'langue des signes française': 'limbajul semnelor francez (LSF)', lsf: 'limbajul semnelor francez (LSF)', mandarin: 'chineză (mandarină)', néerlandais: 'neerlandeză', ourdou: 'urdu', pachto: 'paștu', persan: 'persană',
  polonais: 'poloneză', portugais: 'portugheză', roumain: 'română', russe: 'rusă', serbe: 'sârbă', somali: 'somaleză', soninké: 'soninke',
  swahili: 'swahili', tamoul: 'tamilă', tchétchène: 'cecenă', tigrigna: 'tigrină', turc: 'turcă', ukrainien: 'ucraineană',
  vietnamien: 'vietnameză', wolof: 'wolof',
};

export const fiche: Strings['fiche'] = {
  exemple: 'exemplu inventat',
  appeler: 'Sunați la',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'E-mail',
  courrielTrace: 'un mesaj trimis rămâne în căsuța dumneavoastră de e-mail',
  site: 'Site',
  horaires: 'Program',
  adresse: 'Adresă',
  adresseInconnue: 'sursa nu dă adresa',
  adresseSurDemande: 'la cerere, prin telefon',
  adresseSurContact: 'la cerere',
  zone: 'Pentru cine locuiește în',
  liste: list,
  departement: (nom) => `tot departamentul (${nom})`,
  communes: (count) => plural(count, { one: '# localitate', few: '# localități', other: '# de localități' }),
  publics: 'Pentru cine',
  langues: (langues) => `${langues.length > 1 ? 'Limbi' : 'Limba'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Primire ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'față în față', 'a-distance': 'la distanță' },
  fauteuil: 'Acces cu scaunul rulant',
  sansFauteuil: 'Fără acces cu scaunul rulant',
  frais: { gratuit: 'Fără plată', payant: 'Cu plată' },
  places: 'Locuri',
  acces: 'Acces',
  accesLien: 'Cât de accesibil este locul',
  venir: 'Cum ajungeți',
  itineraire: (site) => (site ? `Drumul pe ${site}` : 'Deschideți în aplicația dumneavoastră de hărți'),
  itineraireSite: 'acest site va vedea adresa cerută',
  itineraireAppareil: 'această aplicație poate păstra adresa',
  plus: (horaires) => (horaires ? 'Program și alte informații' : 'Alte informații'),
  imprimer: 'Tipăriți această fișă',
  signaler: 'Semnalați o greșeală',
  precision: {
    adresse: '',
    voie: 'Harta arată strada, nu și numărul.',
    commune: 'Harta arată localitatea, nu și adresa.',
    departement: '',
  },
  nombre: (count, postes, commune) =>
    `${postes ? posts(count) : places(count)} ${commune ? `în ${commune}` : 'în departament'}; sursa nu ${postes ? 'spune unde' : 'dă adresele'}.`,
  voirCarte: 'Vedeți pe hartă',
  voirCarteNom: (nom) => `Vedeți pe hartă: ${nom}`,
  retourCarte: 'Înapoi la hartă',
  source: (publisher, reference, written, licence) => `Sursă: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Verificat la ${written}`,
    verifieEn: (written) => `Verificat în ${written}`,
    verifieIlYa: (age) => `Verificat acum ${age < 24 ? months(age) : years(Math.floor(age / 12))}`,
    informationDu: (written) => `Informație din ${written}`,
    informationDe: (written) => `Informație din ${written}`,
    appelez: ': sunați înainte de a merge acolo',
    verifiez: ': verificați înainte de a merge acolo',
  },
};
