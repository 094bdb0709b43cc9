/** Every word of a service's card, in Spanish. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('es-ES');

/** "1 lugar", "2 lugares", "1.000.000 de lugares". */
export const counted = (count: number, one: string, many: string) => plural(count, { one: `# ${one}`, many: `# de ${many}`, other: `# ${many}` });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'albanés', allemand: 'alemán', anglais: 'inglés', arabe: 'árabe', arménien: 'armenio', bengali: 'bengalí', berbère: 'bereber',
  bulgare: 'búlgaro', chinois: 'chino', comorien: 'comorense', créole: 'criollo', dari: 'darí', espagnol: 'español', farsi: 'farsi',
  français: 'francés', géorgien: 'georgiano', hindi: 'hindi', italien: 'italiano', kabyle: 'cabilio', kurde: 'kurdo', lingala: 'lingala',
  'langue des signes': 'lengua de signos', 'langue des signes française': 'lengua de signos francesa (LSF)', lsf: 'lengua de signos francesa (LSF)', mandarin: 'mandarín', néerlandais: 'neerlandés', ourdou: 'urdu', pachto: 'pastún', persan: 'persa',
  polonais: 'polaco', portugais: 'portugués', roumain: 'rumano', russe: 'ruso', serbe: 'serbio', somali: 'somalí', soninké: 'soninké',
  swahili: 'suajili', tamoul: 'tamil', tchétchène: 'checheno', tigrigna: 'tigriña', turc: 'turco', ukrainien: 'ucraniano',
  vietnamien: 'vietnamita', wolof: 'wólof',
};

export const fiche: Strings['fiche'] = {
  exemple: 'ejemplo inventado',
  appeler: 'Llamar',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'Correo electrónico',
  courrielTrace: 'un mensaje enviado queda en su correo',
  site: 'Sitio web',
  horaires: 'Horario',
  adresse: 'Dirección',
  adresseInconnue: 'la fuente no indica la dirección',
  adresseSurDemande: 'a petición, por teléfono',
  adresseSurContact: 'a petición',
  zone: 'Para quien vive en',
  liste: list,
  departement: (nom) => `todo el département (${nom})`,
  communes: (count) => counted(count, 'municipio', 'municipios'),
  publics: 'Para quién',
  langues: (langues) => `${langues.length > 1 ? 'Idiomas' : 'Idioma'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Atención ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'en persona', 'a-distance': 'a distancia' },
  fauteuil: 'Acceso en silla de ruedas',
  sansFauteuil: 'Sin acceso en silla de ruedas',
  frais: { gratuit: 'Gratis', payant: 'De pago' },
  places: 'Plazas',
  acces: 'Acceso',
  accesLien: 'Accesibilidad del lugar',
  venir: 'Cómo llegar',
  itineraire: (site) => (site ? `Cómo llegar, en ${site}` : 'Abrir en su aplicación de mapas'),
  itineraireSite: 'este sitio verá la dirección solicitada',
  itineraireAppareil: 'es posible que esta aplicación guarde la dirección',
  plus: (horaires) => (horaires ? 'Horario y otra información' : 'Otra información'),
  imprimer: 'Imprimir esta ficha',
  signaler: 'Avisar de un error',
  precision: {
    adresse: '',
    voie: 'El mapa muestra la calle, no el número.',
    commune: 'El mapa muestra el municipio, no la dirección.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes ? counted(count, 'puesto de trabajo', 'puestos de trabajo') : counted(count, 'lugar', 'lugares');
    return `${what} en ${commune ?? 'el département'}; la fuente no ${postes ? 'dice dónde' : 'da las direcciones'}.`;
  },
  voirCarte: 'Ver en el mapa',
  voirCarteNom: (nom) => `Ver en el mapa: ${nom}`,
  retourCarte: 'Volver al mapa',
  source: (publisher, reference, written, licence) => `Fuente: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Comprobado el ${written}`,
    verifieEn: (written) => `Comprobado en ${written}`,
    verifieIlYa: (months) => `Comprobado hace ${months < 24 ? counted(months, 'mes', 'meses') : counted(Math.floor(months / 12), 'año', 'años')}`,
    informationDu: (written) => `Información del ${written}`,
    informationDe: (written) => `Información de ${written}`,
    appelez: ': llame antes de ir',
    verifiez: ': compruébelo antes de ir',
  },
};
