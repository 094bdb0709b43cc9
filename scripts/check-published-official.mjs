/**
 * The raw forms of the official directories, read on their own: which of their
 * rows are places where people sleep (withheld: address, phone, mailbox,
 * SIRET, FINESS number, coordinates), and which are open. Their town is not
 * withheld: these files are public, and say it of all. Shares no code with
 * the pipeline.
 */
import proj4 from 'proj4';
import { words } from './check-published-bytes.mjs';
import { decodeText, rawRows } from './check-published-tables.mjs';

/** @typedef {import('./check-published-values.mjs').MarkedRow} MarkedRow */
/** @typedef {import('./check-published-values.mjs').Declaration} Declaration */
/** @typedef {{ lodging: boolean, area: string, cells: Record<string, string> }} OfficialRow */

const SLEEPING = /\b(?:hebergements?|chrs|huda|cada|foyers?|refuges?|mise a l abri|centres? maternels?|lieux? de vie|residences? sociales?|pensions? de famille|haltes? de nuit|(?:maisons?|logements?|appartements?) (?:relais|d urgence|temporaires?|therapeutiques?))\b/;
const CLUBS = /\bfoyers? (?:rural|ruraux|socio educatif|culturel)\b/;
const SLEEPING_KINDS = /\b(?:hebergements?|logements?|appartements?|foyers?|residences?|lieux? de vie|accueil mere enfant|maternel|pouponniere|maison d enfants|village d enfants|halte)\b|\bc ?(?:h ?r ?s|a ?d ?a)\b/;
const OTHER_KINDS = /\b(?:agees?|handicap\w*|dependantes|autonomie|etudiants?)\b/;
const SLEEPING_NETWORKS = new Set(['chrs', 'chu', 'cada', 'cph', 'huda', 'residences-fjt']);
const SLEEPING_CATEGORIES = new Set(['accomodation_and_housing', 'overnight_stop', 'emergency_accommodation', 'long_term_accomodation', 'citizen_housing', 'medical_accommodation']);

/** Kinds of FINESS that are published when nothing else is said. */
const OPEN_KINDS = new Set(['101', '355', '156', '189', '223', '228']);

/** The abbreviation is searched as well as the word. @type {Record<string, string>} */
const STREETS = {
  R: 'rue', AV: 'avenue', BD: 'boulevard', PL: 'place', RTE: 'route', CHE: 'chemin', ALL: 'allée', IMP: 'impasse', SQ: 'square', CRS: 'cours',
  FG: 'faubourg', PAS: 'passage', MTE: 'montée', RES: 'résidence', LOT: 'lotissement', ESP: 'esplanade',
};

/** EPSG → the grid, as the registry gives it. @type {Record<string, string>} */
const GRIDS = {
  2154: '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  5490: '+proj=utm +zone=20 +ellps=GRS80 +units=m',
  2972: '+proj=utm +zone=22 +ellps=GRS80 +units=m',
  2975: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m',
  4471: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m',
};

/** @type {Record<string, (bytes: Uint8Array) => OfficialRow[]>} */
const READERS = {
  gendarmerie: unitRows,
  police: unitRows,
  competence: () => [],
  finess: finessRows,
  lannuaire: (bytes) => jsonRows(bytes, lannuaireRow),
  'data-inclusion': (bytes) => jsonRows(bytes, dataInclusionRow),
  soliguide: (bytes) => jsonRows(bytes, soliguideRow),
};

/** `undefined` when the source is no official directory. @param {Declaration} declaration @param {Uint8Array} bytes @param {readonly string[]} departements @returns {MarkedRow[] | undefined} */
export function officialRows(declaration, bytes, departements) {
  const read = READERS[declaration.source];
  if (!read) return undefined;
  return read(bytes).flatMap(({ lodging, area, cells }, index) => {
    const inside = departements.some((code) => area.startsWith(code) || (/^2[AB]$/.test(code) && area.startsWith('20')));
    if (!inside) return [];
    const { postcode = '', ...others } = cells;
    const kept = Object.fromEntries(Object.entries(lodging ? others : { ...others, postcode }).filter(([, value]) => value !== ''));
    /** @type {MarkedRow} */
    const row = { file: declaration.file, sheet: '', row: index + 1, mark: lodging ? 'secret' : 'public', nombre: 1, cells: kept };
    return [row];
  });
}

/** @param {Uint8Array} bytes @returns {OfficialRow[]} */
function unitRows(bytes) {
  const [header, ...rows] = rawRows(bytes);
  const at = (/** @type {string} */ name) => header?.cells.findIndex((cell) => words(cell) === words(name)) ?? -1;
  return rows.map(({ cells }) => {
    const cell = (/** @type {string} */ name) => cells[at(name)] ?? '';
    return { lodging: false, area: cell('code_commune_insee'), cells: { address: cell('voie'), town: cell('commune'), postcode: cell('code_postal'), phone: cell('telephone') } };
  });
}

/** @param {Uint8Array} bytes @returns {OfficialRow[]} */
function finessRows(bytes) {
  const lines = decodeText(bytes).split(/\r?\n|\r/).map((line) => line.split(';'));
  const places = new Map(lines.filter(([kind]) => kind === 'geolocalisation').map((cells) => [pad(cells[1], 9), cells]));
  return lines.filter(([kind]) => kind === 'structureet').map((cells) => {
    const [, number = '', , , , , , houseNumber = '', type = '', street = '', , , commune = '', departement = '', , line = '', phone = '', , kind = '', kindName = '', group = '', groupName = '', siret = ''] = cells;
    const said = words(`${kindName} ${groupName}`);
    const lodging = group === '4501' || (SLEEPING_KINDS.test(said) && !OTHER_KINDS.test(said));
    const address = [houseNumber, type, street].filter((part) => part !== '').join(' ');
    const full = [houseNumber, STREETS[type] ?? type, street].filter((part) => part !== '').join(' ');
    return {
      lodging,
      area: lodging || OPEN_KINDS.has(kind) ? finessArea(departement, commune) : '',
      cells: {
        address: full === address ? address : `${address}\n${full}`,
        town: line.replace(/^\d{5} /, ''), postcode: /^\d{5}/.exec(line)?.[0] ?? '',
        phone: phone.length === 9 ? `0${phone}` : phone,
        siret: /^\d{14}$/.test(siret) ? siret : '', finess: pad(number, 9), ...degrees(places.get(pad(number, 9))),
      },
    };
  });
}

/** @param {string} departement @param {string} commune */
function finessArea(departement, commune) {
  const islands = /** @type {Record<string, string>} */ ({ '9A123': '97701', '9A127': '97801' })[`${departement}${commune}`];
  const own = departement === '9J' ? '98' : /^9[A-F]$/.test(departement) ? '97' : pad(departement, 2);
  return islands ?? `${own}${pad(commune, 3)}`;
}

/** @param {string[] | undefined} cells @returns {{ latitude?: string, longitude?: string }} */
function degrees(cells) {
  const [, , x = '', y = '', ...source] = cells ?? [];
  const grid = GRIDS[/EPSG:(\d+)/.exec(source.join(' '))?.[1] ?? '2154'];
  if (!grid || x === '' || y === '') return {};
  const [longitude = 0, latitude = 0] = proj4(grid, 'WGS84', [Number(x), Number(y)]);
  return { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) };
}

/** @param {Uint8Array} bytes @param {(item: Record<string, any>) => OfficialRow} read @returns {OfficialRow[]} */
function jsonRows(bytes, read) {
  const value = JSON.parse(decodeText(bytes));
  const list = Array.isArray(value) ? value : Object.values(value).find(Array.isArray) ?? [];
  return list.map(read);
}

/** @param {Record<string, any>} item @returns {OfficialRow} */
function lannuaireRow(item) {
  const place = opened(item['adresse']).find(({ type_adresse: type }) => type === 'Adresse') ?? {};
  const [pivot = {}] = opened(item['pivot']);
  return {
    lodging: sleeps(item['nom']),
    area: text(item['code_insee_commune']) || text(pivot['code_insee_commune']?.[0]),
    cells: {
      address: text(place['numero_voie']), town: text(place['nom_commune']), postcode: text(place['code_postal']),
      latitude: text(place['latitude']), longitude: text(place['longitude']), siret: text(item['siret']),
      phone: opened(item['telephone']).map(({ valeur }) => text(valeur)).join('\n'), mail: opened(item['adresse_courriel']).join(' '),
    },
  };
}

/** @param {Record<string, any>} item @returns {OfficialRow} */
function dataInclusionRow(item) {
  const networks = /** @type {string[]} */ (item['reseaux_porteurs'] ?? []);
  return {
    lodging: sleeps(item['nom']) || networks.some((network) => SLEEPING_NETWORKS.has(network)),
    area: text(item['code_insee']) || text(item['code_postal']),
    cells: {
      address: text(item['adresse']), town: text(item['commune']), postcode: text(item['code_postal']), phone: text(item['telephone']),
      mail: text(item['courriel']), siret: text(item['siret']), latitude: text(item['latitude']), longitude: text(item['longitude']),
    },
  };
}

/** @param {Record<string, any>} item @returns {OfficialRow} */
function soliguideRow(item) {
  const { position = {}, entity = {}, services_all: services = [] } = item;
  const [longitude = '', latitude = ''] = position['location']?.['coordinates'] ?? [];
  return {
    lodging: sleeps(item['name']) || services.some((/** @type {{ category?: string }} */ { category = '' }) => SLEEPING_CATEGORIES.has(category)),
    area: text(position['cityCode']) || text(position['postalCode']),
    cells: {
      address: text(position['address']).replace(/,? *\d{5}[^,]*$/, ''), town: text(position['city']), postcode: text(position['postalCode']),
      phone: (entity['phones'] ?? []).map((/** @type {{ phoneNumber?: string }} */ { phoneNumber = '' }) => phoneNumber).join('\n'),
      mail: text(entity['mail']), latitude: text(latitude), longitude: text(longitude),
    },
  };
}

/** @param {unknown} name */
function sleeps(name) {
  const said = words(text(name));
  return SLEEPING.test(said) && !CLUBS.test(said);
}

/** A list, or the JSON of one inside a string. @param {unknown} value @returns {any[]} */
function opened(value) {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : [];
}

/** @param {unknown} value */
function text(value) {
  return value === undefined || value === null ? '' : String(value).trim();
}

/** @param {string | undefined} value @param {number} length */
function pad(value, length) {
  return (value ?? '').trim().toUpperCase().padStart(length, '0');
}
