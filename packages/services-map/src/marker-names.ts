/** How a marker of the map is called. Apart from what cards say: the list comes first, without the words of the map. */

import type { Cluster } from './clusters.js';
import type { MapStrings } from './map.strings.fr.js';
import { communeOf } from './town-labels.js';

/** What a marker gathers, where its places cannot be told apart. */
export function groupName(cluster: Cluster, words: MapStrings): string {
  return words.groupe(cluster.services.length, cluster.places.length, communeOf(cluster));
}

/** The name of a marker: "type, nom, commune" (ACC-19), or what it gathers and opens out. */
export function markerName(cluster: Cluster, words: MapStrings): string {
  const commune = communeOf(cluster);
  const [only, ...others] = cluster.services;
  if (cluster.places.length > 1 || !only) return words.agrandir(groupName(cluster, words));
  const noms = cluster.services.map(({ properties }) => properties.nom);
  if (others.length > 0) return words.plusieurs(noms.length, words.liste(noms), commune);
  return words.service(words.court(only.properties.categorie), only.properties.nom, commune);
}
