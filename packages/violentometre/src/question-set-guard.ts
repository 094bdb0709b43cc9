/**
 * Says what keeps a parsed value from being a text that may be shown. Its
 * shape is that of `question-set-schema.ts`; what a JSON Schema cannot say (two
 * zones of one name, an item of no zone) comes last.
 */

import { FORMES, QUESTION_SET_LIMITS as LIMITS, QUESTION_SET_VERSION, type QuestionSet, VARIANTES } from './question-set.js';

/** The first thing wrong, as `field.code`. */
export type QuestionSetFault =
  | 'fichier.forme'
  | 'membre.inconnu'
  | 'version.inconnue'
  | 'lang.illisible'
  | 'licence.absente'
  | 'permission.absente'
  | 'texte.absent'
  | 'variante.inconnue'
  | 'numeros.forme'
  | 'zones.forme'
  | 'zones.reconfort'
  | 'items.forme'
  | (typeof RELATIONS)[number];

/** Between the parts of a file, each of which may be as it should. */
export const RELATIONS = ['zones.repetition', 'items.repetition', 'items.zone'] as const;

type Fields = Record<string, unknown>;

type Test = (value: unknown) => boolean;

const LANGUAGE_TAG = new RegExp(LIMITS.lang);
const NUMBER_ID = new RegExp(LIMITS.numero);
const FALSE_COMFORT = new RegExp(LIMITS.falseComfort.join('|'), 'i');

const isSentence = textTest(LIMITS.sentence);
const isParagraph = textTest(LIMITS.paragraph);
const isLanguage: Test = (value) => typeof value === 'string' && LANGUAGE_TAG.test(value);

const ZONE: Readonly<Record<string, Test>> = {
  id: isSentence,
  nom: isSentence,
  gravite: (value) => Number.isInteger(value) && Number(value) >= 0,
  forme: isAmong(FORMES),
  sens: isParagraph,
  que_faire: isParagraph,
  note: optional(isParagraph),
};

const ITEM: Readonly<Record<string, Test>> = {
  id: isSentence,
  zone: isSentence,
  texte: isSentence,
  danger: optional(isAmong([true, false])),
  why: optional(isParagraph),
  note: optional(isParagraph),
};

/** In the order in which they are looked at, each with the fault it makes. */
const HEAD: Readonly<Record<string, readonly [Test, QuestionSetFault]>> = {
  version: [isAmong([QUESTION_SET_VERSION]), 'version.inconnue'],
  lang: [isLanguage, 'lang.illisible'],
  licence: [isSentence, 'licence.absente'],
  permission: [isSentence, 'permission.absente'],
  id: [isSentence, 'texte.absent'],
  titre: [isSentence, 'texte.absent'],
  source: [isSentence, 'texte.absent'],
  presentation: [isParagraph, 'texte.absent'],
  credits: [isParagraph, 'texte.absent'],
  validated_by: [(value) => value === null || isSentence(value), 'texte.absent'],
  falc: [optional((value) => isFields(value) && fits(value, { validated_by: isSentence })), 'texte.absent'],
  $schema: [optional(isSentence), 'texte.absent'],
  traduit_de: [optional(isLanguage), 'lang.illisible'],
  variante: [optional(isAmong(VARIANTES)), 'variante.inconnue'],
  numeros: [optional(areNumbers), 'numeros.forme'],
  zones: [areZones, 'zones.forme'],
  items: [(value) => isList(value, LIMITS.items) && value.every((item) => isFields(item) && fits(item, ITEM)), 'items.forme'],
};

export function isQuestionSet(value: unknown): value is QuestionSet {
  return questionSetFault(value) === undefined;
}

export function questionSetFault(value: unknown): QuestionSetFault | undefined {
  if (!isFields(value)) return 'fichier.forme';
  for (const [name, [test, fault]] of Object.entries(HEAD)) if (!test(value[name])) return fault;
  // A misspelt "danger" would be a danger that nobody sees.
  if (Object.keys(value).some((name) => !Object.hasOwn(HEAD, name))) return 'membre.inconnu';
  const set = value as unknown as QuestionSet;
  if (set.zones.some((zone) => [zone.nom, zone.sens, zone.que_faire].some((text) => FALSE_COMFORT.test(text)))) return 'zones.reconfort';
  return relationFault(set);
}

function relationFault({ zones, items }: QuestionSet): QuestionSetFault | undefined {
  const distinct = (['id', 'nom', 'gravite', 'forme'] as const).every((name) => areDistinct(zones.map((zone) => zone[name])));
  if (!distinct) return 'zones.repetition';
  if (!areDistinct(items.map(({ id }) => id))) return 'items.repetition';
  return items.every((item) => zones.some(({ id }) => id === item.zone)) ? undefined : 'items.zone';
}

/** A zone is known by its shape as well as its name: there are as many zones as shapes, at most. */
function areZones(value: unknown): boolean {
  return isList(value, FORMES.length) && value.every((zone) => isFields(zone) && fits(zone, ZONE));
}

function areNumbers(value: unknown): boolean {
  return isList(value, LIMITS.numeros) && value.every((id) => typeof id === 'string' && NUMBER_ID.test(id)) && areDistinct(value);
}

/** Every member as it must be, and no other. */
function fits(record: Fields, members: Readonly<Record<string, Test>>): boolean {
  return (
    Object.entries(members).every(([name, test]) => test(record[name])) &&
    Object.keys(record).every((name) => Object.hasOwn(members, name))
  );
}

function isList(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.length <= most;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAmong(values: readonly unknown[]): Test {
  return (value) => values.includes(value);
}

function optional(test: Test): Test {
  return (value) => value === undefined || test(value);
}

/** @param most characters, as JSON Schema counts them */
function textTest(most: number): Test {
  return (value) => typeof value === 'string' && value.trim() !== '' && [...value].length <= most;
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
