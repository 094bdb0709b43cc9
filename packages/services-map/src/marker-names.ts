/** How a marker of the map is called. Apart from what cards say: the list comes first, without the words of the map. */

import { categoryOf } from '@reperes/schema';
import type { Cluster } from './clusters.js';
import { listed } from './counted.fr.js';
import { carte } from './map.strings.fr.js';
import { communeOf } from './town-labels.js';

/** What a marker gathers, where its places cannot be told apart. */
export function groupName(cluster: Cluster): string {
  return carte.groupe(cluster.services.length, cluster.places.length, communeOf(cluster));
}

/** The name of a marker: "type, nom, commune" (ACC-19), or what it gathers and opens out. */
export function markerName(cluster: Cluster): string {
  const commune = communeOf(cluster);
  const [only, ...others] = cluster.services;
  if (cluster.places.length > 1 || !only) return carte.agrandir(groupName(cluster));
  const noms = cluster.services.map(({ properties }) => properties.nom);
  if (others.length > 0) return carte.plusieurs(noms.length, listed(noms), commune);
  return carte.service(categoryOf(only.properties.categorie).court, only.properties.nom, commune);
}
