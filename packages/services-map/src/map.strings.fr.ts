/** Every word of the map, in French. The strings of MapLibre itself are in `map-locale.fr.ts`. */

import type { Words } from '@reperes/help';
import { type CategoryId, categoryOf, frenchNumber as number } from '@reperes/schema';
import { counted, listed } from './counted.fr.js';

/** "de Béthune", "d’Arras", "du Touquet", "des Attaques". */
function de(nom: string): string {
  if (/^Le /.test(nom)) return `du ${nom.slice(3)}`;
  if (/^Les /.test(nom)) return `des ${nom.slice(4)}`;
  return /^[aeiouyàâäéèêëîïôöœùûü]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

export const carte = {
  lang: 'fr',
  dir: 'ltr',
  court: (id: CategoryId): string => categoryOf(id).court,
  liste: listed,
  nom: (nom: string) => `Carte des services, ${nom}`,
  lieux: 'Lieux sur la carte',
  legende: 'Un nombre\u00a0: plusieurs services. Choisissez-le pour les voir.',
  aide: 'Flèches du clavier\u00a0: d’un lieu à l’autre. Entrée\u00a0: lire la fiche.',
  passer: 'Passer la carte',
  fin: 'Fin de la carte',
  zoomPlus: 'Agrandir',
  zoomMoins: 'Réduire',
  recadrer: 'Tout voir',
  nord: 'Aller vers le nord',
  sud: 'Aller vers le sud',
  ouest: 'Aller vers l’ouest',
  est: 'Aller vers l’est',
  commandes: 'Déplacer et agrandir la carte',
  vide: 'Aucun lieu à montrer ici.',
  videListe: 'Aucun lieu à montrer ici\u00a0: lisez la liste.',
  interactif: 'Afficher la carte interactive',
  simple: 'La carte interactive ne s’affiche pas sur cet appareil. Cette carte simple montre les mêmes lieux.',
  mention: 'Carte dessinée dans cette page, sans appel à un service extérieur.',
  centre: (nom: string) => `Centre ${de(nom)}`,
  fond: {
    source: (credit: string) => `Fond de carte\u00a0: ${credit}.`,
    serveur: (hote: string) => `Ses images viennent d’un autre serveur, ${hote}, qui voit quelle partie de la carte est regardée.`,
    echec: 'Le fond de carte n’est pas disponible pour le moment. La carte simple montre les mêmes lieux.',
  },
  service: (type: string, nom: string, commune: string | undefined) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count: number, noms: string, commune: string | undefined) =>
    `${counted(count, 'service', 'services')} au même endroit${commune ? `, ${commune}` : ''}\u00a0: ${noms}`,
  groupe: (services: number, lieux: number, commune: string | undefined) =>
    `${counted(services, 'service', 'services')} en ${counted(lieux, 'lieu proche', 'lieux proches')}${commune ? `, autour ${de(commune)}` : ''}`,
  agrandir: (groupe: string) => `${groupe}\u00a0: agrandir`,
  ici: {
    titre: (count: number, commune: string | undefined) => `${counted(count, 'service', 'services')} ici${commune ? `, ${commune}` : ''}`,
    toutes: (count: number) => `Lire les ${number.format(count)} fiches`,
    fermer: 'Fermer',
  },
} as const;

/** The same words in any language. */
export type MapStrings = Words<typeof carte>;
