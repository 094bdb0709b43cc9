/** Every word that `<reperes-ensemble>` adds to those of the services map, in French. */

import type { Words } from '@reperes/help';
import { counted, listed } from '../counted.fr.js';
import { carte } from '../map.strings.fr.js';
import { strings } from '../strings.fr.js';

export const words = {
  lang: 'fr',
  dir: 'ltr',
  langues: strings.langues,
  langueAbsente: strings.langueAbsente,
  chargement: strings.chargement,
  erreur: strings.erreur,
  prudence: strings.pied.prudence,
  relecture: strings.relecture,
  secret: strings.secret,
  fiche: { appeler: strings.fiche.appeler },
  /** What a map of markers says, whatever it shows. */
  carte: {
    court: carte.court,
    nom: carte.nom,
    lieux: carte.lieux,
    legende: carte.legende,
    aide: carte.aide,
    passer: carte.passer,
    fin: carte.fin,
    mention: carte.mention,
    service: carte.service,
    commandes: carte.commandes,
    zoomPlus: carte.zoomPlus,
    zoomMoins: carte.zoomMoins,
    recadrer: carte.recadrer,
    nord: carte.nord,
    sud: carte.sud,
    ouest: carte.ouest,
    est: carte.est,
  },
  titre: (nom: string | undefined) => (nom ? `Où trouver de l’aide\u00a0: ${nom}` : 'Où trouver de l’aide'),
  region: 'Choisir un territoire',
  question: 'Où habitez-vous\u00a0?',
  filtre: 'Département, nom ou numéro',
  territoires: (count: number) => (count === 0 ? 'Aucun territoire de ce nom.' : counted(count, 'territoire', 'territoires')),
  illisibles: (count: number) => `${counted(count, 'territoire n’a pas pu être lu', 'territoires n’ont pas pu être lus')}.`,
  aucun: 'Votre département n’est pas dans cette liste\u00a0? Appelez le',
  aucunSuite: '\u00a0: on vous dira où aller, partout en France.',
  services: (count: number) => counted(count, 'service', 'services'),
  changer: 'Choisir un autre territoire',
  simple: (nom: string) => `Ouvrir la liste simple\u00a0: ${nom}`,
  groupe: (count: number) => `${counted(count, 'service', 'services')}\u00a0: agrandir`,
  ouvrir: (service: string, territoire: string) => `${service}\u00a0: ouvrir la liste, ${territoire}`,
  carteAbsente: 'La carte ne se charge pas pour le moment. La liste des territoires suffit pour trouver les services.',
  enVue: (count: number) => (count === 0 ? 'Aucun service sur cette partie de la carte.' : `${counted(count, 'service', 'services')} en vue.`),
  horsCarte: (noms: readonly string[]) => `Hors de cette carte, dans la liste des territoires\u00a0: ${listed(noms)}.`,
  carteAttente: 'Chargement de la carte…',
} as const;

/** The same words in any language. */
export type EnsembleStrings = Words<typeof words>;
