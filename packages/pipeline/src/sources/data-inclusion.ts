/**
 * data·inclusion, schema v1 (https://github.com/gip-inclusion/data-inclusion-schema):
 * a file of structures, or a file of services, which carry `structure_id`. A
 * service that offers a roof is never open, and contact persons are never read.
 */

import { departementOf } from '@reperes/schema';
import type { CategoryId } from '@reperes/schema';
import type { JsonRecord } from '../read/json.js';
import { textOf, textsOf } from '../read/json.js';
import type { TerritoryFile } from '../territory-file.js';
import { firstMailbox } from '../values/mailbox.js';
import type { JsonKind } from './json-source.js';
import { DATA_INCLUSION_PUBLICS } from './data-inclusion-publics.fr.js';
import type { OfficialTypes } from './official-types.js';

const VIOLENCE = 'famille--surmonter-conflits-separation-violence';
const ROOF = 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire';

/** A legal service on violence, told by its name: the schema has no value for it. */
const VIOLENCE_AND_LAW = `${VIOLENCE}:droit`;

/** Networks of structures, then themes of services. `chu` is a night shelter there, not a hospital. */
const TYPES: OfficialTypes = new Map<string, CategoryId>([
  ['cidff', 'permanence-juridique'],
  ['points-justice', 'permanence-juridique'],
  ['caf', 'caf-msa'],
  ['mutualite-sociale-agricole', 'caf-msa'],
  ['maisons-des-solidarites', 'service-social'],
  ['ccas-cias', 'ccas'],
  ['mission-locale', 'mission-locale'],
  ['cmp', 'autre'],
  ['france-service', 'autre'],
  [VIOLENCE_AND_LAW, 'permanence-juridique'],
  [VIOLENCE, 'autre'],
  ['sante--sante-sexuelle', 'sante-sexuelle'],
]);

const LODGING_NETWORKS: readonly string[] = ['chrs', 'chu', 'cada', 'cph', 'huda', 'residences-fjt'];

export const dataInclusion: JsonKind = {
  id: 'data-inclusion',
  types: TYPES,
  lists: ['items', 'services', 'structures'],
  typesOf: (item) => {
    const themes = textsOf(item['thematiques']);
    const legal = themes.includes(VIOLENCE) && /juridique|droits?\b/i.test(textOf(item['nom']));
    return [...textsOf(item['reseaux_porteurs']), ...themes, ...(legal ? [VIOLENCE_AND_LAW] : [])];
  },
  isLodging: (item) => textsOf(item['reseaux_porteurs']).some((network) => LODGING_NETWORKS.includes(network)),
  // Often an office that looks for a bed, sometimes the bed itself: not known, so not shown.
  isGone: (item) => textsOf(item['thematiques']).includes(ROOF),
  valuesOf: (item, territory) => ({
    cle: textOf(item['id']),
    nom: textOf(item['nom']),
    presentation: textOf(item['description']),
    siret: textOf(item['siret']),
    code_insee: textOf(item['code_insee']),
    commune: textOf(item['code_insee']) === '' ? textOf(item['commune']) : '',
    code_postal: textOf(item['code_postal']),
    adresse: textOf(item['adresse']),
    longitude: textOf(item['longitude']),
    latitude: textOf(item['latitude']),
    telephone: textOf(item['telephone']),
    courriel: firstMailbox([textOf(item['courriel'])]),
    site_web: textOf(item['site_web']),
    horaires: textOf(item['horaires_accueil']),
    accessibilite: textOf(item['accessibilite_lieu']),
    frais: textOf(item['frais']),
    modes_accueil: textsOf(item['modes_accueil']).join('|'),
    publics: textsOf(item['publics']).flatMap((code) => DATA_INCLUSION_PUBLICS.get(code) ?? []).join('|'),
    couvre: zoneOf(item, territory).join('|'),
    date_maj: textOf(item['date_maj']),
  }),
};

/** The country, under its two codes. */
const COUNTRY: readonly string[] = ['france', '99100'];

/**
 * Communes, EPCI (SIREN) and départements of the territory. Two figures may be
 * a region in older files, under the number of another département: outside
 * the territory they are left out, and a service without any other zone
 * covers the commune where it stands.
 */
function zoneOf(item: JsonRecord, { departements }: TerritoryFile): readonly string[] {
  const zones = textsOf(item['zone_eligibilite']);
  if (zones.length === 0 || zones.some((zone) => COUNTRY.includes(zone))) return [];
  const own = zones.flatMap((zone) => {
    if (/^\d{9}$/.test(zone)) return [`epci-${zone}`];
    return departements.includes(departementOf(zone)) ? [zone] : [];
  });
  return own.length > 0 ? own : [textOf(item['code_insee'])].filter((code) => code !== '');
}
