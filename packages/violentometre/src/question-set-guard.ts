/** Says what keeps a parsed value from being a text that may be shown. */

import { FORMES, QUESTION_SET_VERSION, type QuestionSet } from './question-set.js';

/** The first thing wrong, as `field.code`. */
export type QuestionSetFault =
  | 'fichier.forme'
  | 'version.inconnue'
  | 'lang.illisible'
  | 'licence.absente'
  | 'permission.absente'
  | 'texte.absent'
  | 'zones.forme'
  | 'zones.repetition'
  | 'zones.reconfort'
  | 'items.forme'
  | 'items.repetition'
  | 'items.zone';

type Fields = Record<string, unknown>;

/** The published scales have 20 to 24 items; a wall of sentences is no longer a scale. */
const MAX_ITEMS = 100;

/** Longest sentence of a scale, longest paragraph about a zone. */
const MAX_TEXT = 400;
const MAX_PARAGRAPH = 2000;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** What no scale may tell a person in danger, whoever wrote it. */
const FALSE_COMFORT = /tout va bien|aucun danger|pas de violence/i;

export function isQuestionSet(value: unknown): value is QuestionSet {
  return questionSetFault(value) === undefined;
}

export function questionSetFault(value: unknown): QuestionSetFault | undefined {
  if (!isFields(value)) return 'fichier.forme';
  return headFault(value) ?? zonesFault(value['zones']) ?? itemsFault(value['items'], value['zones']);
}

function headFault(set: Fields): QuestionSetFault | undefined {
  if (set['version'] !== QUESTION_SET_VERSION) return 'version.inconnue';
  if (!isSentence(set['lang']) || !LANGUAGE_TAG.test(set['lang'])) return 'lang.illisible';
  if (!isSentence(set['licence'])) return 'licence.absente';
  if (!isSentence(set['permission'])) return 'permission.absente';
  const texts = [set['id'], set['titre'], set['source']].every(isSentence);
  const paragraphs = [set['presentation'], set['credits']].every(isParagraph);
  const validation = set['validated_by'] === null || isSentence(set['validated_by']);
  const falc = set['falc'] === undefined || (isFields(set['falc']) && isSentence(set['falc']['validated_by']));
  return texts && paragraphs && validation && falc ? undefined : 'texte.absent';
}

/** A zone is known by its shape as well as its name: there are as many zones as shapes, at most. */
function zonesFault(zones: unknown): QuestionSetFault | undefined {
  if (!Array.isArray(zones) || zones.length === 0 || zones.length > FORMES.length) return 'zones.forme';
  if (!zones.every(isZone)) return 'zones.forme';
  const distinct = (['id', 'nom', 'gravite', 'forme'] as const).every((name) => areDistinct(zones, name));
  if (!distinct) return 'zones.repetition';
  const comforting = zones.some((zone) => FALSE_COMFORT.test(`${zone['nom']} ${zone['sens']} ${zone['que_faire']}`));
  return comforting ? 'zones.reconfort' : undefined;
}

function isZone(value: unknown): value is Fields {
  return (
    isFields(value) &&
    isSentence(value['id']) &&
    isSentence(value['nom']) &&
    Number.isInteger(value['gravite']) &&
    Number(value['gravite']) >= 0 &&
    (FORMES as readonly unknown[]).includes(value['forme']) &&
    isParagraph(value['sens']) &&
    isParagraph(value['que_faire'])
  );
}

function itemsFault(items: unknown, zones: unknown): QuestionSetFault | undefined {
  if (!Array.isArray(items) || items.length === 0 || items.length > MAX_ITEMS) return 'items.forme';
  if (!items.every(isItem)) return 'items.forme';
  if (!areDistinct(items, 'id')) return 'items.repetition';
  const known = new Set((zones as readonly Fields[]).map((zone) => zone['id']));
  return items.every((item) => known.has(item['zone'])) ? undefined : 'items.zone';
}

function isItem(value: unknown): value is Fields {
  return (
    isFields(value) &&
    isSentence(value['id']) &&
    isSentence(value['zone']) &&
    isSentence(value['texte']) &&
    (value['danger'] === undefined || typeof value['danger'] === 'boolean')
  );
}

function areDistinct(records: readonly Fields[], name: string): boolean {
  return new Set(records.map((record) => record[name])).size === records.length;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSentence(value: unknown): value is string {
  return isParagraph(value) && value.length <= MAX_TEXT;
}

function isParagraph(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_PARAGRAPH;
}
