/** The extract of FINESS ("etalab", two lines a place): which establishments are lodging, and where they are. */

import proj4 from 'proj4';
import { decodeText } from './decode.js';
import type { OfficialRow } from './official.js';
import { plainWords } from './plain-words.js';

const SLEEPING_KINDS = /\b(?:hebergements?|logements?|appartements?|foyers?|residences?|lieux? de vie|accueil mere enfant|maternel|pouponniere|maison d enfants|village d enfants|halte)\b|\bc ?(?:h ?r ?s|a ?d ?a)\b/;
const OTHER_KINDS = /\b(?:agees?|handicap\w*|dependantes|autonomie|etudiants?)\b/;
const LODGING_GROUP = '4501';

/** Kinds that are published when nothing else is said. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['101', '355', '156', '189', '223', '228']);

/** Types of streets that only this file abbreviates so. */
const STREETS: Readonly<Record<string, string>> = { PAS: 'passage', CRS: 'cours', FG: 'faubourg', MTE: 'montée', LOT: 'lotissement', ESP: 'esplanade' };

/** EPSG → the grid, as the registry gives it. */
const GRIDS: Readonly<Record<string, string>> = {
  2154: '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  5490: '+proj=utm +zone=20 +ellps=GRS80 +units=m',
  2972: '+proj=utm +zone=22 +ellps=GRS80 +units=m',
  2975: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m',
  4471: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m',
};

export function* finessRows(bytes: Uint8Array): Iterable<OfficialRow> {
  const lines = decodeText(bytes).split(/\r?\n|\r/).map((line) => line.split(';'));
  const places = new Map(lines.filter(([kind]) => kind === 'geolocalisation').map((cells) => [padded(cells[1], 9), cells]));
  for (const cells of lines) if (cells[0] === 'structureet') yield establishment(cells, places);
}

function establishment(cells: readonly string[], places: ReadonlyMap<string, readonly string[]>): OfficialRow {
  const [, written = '', , , , , , houseNumber = '', type = '', street = '', , , commune = '', departement = '', , line = '', phone = '', , kind = '', kindName = '', group = '', groupName = '', siret = ''] = cells;
  const said = plainWords(`${kindName} ${groupName}`);
  const lodging = group === LODGING_GROUP || (SLEEPING_KINDS.test(said) && !OTHER_KINDS.test(said));
  const number = padded(written, 9);
  return {
    lodging,
    area: lodging || OPEN_KINDS.has(kind) ? areaOf(departement, commune) : '',
    cells: {
      address: [houseNumber, STREETS[type] ?? type, street].filter((part) => part !== '').join(' '),
      town: line.replace(/^\d{5} /, ''), postcode: /^\d{5}/.exec(line)?.[0] ?? '',
      phone: phone.length === 9 ? `0${phone}` : phone,
      siret: /^\d{14}$/.test(siret) ? siret : '', finess: number, ...degrees(places.get(number)),
    },
  };
}

function areaOf(departement: string, commune: string): string {
  const islands: Readonly<Record<string, string>> = { '9A123': '97701', '9A127': '97801' };
  const own = departement === '9J' ? '98' : /^9[A-F]$/.test(departement) ? '97' : padded(departement, 2);
  return islands[`${departement}${commune}`] ?? `${own}${padded(commune, 3)}`;
}

function degrees(cells: readonly string[] = []): { readonly latitude?: string; readonly longitude?: string } {
  const [, , x = '', y = '', ...source] = cells;
  const grid = GRIDS[/EPSG:(\d+)/.exec(source.join(' '))?.[1] ?? '2154'];
  if (!grid || x === '' || y === '') return {};
  const [longitude = 0, latitude = 0] = proj4(grid, 'WGS84', [Number(x), Number(y)]);
  return { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) };
}

function padded(value: string | undefined, length: number): string {
  return (value ?? '').trim().toUpperCase().padStart(length, '0');
}
