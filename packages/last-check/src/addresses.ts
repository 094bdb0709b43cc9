/** The ways to write an address: in its cell, in any text, number first or last, in one word. */

import { plainWords } from './plain-words.js';
import { signsOf as signsOfStream, streamOf } from './stream.js';

/** An address in a form of its own, and how it is looked for. */
export interface AddressForm {
  readonly text: string;
  readonly form: 'words' | 'glued' | 'reversed';
}

const TYPES = 'rue|r\\.?|avenue|av\\.?|ave|boulevard|bd\\.?|bld|boul|blvd|place|pl\\.?|route|rte|chemin|che|chem|ch|all[ée]e|all|impasse|imp\\.?|square|sq|cours|faubourg|fg|passage|mont[ée]e|quai|r[ée]sidence|lotissement|esplanade|chauss[ée]e|sentier|sente|ruelle|cour|carrefour|c[ôo]te|venelle|villa|cit[ée]|rond-point|mail|promenade|hameau|clos|traverse|voie|parvis|all[ée]es|quartier|lieu-dit';
const SUFFIXES = 'bis|ter|quater|[a-d](?![\\p{L}\\d])';
const NUMBER = `(\\d{1,5}) ?(${SUFFIXES})?`;

/** "12-14 rue A": at 12 and at 14. No lookbehind: what stands before is a group. */
const NUMBER_FIRST = new RegExp(`(^|[^\\p{L}\\d])${NUMBER}(?: ?(?:[-–/&]|à|et) ?${NUMBER})?[ ,]+(\\p{L}.*)$`, 'iu');
const NUMBER_LAST = new RegExp(`^(.*?)((?:${TYPES})(?![\\p{L}\\d])[^\\d,;()]*?)[ ,]+(?:n[°ºo]? ?)?${NUMBER}[ ,.]*$`, 'iu');
const IN_TEXT = new RegExp(`(?:^|[^\\p{L}\\d])${NUMBER}(?: ?(?:[-–/&]|à|et) ?${NUMBER})?[ ,]+((?:grand['’ -]?)?(?:${TYPES})(?![\\p{L}\\d])[^\\n;,()!?:|]*)`, 'giu');

/** Types that are ordinary words as well: "12 place en urgence". */
const ORDINARY = /^(?:place|cours|cour|c[ôo]te|passage|cit[ée]|mail|voie|clos|villa|quartier|hameau|r)\b/iu;

/** Where the name of a street ends in a cell: a comma, a floor, a building, a postcode… */
const AFTER_STREET = /[,;()\n]| [-–—] | (?=(?:b[âa]t|bt|appt?|apt|appartement|logt|rdc|rez|esc|escalier|entr[ée]e|hall|code|b\.?p\.?|c\.?s\.?|cedex|\d{1,2}(?:er|[eè]me|e|nd) [ée]tage|[ée]tage|\d{5})(?![\p{L}\d]))/iu;

const SAYS_NOTHING = /^(?:adresse ?)?(?:non ?\w+|confidentiel\w*|secret\w*|protegee?s?|inconnue?|neant|idem|brigadeoucommissariat|apreciser|sansobjet)$/;

/** A name of a place, as good as a street where no street is told. */
const BUILDING = /^(?:r[ée]sidence|villa|ferme|domaine|ch[âa]teau|manoir|moulin|immeuble|lieu[ -]dit|hameau)(?![\p{L}\d])/iu;

/** "7rueduloup" is one, "12rueA" is not. */
const FEWEST_GLUED = 10;
const FEWEST = 6;
const LONGEST_NAME = 6;

/** Of a cell for addresses; `town` may be repeated after the street. */
export function addressForms(cell: string, town: string): readonly AddressForm[] {
  return distinct(cell.split('\n').flatMap((line) => {
    const streets = streetsOfCell(line, town);
    return streets.length > 0 ? streets : placeForms(line, town);
  }));
}

/** Streets with a number that any text tells. */
export function streetForms(text: string): readonly AddressForm[] {
  return distinct(Array.from(text.matchAll(IN_TEXT), ([, first = '', suffix = '', last, lastSuffix, rest = '']) => {
    const street = namePart(rest);
    if (street === undefined) return [];
    return formsOf([[first, suffix], ...(last === undefined ? [] : [[last, lastSuffix ?? ''] as const])], [street]);
  }).flat());
}

function streetsOfCell(line: string, town: string): readonly AddressForm[] {
  const first = NUMBER_FIRST.exec(line);
  if (first) {
    const [, , number = '', suffix = '', other, otherSuffix = '', rest = ''] = first;
    const name = (rest.split(AFTER_STREET)[0] ?? '').trim();
    return formsOf([[number, suffix], ...(other === undefined ? [] : [[other, otherSuffix] as const])], [name, withoutTown(name, town)]);
  }
  const [, , name = '', number = '', suffix = ''] = NUMBER_LAST.exec(line) ?? [];
  return name === '' ? [] : formsOf([[number, suffix]], [name]);
}

function formsOf(numbers: readonly (readonly [number: string, suffix: string])[], names: readonly string[]): readonly AddressForm[] {
  return [...new Set(names)].filter(isName).flatMap((name) => numbers.flatMap(([number, suffix]) => numbered(number, suffix.toLowerCase(), name)));
}

function numbered(number: string, suffix: string, name: string): readonly AddressForm[] {
  const own = `${number} ${suffix}`.trim();
  const [type = '', ...rest] = name.split(/\s+/);
  const articles = /^((?:(?:de|du|des|la|le|les|l|d)['’ ]+)*)(.*)$/iu.exec(rest.join(' ')) ?? [];
  const firsts = [own, number, ...suffixesLike(suffix).map((other) => `${number} ${other}`)];
  return [
    ...firsts.map((one) => ({ text: `${one} ${name}`, form: 'words' as const })),
    ...firsts.flatMap((one) => gluedNames(type, rest.join(' ')).map((glued) => ({ text: `${one}${glued}`.replaceAll(' ', ''), form: 'glued' as const }))),
    // The number last is the same address when it is the same number.
    { text: `${name} ${own}`, form: 'reversed' },
    { text: `${articles[2] ?? ''} ${type} ${articles[1] ?? ''} ${own}`, form: 'reversed' },
  ];
}

function suffixesLike(suffix: string): readonly string[] {
  const first = suffix === 'bis' ? 'b' : suffix === 'ter' ? 't' : suffix === 'b' ? 'bis' : '';
  return first === '' ? [] : [first];
}

/** "boulevarddubois", "bddubois", "boulevardbois": links have no spaces. */
function gluedNames(type: string, rest: string): readonly string[] {
  const full = signsOf(type);
  const short = full === 'boulevard' ? ['bd'] : full === 'avenue' ? ['av'] : [];
  return [type, full, ...short].flatMap((head) => [`${head}${rest}`, `${head}${signsOf(rest)}`]);
}

/** No number: the whole line, or the name of a farm or a residence. */
function placeForms(line: string, town: string): readonly AddressForm[] {
  const [head = ''] = line.split(AFTER_STREET);
  const texts = BUILDING.test(head) ? [line, withoutTown(head.trim(), town)] : [line];
  return texts.filter((text) => signsOf(text) !== signsOf(town) && wordsOf(text).length >= 2 && !SAYS_NOTHING.test(signsOf(text)) && !/^\d/.test(text.trim())).map((text) => ({ text, form: 'words' }));
}

/** What follows a number in a running text, as far as a name goes: to the last capital in a row, else a few words. */
function namePart(rest: string): string | undefined {
  const [type = '', ...words] = rest.trim().split(/\s+/).slice(0, LONGEST_NAME + 4);
  const article = /^(?:de|du|des|la|le|les|et|à|en|l['’]|d['’])$/iu;
  const isCapital = (word: string) => /^(?:[dl]['’])?[\p{Lu}\d]/u.test(word);
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (isCapital(word)) end = at + 1;
    else if (!article.test(word)) break;
  }
  if (end > 0) return [type, ...words.slice(0, end)].join(' ').replace(/\.$/, '');
  if (ORDINARY.test(type)) return undefined;
  // Without capitals nothing tells where the name ends: up to two of its words.
  let kept = 0;
  const name = words.filter((word) => kept < 2 && (article.test(word) || (kept += 1) > 0));
  return [type, ...name].join(' ').replace(/\.$/, '');
}

/** A type and a name at least: "12 rue" is nowhere. */
function isName(name: string): boolean {
  return wordsOf(name).length >= 2 && signsOf(name).length >= FEWEST;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && /\p{L}/u.test(word));
}

function withoutTown(name: string, town: string): string {
  // A pattern costs more than most addresses are worth.
  if (town === '' || !plainWords(name).endsWith(plainWords(town))) return name;
  const pattern = town.trim().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('[^\\p{L}\\p{N}]+');
  return pattern === '' ? name : name.replace(new RegExp(`[ ,]+(?:à )?${pattern}$`, 'iu'), '');
}

/** In the form in which texts are compared. */
export function signsOf(text: string): string {
  return signsOfStream(streamOf(text));
}

function distinct(forms: readonly AddressForm[]): readonly AddressForm[] {
  const kept = new Map(forms.filter(({ text, form }) => text.length >= (form === 'glued' ? FEWEST_GLUED : FEWEST)).map((one) => [`${one.form} ${signsOf(one.text)}`, one]));
  return [...kept.values()];
}

