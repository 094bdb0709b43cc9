/** Every word that `<reperes-services-map>` shows with its list, in French; those of a card are in `card.strings.fr.ts`. */

import type { SearchWords } from '@reperes/commune-search';
import type { Words } from '@reperes/help';
import {
  BESOINS,
  type BesoinId,
  type CategoryId,
  categoryOf,
  displayDate,
  frenchList as list,
  frenchNumber as number,
  openingSentence,
  weekLines,
} from '@reperes/schema';
import { cardStrings } from './card.strings.fr.js';
import { counted, plural } from './counted.fr.js';

export const strings = {
  lang: 'fr',
  dir: 'ltr',
  langues: 'Langue',
  langueAbsente: 'Cette langue n’a pas pu s’afficher. La toucher de nouveau la redemande.',
  /** What stands in place of nothing in a language that nobody has reread. */
  relecture: '',
  fiche: cardStrings,
  besoin: (id: BesoinId): string => BESOINS.find((besoin) => besoin.id === id)?.label ?? id,
  categorie: (id: CategoryId): string => categoryOf(id).label,
  date: displayDate,
  horaires: { etat: openingSentence, semaine: weekLines },
  titre: (nom: string | undefined) => (nom ? `Où trouver de l’aide\u00a0: ${nom}` : 'Où trouver de l’aide'),
  region: (nom: string | undefined) => (nom ? `Lieux et services d’aide, ${nom}` : 'Lieux et services d’aide'),
  numerosTerritoire: 'Dans votre département',
  chargement: 'Chargement de la liste…',
  erreur: {
    titre: 'La liste ne s’affiche pas',
    reseau: 'Le serveur n’a pas répondu.',
    statut: 'Le serveur n’a pas trouvé la liste.',
    type: 'Le serveur a envoyé autre chose que la liste attendue.',
    taille: 'La liste reçue est trop grande pour être la bonne.',
    forme: 'La liste reçue n’a pas la forme attendue.',
    issue: 'Les numéros ci-dessus répondent. Vous pouvez réessayer, ou demander les adresses au 3919.',
    page: 'Les numéros ci-dessus répondent. Vous pouvez demander les adresses au 3919.',
    reessayer: 'Réessayer',
    horsLigneTitre: 'Pas de connexion à Internet',
    horsLigne: 'Les appels et le SMS au 114 n’ont pas besoin d’Internet. La liste viendra au retour de la connexion.',
  },
  carteAbsente: 'La carte ne s’affiche pas pour le moment. Tous les services sont dans la liste.',
  filtres: {
    titre: 'De quoi avez-vous besoin\u00a0?',
    preciser: 'Choisir des types de service',
    tout: 'Tout afficher',
    surAppel: 'sur appel',
    unite: (count: number) => (plural.select(count) === 'one' ? 'service' : 'services'),
    territoire: (nom: string) => `Services pour\u00a0: ${nom}`,
    affiner: 'Affiner la liste',
    /** Of what is folded: "Affiner : pour qui, accès, langues (1 choix)". */
    plus: (titres: readonly string[], choisis: number) =>
      `Affiner\u00a0: ${titres.join(', ')}${choisis > 0 ? ` (${choisis}\u00a0choix)` : ''}`,
    horairesSurs:
      'Seuls les lieux dont les horaires sont sûrs sont montrés. D’autres sont peut-être ouverts\u00a0: appelez-les.',
    groupes: { publics: 'Pour qui', acces: 'Accès', langues: 'Langues' },
    drapeaux: {
      ouvert: 'Ouvert maintenant',
      gratuit: 'Gratuit',
      fauteuil: 'Accessible en fauteuil roulant',
      lsf: 'Langue des signes (LSF)',
    },
    publics: {
      victimes: 'Victimes',
      enfants: 'Enfants et jeunes',
      auteurs: 'Auteurs de violences',
      professionnels: 'Professionnelles et professionnels',
    },
    accueil: { 'en-presentiel': 'Sur place', 'a-distance': 'À distance ou par téléphone' },
    types: 'types de service',
    retirer: (choix: readonly string[], count: number) =>
      `Retirer ${list.format(choix.map((nom) => `«\u00a0${nom}\u00a0»`))} (${counted(count, 'service', 'services')})`,
  },
  /** Of the field of the commune, which has its own French. */
  recherche: undefined as SearchWords | undefined,
  pres: {
    champ: 'Près de chez vous\u00a0: commune ou code postal',
    effacer: (nom: string) => `Retirer «\u00a0${nom}\u00a0»`,
    couvre: (nom: string) => `Pour ${nom}`,
    autres: 'Ailleurs',
    autresMesures: 'Ailleurs, du plus proche au plus loin',
    aucun: (nom: string) => `Pour ${nom}, aucun service n’est indiqué.`,
    aucunProche: 'Les plus proches sont dessous\u00a0: appelez avant de vous déplacer.',
    aucunAppel: 'Appelez le',
    volOiseau: 'Distances à vol d’oiseau\u00a0: le trajet est plus long.',
    distance: (km: number) => `à environ ${number.format(Math.round(km))}\u00a0km à vol d’oiseau`,
    moinsDUn: 'à moins de 1\u00a0km à vol d’oiseau',
  },
  liste: {
    resultats: (count: number) => (count === 0 ? 'Aucun service' : counted(count, 'service', 'services')),
    illisibles: (count: number) => `${counted(count, 'lieu n’a pas pu être lu', 'lieux n’ont pas pu être lus')}.`,
    dont: (count: number, nom: string) => `, dont ${number.format(count)} pour ${nom}`,
    affiches: (shown: number) => `, ${number.format(shown)} affichés`,
    davantage: (more: number, shown: number, count: number) =>
      `Afficher ${counted(more, 'service', 'services')} de plus (${number.format(shown)} sur ${number.format(count)})`,
    imprimes: (count: number) =>
      `Seuls les ${number.format(count)} premiers sont imprimés. Pour une liste plus courte, choisissez un besoin avant d’imprimer.`,
    choisis: 'Choisi sur la carte',
    allerCarte: 'Aller à la carte',
    videTitre: 'Aucun service ne correspond à votre choix',
    videSansChoix: 'Aucun service dans cette liste',
    /** Nothing is listed, and yet there is help: never "aucun". */
    surAppel: (numeros: string) => `Réponse par téléphone\u00a0: ${numeros}. Adresses non affichées.`,
    videIssue: 'Retirez un choix, ou appelez le',
    videTerritoire: 'Aucun service n’est connu pour ce territoire. Appelez le',
    videSuite: '\u00a0: on vous dira où aller.',
  },
  secret: {
    /** Where nobody says how many there are. */
    demande: 'La mise à l’abri se demande par téléphone.',
    victimes: (places: number | undefined) =>
      places === undefined
        ? 'Des places d’hébergement existent dans le département. Leurs adresses ne sont pas affichées, par sécurité.'
        : `${counted(places, 'place', 'places')} d’hébergement dans le département, adresses non affichées par sécurité.`,
    auteurs: (places: number | undefined) =>
      places === undefined
        ? 'Des places d’hébergement existent pour les auteurs de violences. Leurs adresses ne sont pas affichées.'
        : `${counted(places, 'place', 'places')} d’hébergement pour les auteurs de violences, adresses non affichées.`,
  },
  pied: {
    sources: 'Sources',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence:
      'Cette page reste dans l’historique de l’appareil. Si quelqu’un surveille votre téléphone, utilisez celui d’une personne de confiance.',
  },
} as const;

/** The same words in any language. */
export type Strings = Words<typeof strings>;
