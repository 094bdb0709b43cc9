/** An item of each official directory that is published as JSON. */

import type { OfficialRow } from './official.js';
import { plainWords } from './plain-words.js';

type Item = Readonly<Record<string, unknown>>;

const SLEEPING =
  /\b(?:hebergements?|chrs|huda|cada|foyers?|refuges?|mise a l abri|centres? maternels?|lieux? de vie|residences? sociales?|pensions? de famille|haltes? de nuit|(?:maisons?|logements?|appartements?) (?:relais|d urgence|temporaires?|therapeutiques?))\b/;
const CLUBS = /\bfoyers? (?:rural|ruraux|socio educatif|culturel)\b/;
const SLEEPING_NETWORKS: ReadonlySet<unknown> = new Set(['chrs', 'chu', 'cada', 'cph', 'huda', 'residences-fjt']);
const SLEEPING_CATEGORIES: ReadonlySet<unknown> = new Set(['accomodation_and_housing', 'overnight_stop', 'emergency_accommodation', 'long_term_accomodation', 'citizen_housing', 'medical_accommodation']);

export function lannuaireRow(item: Item): OfficialRow {
  const place = items(item['adresse']).find((one) => one['type_adresse'] === 'Adresse') ?? {};
  const [pivot] = items(item['pivot']);
  return {
    lodging: sleeps(item['nom']),
    area: text(item['code_insee_commune']) || text(values(pivot?.['code_insee_commune'])[0]),
    cells: {
      address: text(place['numero_voie']), town: text(place['nom_commune']), postcode: text(place['code_postal']),
      latitude: text(place['latitude']), longitude: text(place['longitude']), siret: text(item['siret']),
      phone: items(item['telephone']).map((one) => text(one['valeur'])).join('\n'), mail: values(item['adresse_courriel']).map(text).join(' '),
    },
  };
}

export function dataInclusionRow(item: Item): OfficialRow {
  return {
    lodging: sleeps(item['nom']) || values(item['reseaux_porteurs']).some((network) => SLEEPING_NETWORKS.has(network)),
    area: text(item['code_insee']) || text(item['code_postal']),
    cells: {
      address: text(item['adresse']), town: text(item['commune']), postcode: text(item['code_postal']), phone: text(item['telephone']),
      mail: text(item['courriel']), siret: text(item['siret']), latitude: text(item['latitude']), longitude: text(item['longitude']),
    },
  };
}

export function soliguideRow(item: Item): OfficialRow {
  const [position, entity] = [record(item['position']), record(item['entity'])];
  const [longitude, latitude] = values(record(position['location'])['coordinates']);
  return {
    lodging: sleeps(item['name']) || items(item['services_all']).some(({ category }) => SLEEPING_CATEGORIES.has(category)),
    area: text(position['cityCode']) || text(position['postalCode']),
    cells: {
      address: text(position['address']).replace(/,? *\d{5}[^,]*$/, ''), town: text(position['city']), postcode: text(position['postalCode']),
      phone: items(entity['phones']).map(({ phoneNumber }) => text(phoneNumber)).join('\n'), mail: text(entity['mail']), latitude: text(latitude), longitude: text(longitude),
    },
  };
}

function sleeps(name: unknown): boolean {
  const said = plainWords(text(name));
  return SLEEPING.test(said) && !CLUBS.test(said);
}

/** A list, or the JSON of one inside a string. */
function values(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && value.startsWith('[') ? (JSON.parse(value) as readonly unknown[]) : [];
}

function items(value: unknown): readonly Item[] {
  return values(value).map(record);
}

function record(value: unknown): Item {
  return typeof value === 'object' && value !== null ? (value as Item) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
