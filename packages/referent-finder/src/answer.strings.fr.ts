/** The words of an answer, in French. */

import type { Words } from '@reperes/help';
import { type CategoryId, categoryOf, displayDate, frenchPlural as plural, type GroupKind, openingSentence, weekLines } from '@reperes/schema';
import { coveredGroup } from './covered-group.fr.js';

export const answerStrings = {
  lang: 'fr',
  /** Between a name and its number. */
  virgule: ', ',
  categorie: (id: CategoryId): string => categoryOf(id).court,
  ouverture: { etat: openingSentence, semaine: weekLines },
  jour: (jours: string, heures: string) => `${jours}\u00a0: ${heures}`,
  /** What the national lines are for, by id, where the data that says it cannot be read: it is in French. */
  lignes: {} as Readonly<Record<string, string>>,
  resultat: (nom: string) => `Vos contacts pour ${nom}`,
  contacts: (nombre: number) =>
    plural.select(nombre) === 'one' ? `${nombre} contact` : `${nombre} contacts, du plus proche au plus large`,
  papier: {
    fiche: 'Imprimer la fiche',
    carte: 'Imprimer une carte de poche',
    conseil:
      'La carte se plie au format d’une carte bancaire\u00a0: dehors, une liste de courses\u00a0; dedans, les numéros. Si quelqu’un fouille vos affaires, mieux vaut la laisser chez une personne de confiance.',
    echec: 'L’impression n’est pas prête\u00a0: le réseau est peut-être trop faible. Les numéros restent affichés ici.',
  },
  effacer: 'Effacer et chercher une autre commune',
  suite: (nombre: number) => `Autres services pour votre commune (${nombre})`,
  sansReferent: 'Nous ne connaissons pas de personne référente dans votre commune.',
  niveauSuivant: (titre: string) => `Commencez par\u00a0: ${titre}.`,
  aucun: 'Aucun contact local n’est connu pour cette commune. Le 3919 écoute et oriente partout en France.',
  partiel: 'Une partie des contacts n’a pas pu être chargée\u00a0: cette liste est incomplète.',
  illisibles: (nombre: number) =>
    plural.select(nombre) === 'one' ? `${nombre}\u00a0contact n’a pas pu être lu.` : `${nombre}\u00a0contacts n’ont pas pu être lus.`,
  rangs: {
    commune: 'Votre commune',
    unite: 'Police, gendarmerie',
    iscg: 'Aide sociale en commissariat ou gendarmerie',
    hopital: 'Hôpital, soins',
    reseau: 'Réseau local',
    epci: 'Votre intercommunalité',
    accueil: 'Accueil et écoute',
    passage: 'Passe dans votre commune',
    departement: 'Département',
    service: 'Service',
    national: 'Partout en France',
  },
  raisons: {
    commune: 'Couvre votre commune',
    unite: 'Travaille dans l’unité qui couvre votre commune',
    passage: 'S’arrête dans votre commune',
    secteur: 'Couvre votre secteur',
    groupe: (nom: string, type: GroupKind | undefined) =>
      `Couvre ${coveredGroup(nom, type, { epci: 'votre intercommunalité', secteur: 'votre secteur' })}`,
    departement: 'Couvre tout le département',
    proche: (distance: string) => `Le plus proche, ${distance}`,
    kilometres: (km: number) => `${km}\u00a0km à vol d’oiseau`,
    moinsDUn: 'à moins d’un kilomètre à vol d’oiseau',
    national: 'Répond à toute la France',
  },
  exemple: 'exemple fictif',
  aConfirmer: 'À confirmer\u00a0: cette information est ancienne.',
  sinon: (titre: string) => `Si personne ne répond\u00a0: ${titre},`,
  maintenant: 'En ce moment\u00a0:',
  plusieurs: (nombre: number) => `${nombre} lieux ou postes\u00a0; la source ne donne pas leur adresse.`,
  appeler: 'Appeler le',
  horaires: 'Horaires\u00a0:',
  horsHoraires: 'En dehors de ces horaires\u00a0:',
  adresse: 'Adresse\u00a0:',
  ecrire: 'Écrire\u00a0:',
  courrielTrace: 'Le message restera dans vos messages envoyés.',
  sansCoordonnees: 'Pas de numéro connu ici\u00a0: demandez au',
  site: 'Site\u00a0:',
  date: (date: string) => `Date de l’information\u00a0: ${displayDate(date)}`,
} as const;

/** The same words in any language. */
export type AnswerStrings = Words<typeof answerStrings>;
