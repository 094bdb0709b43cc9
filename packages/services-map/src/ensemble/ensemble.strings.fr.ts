/** Every word that `<reperes-ensemble>` adds to those of the services map, in French. */

import { counted, listed } from '../counted.fr.js';

export const words = {
  titre: (nom: string | undefined) => (nom ? `Où trouver de l’aide\u00a0: ${nom}` : 'Où trouver de l’aide'),
  region: 'Choisir un territoire',
  question: 'Où habitez-vous\u00a0?',
  filtre: 'Département, nom ou numéro',
  territoires: (count: number) => (count === 0 ? 'Aucun territoire de ce nom.' : counted(count, 'territoire', 'territoires')),
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
