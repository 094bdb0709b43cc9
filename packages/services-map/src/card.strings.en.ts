/** Every word of a service's card, in English. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('en-GB');

const places = (count: number) => plural(count, { one: '# place', other: '# places' });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'Albanian', allemand: 'German', anglais: 'English', arabe: 'Arabic', arménien: 'Armenian', bengali: 'Bengali', berbère: 'Berber',
  bulgare: 'Bulgarian', chinois: 'Chinese', comorien: 'Comorian', créole: 'Creole', dari: 'Dari', espagnol: 'Spanish', farsi: 'Farsi',
  français: 'French', géorgien: 'Georgian', hindi: 'Hindi', italien: 'Italian', kabyle: 'Kabyle', kurde: 'Kurdish', lingala: 'Lingala',
  'langue des signes': 'sign language', 'langue des signes française': 'French sign language (LSF)', lsf: 'French sign language (LSF)', mandarin: 'Mandarin', néerlandais: 'Dutch', ourdou: 'Urdu', pachto: 'Pashto', persan: 'Persian',
  polonais: 'Polish', portugais: 'Portuguese', roumain: 'Romanian', russe: 'Russian', serbe: 'Serbian', somali: 'Somali', soninké: 'Soninke',
  swahili: 'Swahili', tamoul: 'Tamil', tchétchène: 'Chechen', tigrigna: 'Tigrinya', turc: 'Turkish', ukrainien: 'Ukrainian',
  vietnamien: 'Vietnamese', wolof: 'Wolof',
};

export const fiche: Strings['fiche'] = {
  exemple: 'invented example',
  appeler: 'Call',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'Email',
  courrielTrace: 'a message that is sent stays in your mailbox',
  site: 'Website',
  horaires: 'Hours',
  adresse: 'Address',
  adresseInconnue: 'address not given',
  adresseSurDemande: 'on request, by phone',
  adresseSurContact: 'on request',
  zone: 'For those who live in',
  liste: list,
  departement: (nom) => `the whole département (${nom})`,
  communes: (count) => plural(count, { one: '# commune', other: '# communes' }),
  publics: 'For whom',
  langues: (langues) => `${langues.length > 1 ? 'Languages' : 'Language'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Help ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'in person', 'a-distance': 'from a distance' },
  fauteuil: 'Wheelchair access',
  sansFauteuil: 'No wheelchair access',
  frais: { gratuit: 'Free', payant: 'There is a charge' },
  places: 'Places',
  acces: 'Access',
  accesLien: 'Accessibility of the place',
  venir: 'Getting there',
  itineraire: (site) => (site ? `Directions on ${site}` : 'Open in your maps app'),
  itineraireSite: 'this site will see which address is asked for',
  itineraireAppareil: 'this app may keep the address',
  plus: (horaires) => (horaires ? 'Hours and other information' : 'Other information'),
  imprimer: 'Print this entry',
  signaler: 'Report an error',
  precision: {
    adresse: '',
    voie: 'The map shows the street, not the number.',
    commune: 'The map shows the commune, not the address.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes ? plural(count, { one: '# post', other: '# posts' }) : places(count);
    return `${what} ${commune ? `in ${commune}` : 'in the département'}, addresses not given.`;
  },
  voirCarte: 'See on the map',
  voirCarteNom: (nom) => `See on the map: ${nom}`,
  retourCarte: 'Back to the map',
  source: (publisher, reference, written, licence) => `Source: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Checked on ${written}`,
    verifieEn: (written) => `Checked in ${written}`,
    verifieIlYa: (months) => `Checked ${months < 24 ? `${months}\u00a0months` : `${Math.floor(months / 12)}\u00a0years`} ago`,
    informationDu: (written) => `Information of ${written}`,
    informationDe: (written) => `Information of ${written}`,
    appelez: ': call before you go',
    verifiez: ': check before you go',
  },
};
