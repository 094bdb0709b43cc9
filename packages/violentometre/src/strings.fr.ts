import type { Words } from '@reperes/help';

/**
 * Every word that the element itself says, in French. The sentences of the
 * scale and what its zones mean are in the sets. These words address nobody:
 * one set says “vous”, another “tu”.
 */
export const strings = {
  lang: 'fr',
  /** Of the words, whatever the direction of the page around them. */
  dir: 'ltr',
  titre: 'Violentomètre',
  langues: 'Langue',
  langueAbsente: 'Cette langue n’a pas pu s’afficher. La toucher de nouveau la redemande.',
  sansOrdre: 'Les violences ne suivent pas d’ordre. Une seule phrase suffit pour demander de l’aide.',
  prudence:
    'Rien de ce qui est coché n’est gardé ni envoyé. Mais l’historique du navigateur n’est pas effacé, et un logiciel espion peut tout voir\u00a0: sur un téléphone peut-être surveillé, mieux vaut emprunter celui d’une personne de confiance.',
  chargement: 'Le texte arrive. Les numéros d’aide sont déjà là.',
  texteDeSecours: 'Le texte prévu par ce site n’est pas disponible. Voici celui de Repères.',
  reponse: {
    rien: 'Cet outil ne couvre pas tout',
    rienDetail:
      'Une relation peut faire peur ou faire mal sans qu’aucune de ces phrases lui ressemble. Un doute suffit pour en parler, au 3919 par exemple.',
    limite:
      'Cet outil ne couvre pas tout\u00a0: ces phrases ne suffisent pas à écarter des violences. Un doute suffit pour en parler, au 3919 par exemple.',
  },
  urgence: {
    titre: 'En danger maintenant\u00a0?',
    detail: 'Ce qui est coché signale un danger grave, parfois pour la vie.',
    '17': 'Police, gendarmerie',
    '112': 'Partout en Europe',
    '114': 'Par SMS, sans parler',
  },
  sansOrdreCourt: 'Une seule phrase suffit pour demander de l’aide.',
  inviter: 'Cocher, ou seulement lire.',
  versReponse: 'Aide et réponse',
  versAide: 'Numéros d’aide',
  effacer: 'Tout effacer',
  annonceLimite: (zone: string) => `${zone}. Cet outil ne couvre pas tout.`,
  annonceUrgence: (zone: string) => `${zone}\u00a0: 17, 112, ou SMS au 114.`,
  territoire: {
    titre: 'Qui peut m’aider près de chez moi',
    lignes: 'Numéros du territoire',
  },
  impression: {
    imprimer: 'Imprimer',
    vierge: 'Une échelle sans rien de coché, avec les numéros d’aide.',
    formats: {
      'marque-page': 'Marque-pages',
      'affiche-a4': 'Affiche A4',
      'affiche-a3': 'Affiche A3',
    },
    details: {
      'marque-page': 'Plusieurs par feuille A4, à découper. Recto et verso.',
      'affiche-a4': 'Une page.',
      'affiche-a3': 'Une page, deux fois plus grande.',
    },
    mesReponses: 'Imprimer avec mes réponses',
    mesReponsesRisque:
      'Une feuille peut être trouvée, et une imprimante garder une copie. Mieux vaut imprimer et laisser la feuille en lieu sûr, chez une personne de confiance ou une association.',
    mesReponsesBouton: 'Imprimer ce qui est coché',
    echec: 'L’impression n’est pas prête. Vérifier le réseau, puis essayer de nouveau.',
  },
  aPropos: 'À propos de ce texte',
  attente: 'Texte en attente de relecture par une association spécialisée.',
  traductionEnAttente: 'Traduction provisoire, en attente de relecture par une association spécialisée.',
  relu: (qui: string) => `Texte relu par ${qui}.`,
  licence: (licence: string) => `Licence\u00a0: ${licence}.`,
  falc: (qui: string) => `Facile à lire et à comprendre, validé par ${qui}`,
} as const;

export type Strings = Words<typeof strings>;
