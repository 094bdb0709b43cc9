/** The words on paper, in French. Anyone may find a paper: its title says nothing, and the outside of the card less. */

import type { Words } from '@reperes/help';
import { displayDate, type HelpNumber } from '@reperes/schema';

export const paperStrings = {
  lang: 'fr',
  dir: 'ltr',
  /** What stands in place of nothing on a sheet in a language that nobody has reread. */
  relecture: '',
  /** Name of the document, that a printer and a file may show. */
  document: 'Contacts',
  fiche: {
    titre: 'Contacts utiles',
    numeros: 'À toute heure',
    sms: (numero: string) => `SMS ${numero}`,
    numero: ({ nom, pour }: HelpNumber) => `${nom}. ${pour}`,
    contacts: 'Près de chez vous',
    autres: 'Autres services',
    date: (date: string) => `Information\u00a0: ${displayDate(date)}`,
    prudence: 'Cette feuille peut être trouvée. Si c’est un risque, gardez-la chez une personne de confiance, ou apprenez un numéro.',
  },
  carte: {
    etapes: ['Coupez sur le trait plein.', 'Pliez en arrière sur le trait horizontal.', 'Refermez comme un livre, les numéros dedans.'],
    dehors: 'Courses',
    aToute: 'À toute heure',
    ici: 'Près d’ici',
    numeros: {
      '17': 'Police secours',
      '112': 'Urgences',
      '114': 'Par SMS, sans parler',
      '3919': 'Parler, être orientée',
      '115': 'Un toit pour ce soir',
    },
    /** In place of a name that would say too much. */
    rangs: {
      commune: 'Mairie',
      unite: 'Police, gendarmerie',
      iscg: 'Service social',
      hopital: 'Hôpital',
      reseau: 'Réseau local',
      epci: 'Intercommunalité',
      accueil: 'Accueil',
      passage: 'Bus, près d’ici',
      departement: 'Département',
      service: 'Service',
      national: 'Ligne d’écoute',
    },
  },
} as const;

/** The same words in any language. */
export type PaperStrings = Words<typeof paperStrings>;
