/** Every word of a service's card, in Portuguese. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('pt-PT');

/** "1 lugar", "2 lugares", "1 000 000 de lugares". */
export const counted = (count: number, one: string, many: string) => plural(count, { one: `# ${one}`, many: `# de ${many}`, other: `# ${many}` });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'albanês', allemand: 'alemão', anglais: 'inglês', arabe: 'árabe', arménien: 'arménio', bengali: 'bengali', berbère: 'berbere',
  bulgare: 'búlgaro', chinois: 'chinês', comorien: 'comoriano', créole: 'crioulo', dari: 'dari', espagnol: 'espanhol', farsi: 'farsi',
  français: 'francês', géorgien: 'georgiano', hindi: 'hindi', italien: 'italiano', kabyle: 'cabila', kurde: 'curdo', lingala: 'lingala',
  'langue des signes': 'língua gestual', 'langue des signes française': 'língua gestual francesa (LSF)', lsf: 'língua gestual francesa (LSF)', mandarin: 'mandarim', néerlandais: 'neerlandês', ourdou: 'urdu', pachto: 'pastó', persan: 'persa',
  polonais: 'polaco', portugais: 'português', roumain: 'romeno', russe: 'russo', serbe: 'sérvio', somali: 'somali', soninké: 'soninquê',
  swahili: 'suaíli', tamoul: 'tâmil', tchétchène: 'checheno', tigrigna: 'tigrínia', turc: 'turco', ukrainien: 'ucraniano',
  vietnamien: 'vietnamita', wolof: 'uólofe',
};

export const fiche: Strings['fiche'] = {
  exemple: 'exemplo inventado',
  appeler: 'Ligar',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'E-mail',
  courrielTrace: 'uma mensagem enviada fica no seu correio',
  site: 'Site',
  horaires: 'Horário',
  adresse: 'Morada',
  adresseInconnue: 'a fonte não indica a morada',
  adresseSurDemande: 'a pedido, por telefone',
  adresseSurContact: 'a pedido',
  zone: 'Para quem vive em',
  liste: list,
  departement: (nom) => `todo o département (${nom})`,
  communes: (count) => counted(count, 'município', 'municípios'),
  publics: 'Para quem',
  langues: (langues) => `${langues.length > 1 ? 'Línguas' : 'Língua'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Atendimento ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'no local', 'a-distance': 'à distância' },
  fauteuil: 'Acesso em cadeira de rodas',
  sansFauteuil: 'Sem acesso em cadeira de rodas',
  frais: { gratuit: 'Gratuito', payant: 'Pago' },
  places: 'Lugares',
  acces: 'Acesso',
  accesLien: 'Acessibilidade do local',
  venir: 'Como chegar',
  itineraire: (site) => (site ? `Como chegar, em ${site}` : 'Abrir na sua aplicação de mapas'),
  itineraireSite: 'este site verá a morada pedida',
  itineraireAppareil: 'esta aplicação poderá guardar a morada',
  plus: (horaires) => (horaires ? 'Horário e outras informações' : 'Outras informações'),
  imprimer: 'Imprimir esta ficha',
  signaler: 'Comunicar um erro',
  precision: {
    adresse: '',
    voie: 'O mapa mostra a rua, não o número.',
    commune: 'O mapa mostra o município, não a morada.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes ? counted(count, 'posto de trabalho', 'postos de trabalho') : counted(count, 'lugar', 'lugares');
    return `${what} ${commune ? `em ${commune}` : 'no département'}; a fonte não ${postes ? 'diz onde' : 'indica as moradas'}.`;
  },
  voirCarte: 'Ver no mapa',
  voirCarteNom: (nom) => `Ver no mapa: ${nom}`,
  retourCarte: 'Voltar ao mapa',
  source: (publisher, reference, written, licence) => `Fonte: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Confirmado a ${written}`,
    verifieEn: (written) => `Confirmado em ${written}`,
    verifieIlYa: (months) => `Confirmado há ${months < 24 ? counted(months, 'mês', 'meses') : counted(Math.floor(months / 12), 'ano', 'anos')}`,
    informationDu: (written) => `Informação de ${written}`,
    informationDe: (written) => `Informação de ${written}`,
    appelez: ': ligue antes de ir',
    verifiez: ': confirme antes de ir',
  },
};
