/**
 * One key for the usual spellings of a street address: "appt 4, 12 r. des
 * Lilas", "12, rue des LILAS – 62000 Arras" and "12 bis rue Lilas". What two
 * officers write otherwise (articles, "bis", floor, building, town, a range of
 * house numbers) does not tell two places apart: too much is hidden rather
 * than too little.
 */

import { searchKey } from '@reperes/schema';
import { STREET_TYPES } from './street-types.js';

const TYPES = [
  'rue', 'avenue', 'boulevard', 'place', 'placette', 'impasse', 'allees?', 'chemin', 'route', 'square', 'faubourg', 'quai', 'cours?', 'sentier', 'sente', 'passage', 'residence',
  'voie', 'venelle', 'ruelle', 'esplanade', 'montee', 'hameau', 'lotissement', 'cite', 'rond point', 'chaussee', 'quartier', 'villa', 'domaine', 'promenade', 'parvis', 'rocade',
  'traverse', 'carrefour', 'mail', 'clos', 'enclos', 'drive', 'dreve', 'levee', 'cote', 'corniche', 'galerie', 'porte', 'digue', 'peristyle', 'village', 'val', 'zac', 'za', 'zi',
].join('|');

/** "Grand'Rue", "Petite Place". */
const SIZES = '(?:grande?|petite?|vieille|vieux|haute?|basse?|ancienne?|nouvelle) ';

const TYPE = new RegExp(`^(?:${SIZES})?(?:${TYPES})$`);

/** What officers abbreviate in the names of streets. */
const TITLES: readonly (readonly [short: string, long: string])[] = [
  ['dr', 'docteur'], ['gal', 'general'], ['gen', 'general'], ['mal', 'marechal'], ['col', 'colonel'], ['cdt', 'commandant'], ['cne', 'capitaine'],
  ['lt', 'lieutenant'], ['pdt', 'president'], ['pr', 'professeur'], ['prof', 'professeur'], ['mgr', 'monseigneur'], ['sgt', 'sergent'],
];

/** Where one walks or drives; a villa or a residence is a building. */
const ROAD = /^(?:rue|avenue|boulevard|place|placette|impasse|allee|chemin|route|square|faubourg|quai|cours?|sentier|sente|passage|voie|venelle|ruelle|esplanade|montee|chaussee|promenade|parvis|rond|traverse|carrefour|digue)s?$/;

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([...STREET_TYPES].map(([short, long]) => [short, searchKey(long)]));
const ALL_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([...ABBREVIATIONS, ...TITLES]);

const ARTICLES: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'les']);
const NUMBER = /^\d{1,5}$/;
/** "12bis", "12B". */
const NUMBER_AND_SUFFIX = /^(\d{1,5})(?:bis|ter|quater|[a-d])$/;
const SUFFIX = /^(?:bis|ter|quater)$/;
/** "12-14", "12/14", "12 à 14", "12 et 14". */
const RANGE = /(\d{1,5}(?: ?(?:bis|ter|quater|[a-d]))?) ?(?:[-–/&]|(?:à|a|et|ou)(?= )) ?(?=\d{1,5}(?!\d))/gi;

/** Between the house number and the end: what stands before (flat, building, "adresse :") is not the street. */
const STREET = new RegExp(`(?<![^ ])(\\d{1,5}(?: et \\d{1,5}){0,6}) ((?:${SIZES})?(?:${TYPES})(?: .*)?)$`);
/** The same anywhere in a text; only ranges, of which the last number alone stands beside its street. */
const RANGED = new RegExp(`(?<![^ ])(\\d{1,5}(?: et \\d{1,5}){1,6}) ((?:${SIZES})?(?:${TYPES}) .{1,80})`, 'g');

/** The type and the first word of the name, which no mark ends. */
const HEAD = new RegExp(`^(?:(?:${SIZES})?(?:${TYPES}) [^ |]+|${SIZES}(?:${TYPES}))(?= |$)`);
/** Where a line break, a comma, a floor, a postcode… ends the name of the street. */
const END =
  / (?:\||bat|batiment|bt|app|appt|apt|appartement|logt|(?:\d{1,2} ?)?(?:er|ere|e|eme|nd|nde)? ?etage|\d{1,2}(?:er|ere|e|eme|nd|nde) etage|rdc|rez|esc|escalier|entree|porte|hall|code|digicode|interphone|bp|cs|tsa|cedex|\d{5})(?: |$)/;

/** Special delivery marks and what follows the street. */
const TAIL = / (?:bp|cs|cedex|tsa) ?\d*\b.*$/;

/** A name of its own, as good as a street: "Résidence du Loup". */
const BUILDING = /^(?:residence|villa|ferme|domaine|chateau|manoir|immeuble|lieu dit|moulin|hameau|lotissement) (?=.*[a-z]{3})/;

/** Fewer characters match by chance ("mairie", "7 rue"). */
const SHORTEST_KEY = 6;

/** Of an address; more is a pasted page. */
const LONGEST = 1000;

/** Abbreviations of street types written out: for questions to a geocoder. */
export function addressWords(text: string): string {
  return expanded(searchKey(text), ABBREVIATIONS).join(' ');
}

/** What any text is compared by with the keys of addresses: abbreviations written out, articles and suffixes of numbers left out, ranges told number by number. */
export function placeWords(text: string): string {
  const words = plainWords(text);
  if (!/\d et \d/.test(words)) return words;
  const ranges = [...words.matchAll(RANGED)].flatMap(([, numbers = '', street = '']) => numbers.split(' et ').slice(0, -1).map((number) => `${number} ${street}`));
  return [words, ...ranges].join(' | ');
}

/**
 * The whole address, the street from each house number on, with and without
 * what follows its name, and the building that bears a name.
 *
 * @param town its commune, which officers may repeat after the street
 */
export function addressKeys(adresse: string | undefined, town?: string): readonly string[] {
  if (adresse === undefined) return [];
  const parts = partsOf(adresse).map(plainWords).filter((part) => part !== '');
  const line = parts.join(' | ');
  const [, numbers = '', street = ''] = STREET.exec(line) ?? [];
  const name = nameOfStreet(street);
  const streets = street === '' ? [] : [withoutParts(street), ...(name === undefined ? [] : [name, withoutTown(name, town)])];
  const keys = [
    wholeOf(line, town, street !== ''),
    ...numbers.split(' et ').flatMap((number) => streets.map((one) => `${number} ${one}`)),
    ...(parts.length > 1 ? parts.filter((part) => BUILDING.test(part)) : []),
  ];
  return [...new Set(keys)].filter((key) => key.length >= SHORTEST_KEY && !SAYS_NOTHING.test(key));
}

/** Whether the word, a search key, is that of a road: "rue", "bd". */
export function isRoad(word: string): boolean {
  return ROAD.test(ABBREVIATIONS.get(word) ?? word);
}

/** Whether the word, a search key, begins the name of a street: "rue", "bd", "residence". */
export function isStreetType(word: string): boolean {
  return TYPE.test(ABBREVIATIONS.get(word) ?? word);
}

/**
 * Buildings that bear a name, which stands before the street or in a part of
 * its own: "Les Lilas Blancs bât. C, 12 rue Haute".
 */
export function buildingNames(adresse: string): readonly string[] {
  const names = partsOf(adresse).flatMap((part) => {
    const words = plainWords(part);
    const street = STREET.exec(words);
    const before = (street ? words.slice(0, street.index) : words).trim();
    const end = ` ${before} `.search(END);
    const name = end < 0 ? before : before.slice(0, Math.max(0, end - 1)).trim();
    return HEAD.test(name) && !BUILDING.test(name) ? [] : name;
  });
  return names.filter((name) => /[a-z]{4}/.test(name) && name.includes(' ') && !/\d/.test(name) && !SAYS_NOTHING.test(name));
}

/** Whether the text gives a street and a number in it. */
export function namesStreet(text: string): boolean {
  return /\d.*\p{L}{2}/u.test(text) && STREET.test(partsOf(text).map(plainWords).join(' | '));
}

/** A key with its number last: "rue des Lilas, 12". */
export function reversedKeys(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const [, number, street] = /^(\d{1,5}) (.*)$/.exec(key) ?? [];
    return number === undefined || street === undefined || !HEAD.test(street) ? [] : `${street} ${number}`;
  });
}

/** All in one word, as links have it: "12ruedeslilas". */
export function gluedAddress(adresse: string): string | undefined {
  const line = partsOf(adresse).map(addressWords).join(' | ');
  const [, number = '', street = ''] = STREET.exec(line) ?? [];
  const name = nameOfStreet(street);
  return name === undefined || number.includes(' ') ? undefined : `${number}${name.replaceAll(' ', '')}`;
}

function wholeOf(line: string, town: string | undefined, hasStreet: boolean): string {
  const whole = withoutParts(line);
  // "Ferme du Loup, 62000 Arras" is the farm; a street without a number is one of many that bear its name.
  if (hasStreet || HEAD.test(whole)) return whole;
  const postcode = whole.search(/ \d{5}(?: |$)/);
  return withoutTown(postcode > 0 && /[a-z]/.test(whole.slice(0, postcode)) ? whole.slice(0, postcode) : whole, town);
}

function withoutParts(line: string): string {
  return line.replaceAll(' | ', ' ').replace(TAIL, '');
}

/** Up to the floor, the building, the postcode; `undefined` when no name is left. */
function nameOfStreet(street: string): string | undefined {
  const head = HEAD.exec(street)?.[0];
  if (head === undefined) return undefined;
  const rest = street.slice(head.length);
  const end = rest.search(END);
  return `${head}${end < 0 ? rest : rest.slice(0, end)}`;
}

function withoutTown(text: string, town: string | undefined): string {
  const end = ` ${town === undefined ? '' : plainWords(town)}`;
  return end !== ' ' && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** Cut where an officer goes on to something else; "12, rue" is one thing. */
function partsOf(adresse: string): readonly string[] {
  return adresse.slice(0, LONGEST).replace(/(\d(?: ?(?:bis|ter|quater|[a-d]))?) ?, ?(?=\p{L})/giu, '$1 ').split(/[\n;,()|]| [-–—] /u);
}

/** Words as keys of addresses have them. */
export function plainWords(text: string): string {
  const told = /\d/.test(text) ? text.replace(RANGE, '$1 et ') : text;
  const words = expanded(searchKey(told), ALL_ABBREVIATIONS);
  const kept: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    const before = kept.at(-1) ?? '';
    if (ARTICLES.has(word)) continue;
    // "rue D" is the name of a street, "d Artois" is not.
    if ((word === 'd' || word === 'l') && /^[aeiouyh]../.test(next)) continue;
    if (/^(?:n|no|num|numero)$/.test(word) && /^\d/.test(next)) continue;
    if (NUMBER.test(before) && (SUFFIX.test(word) || (/^[a-d]$/.test(word) && (TYPE.test(next) || TYPE.test(`${next} ${words[at + 2] ?? ''}`) || next === 'et')))) continue;
    kept.push(NUMBER_AND_SUFFIX.exec(word)?.[1] ?? word);
  }
  return kept.join(' ');
}

function expanded(key: string, abbreviations: ReadonlyMap<string, string>): readonly string[] {
  return key.split(' ').map((word) => abbreviations.get(word) ?? word);
}

/** What officers write instead of an address. */
const SAYS_NOTHING =
  /^(?:adresse )?(?:non (?:communiquee?|diffusee?|renseignee?|connue?)|confidentielle?|secrete?|protegee?|inconnue?|neant|sans objet|a preciser|brigade ou commissariat)(?: s)?$/;
