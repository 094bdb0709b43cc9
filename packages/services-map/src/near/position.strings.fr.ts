import type { Words } from '@reperes/help';

/** Every word of the button that asks the device where it is, in French. */
export const positionStrings = {
  lang: 'fr',
  dir: 'ltr',
  position: 'Utiliser ma position',
  cherche: 'Recherche de votre position…',
  trouve: (nom: string) => `Commune la plus proche\u00a0: ${nom}. Votre position ne quitte pas cette page.`,
  echec: {
    refus: 'Votre appareil ne donne pas la position. Écrivez le nom de votre commune, ou son code postal.',
    indisponible: 'Votre position n’a pas été trouvée. Écrivez le nom de votre commune, ou son code postal.',
    delai: 'Votre position met trop de temps à venir. Écrivez le nom de votre commune, ou son code postal.',
    ailleurs: 'Vous êtes en dehors du territoire de cette liste. Pour votre secteur, appelez le 3919.',
    communes: 'La liste des communes n’est pas disponible pour le moment. Tous les services restent affichés.',
  },
} as const;

/** The same words in any language. */
export type PositionStrings = Words<typeof positionStrings>;
