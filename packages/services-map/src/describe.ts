/** What is said of a service: sentences made from its fields, without any markup. */

import type { Service, Territory } from '@reperes/schema';
import { categoryOf, displayDate } from '@reperes/schema';
import type { Cluster } from './clusters.js';
import { carte } from './map.strings.fr.js';
import { strings } from './strings.fr.js';
import { communeOf } from './town-labels.js';
import { wordOf } from './word-of.js';

/** The area an entry covers, in names; `undefined` when nothing readable is known. */
export function areaOf({ properties }: Service, territory: Territory | undefined): string | undefined {
  const groups = territory?.territoires ?? [];
  const departements = territory?.departements ?? [];
  if (territory && properties.couvre.some((code) => departements.includes(code))) {
    return strings.zone.departement(territory.nom);
  }
  const named = properties.couvre.map((code) => groups.find(({ id }) => id === code)?.nom).filter((nom) => nom !== undefined);
  const own = properties.confidentialite === 'public' ? properties.code_insee : undefined;
  const communes = properties.couvre.filter((code) => /^\d[\dAB]\d{3}$/.test(code) && code !== own);
  const parts = [...named, ...(communes.length > 0 ? [strings.zone.communes(communes.length)] : [])];
  return parts.length > 0 ? strings.zone.liste(parts) : undefined;
}

/** Street, postcode and commune on one line, as far as they are known. */
export function addressOf({ properties }: Service): string | undefined {
  if (properties.confidentialite !== 'public') return undefined;
  const town = [properties.code_postal, properties.commune].filter(Boolean).join(' ');
  return [properties.adresse, town].filter(Boolean).join(', ') || undefined;
}

/** Set when the entry stands for several places of which only the number is known. */
export function countSentence({ properties }: Service): string | undefined {
  if (properties.nombre <= 1) return undefined;
  const commune = properties.confidentialite === 'public' ? properties.commune : undefined;
  return strings.fiche.nombre(properties.nombre, properties.categorie === 'iscg', commune);
}

/** How far the point can be trusted; `undefined` when it is the address itself, or when there is no point. */
export function precisionSentence({ geometry, properties }: Service): string | undefined {
  return (geometry && wordOf(strings.fiche.precision, properties.precision)) || undefined;
}

/** Who says so, where, and when. */
export function sourceSentence({ properties }: Service, territory: Territory | undefined): string {
  const source = territory?.sources.find(({ id }) => id === properties.source);
  const said = strings.fiche.source(source?.publisher ?? properties.source, properties.reference, displayDate(properties.date_maj));
  const checked = properties.verifie_le;
  return checked ? `${said}, ${strings.fiche.verifie(displayDate(checked))}` : said;
}

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
  if (others.length > 0) return carte.plusieurs(noms.length, strings.zone.liste(noms), commune);
  return carte.service(categoryOf(only.properties.categorie).court, only.properties.nom, commune);
}
