/** Every word of a service's card, in French. */

import { counted, listed } from './counted.fr.js';

export const cardStrings = {
  exemple: 'exemple fictif',
  appeler: 'Appeler',
  /** After days, or after the words of a link for those who hear a list of links. */
  deuxPoints: (suite: string) => `\u00a0: ${suite}`,
  courriel: 'Courriel',
  courrielTrace: 'un message envoyé reste dans votre messagerie',
  site: 'Site',
  horaires: 'Horaires',
  adresse: 'Adresse',
  adresseInconnue: 'adresse non communiquée',
  adresseSurDemande: 'sur demande, par téléphone',
  adresseSurContact: 'sur demande',
  zone: 'Pour qui habite',
  liste: listed,
  departement: (nom: string) => `tout le département (${nom})`,
  communes: (count: number) => counted(count, 'commune', 'communes'),
  publics: 'Pour qui',
  langues: (langues: readonly string[]) => `${langues.length > 1 ? 'Langues' : 'Langue'}\u00a0: ${listed(langues)}`,
  /** A language as the data writes it; sign language under the name that everybody understands. */
  langue: (nom: string) => (nom === 'LSF' ? 'langue des signes (LSF)' : nom),
  accueil: (modes: readonly string[]) => `Accueil ${listed(modes)}`,
  accueilModes: { 'en-presentiel': 'sur place', 'a-distance': 'à distance' },
  fauteuil: 'Accessible en fauteuil roulant',
  sansFauteuil: 'Pas d’accès en fauteuil roulant',
  frais: { gratuit: 'Gratuit', payant: 'Payant' },
  places: 'Places',
  acces: 'Accès',
  accesLien: 'Accessibilité du lieu',
  venir: 'Venir',
  itineraire: (site: string | undefined) => (site ? `Itinéraire sur ${site}` : 'Ouvrir dans votre application de cartes'),
  itineraireSite: 'ce site verra l’adresse demandée',
  itineraireAppareil: 'cette application gardera peut-être l’adresse',
  plus: (horaires: boolean) => (horaires ? 'Horaires et autres informations' : 'Autres informations'),
  imprimer: 'Imprimer cette fiche',
  signaler: 'Signaler une erreur',
  precision: {
    adresse: '',
    voie: 'La carte montre la rue, pas le numéro.',
    commune: 'La carte montre la commune, pas l’adresse.',
    departement: '',
  },
  nombre: (count: number, postes: boolean, commune: string | undefined) => {
    const what = postes ? counted(count, 'poste', 'postes') : counted(count, 'lieu', 'lieux');
    const where = commune ? `à ${commune}` : 'dans le département';
    return `${what} ${where}, adresses non communiquées.`;
  },
  voirCarte: 'Voir sur la carte',
  voirCarteNom: (nom: string) => `Voir sur la carte\u00a0: ${nom}`,
  retourCarte: 'Revenir à la carte',
  source: (publisher: string, reference: string | undefined, date: string, licence: string | undefined) =>
    `Source\u00a0: ${[publisher, reference, date, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (date: string) => `Vérifié le ${date}`,
    verifieEn: (date: string) => `Vérifié en ${date}`,
    verifieIlYa: (mois: number) => `Vérifié il y a ${mois < 24 ? `${mois}\u00a0mois` : `${Math.floor(mois / 12)}\u00a0ans`}`,
    informationDu: (date: string) => `Information du ${date}`,
    informationDe: (date: string) => `Information ${/^[aeiou]/.test(date) ? 'd’' : 'de '}${date}`,
    appelez: '\u00a0: appelez avant de vous déplacer',
    verifiez: '\u00a0: vérifiez avant de vous déplacer',
  },
} as const;
