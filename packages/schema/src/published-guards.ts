/** Tell, by shape alone, whether a parsed value is the published file that a widget asked for. */

import { isCategoryId } from './categories.js';
import { isCommuneCode } from './commune-code.js';
import type { CommunesFile } from './communes.js';
import { isOpeningIntervals } from './opening.js';
import type { ReferentsFile } from './referents.js';
import { REFERENT_LEVELS } from './referents.js';
import type { RoundsFile } from './rounds.js';
import type { ServicesFile } from './services.js';
import type { Territory } from './territory.js';
import { SCHEMA_VERSION } from './territory.js';

/** More features than any territory holds; national views use another format. */
const MAX_RECORDS = 100_000;

const OPTIONAL_TEXTS = [
  'presentation_resume', 'telephone', 'courriel', 'site_web', 'adresse', 'code_postal', 'commune', 'code_insee',
  'horaires_accueil', 'horaires_texte', 'accessibilite_lieu', 'verifie_le', 'date_maj', 'source', 'reference', 'frais',
] as const;

const OPTIONAL_LISTS = ['publics', 'langues', 'modes_accueil'] as const;

export function isTerritory(value: unknown): value is Territory {
  return (
    isVersioned(value) &&
    isText(value['id']) &&
    isText(value['nom']) &&
    isListOf(value['departements'], isText) &&
    isListOf(value['bbox'], isFiniteNumber) &&
    value['bbox'].length === 4 &&
    isRecord(value['contour']) &&
    isListOf(value['contour']['coordinates'], isPolygon) &&
    isListOf(value['territoires'], isGroup) &&
    isListOf(value['sources'], isSource) &&
    isListOf(value['numeros'], isHelpNumber) &&
    isRecord(value['counts']) &&
    Object.values(value['counts']).every(isCount) &&
    isListOf(value['fichiers'], isRecord)
  );
}

function isGroup(value: unknown): boolean {
  return isRecord(value) && isText(value['id']) && isText(value['nom']) && isListOf(value['communes'], isCommuneCode);
}

function isSource(value: unknown): boolean {
  return isRecord(value) && ['id', 'publisher', 'title', 'licence', 'date'].every((name) => isText(value[name])) && isOptional(value['url'], isText);
}

function isHelpNumber(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['id', 'nom', 'pour', 'canal', 'situation'].every((name) => isText(value[name])) &&
    ['numero', 'url', 'horaires'].every((name) => isOptional(value[name], isText)) &&
    isOptional(value['horaires_intervalles'], isOpeningIntervals)
  );
}

function isCount(value: unknown): boolean {
  return isRecord(value) && isFiniteNumber(value['entries']) && isFiniteNumber(value['places']);
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, (ring) => isListOf(ring, isPosition));
}

export function isServicesFile(value: unknown): value is ServicesFile {
  return isVersioned(value) && value['type'] === 'FeatureCollection' && isListOf(value['features'], isService);
}

function isService(value: unknown): boolean {
  if (!isRecord(value) || value['type'] !== 'Feature' || !isRecord(value['properties'])) return false;
  const { geometry, properties } = value as { geometry: unknown; properties: Record<string, unknown> };
  const located = isRecord(geometry) && geometry['type'] === 'Point' && isPosition(geometry['coordinates']);
  return (
    (geometry === null || (located && properties['confidentialite'] === 'public')) &&
    (properties['confidentialite'] === 'public' || properties['confidentialite'] === 'contact') &&
    isText(properties['id']) &&
    isText(properties['nom']) &&
    isCategoryId(properties['categorie']) &&
    isFiniteNumber(properties['nombre']) &&
    isText(properties['precision']) &&
    isListOf(properties['couvre'], isText) &&
    OPTIONAL_TEXTS.every((name) => isOptional(properties[name], isText)) &&
    OPTIONAL_LISTS.every((name) => isOptional(properties[name], (list) => isListOf(list, isText))) &&
    isOptional(properties['horaires_intervalles'], isOpeningIntervals) &&
    isOptional(properties['places'], isFiniteNumber)
  );
}

export function isReferentsFile(value: unknown): value is ReferentsFile {
  return isVersioned(value) && isListOf(value['referents'], isReferent);
}

function isReferent(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    (REFERENT_LEVELS as readonly unknown[]).includes(value['niveau']) &&
    isText(value['fonction']) &&
    isText(value['structure']) &&
    isListOf(value['couvre'], isText) &&
    ['telephone', 'courriel', 'horaires_accueil', 'horaires_texte', 'date_maj'].every((name) => isOptional(value[name], isText)) &&
    isOptional(value['horaires_intervalles'], isOpeningIntervals) &&
    isOptional(value['hors_horaires'], isOutOfHours)
  );
}

function isOutOfHours(value: unknown): boolean {
  return isRecord(value) && isText(value['telephone']) && isText(value['nom']);
}

export function isRoundsFile(value: unknown): value is RoundsFile {
  return isVersioned(value) && isListOf(value['rounds'], isRound);
}

function isRound(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['id', 'nom', 'precision', 'source', 'date_maj'].every((name) => isText(value[name])) &&
    (value['position'] === null || isPosition(value['position'])) &&
    isListOf(value['couvre'], isText) &&
    ['adresse', 'commune', 'code_insee', 'telephone', 'horaires_accueil', 'horaires_texte'].every((name) => isOptional(value[name], isText)) &&
    isOptional(value['horaires_intervalles'], isOpeningIntervals) &&
    isOptional(value['publics'], (list) => isListOf(list, isText))
  );
}

export function isCommunesFile(value: unknown): value is CommunesFile {
  return isVersioned(value) && isListOf(value['communes'], isCommuneRow);
}

function isCommuneRow(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    isCommuneCode(value[0]) &&
    isText(value[1]) &&
    isListOf(value[2], isText) &&
    (value[3] === null || isFiniteNumber(value[3])) &&
    (value[4] === null || isFiniteNumber(value[4])) &&
    isFiniteNumber(value[5]) &&
    isListOf(value[6], isText) &&
    isListOf(value[7], isText)
  );
}

function isVersioned(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value['version'] === SCHEMA_VERSION;
}

function isOptional(value: unknown, guard: (value: unknown) => boolean): boolean {
  return value === undefined || guard(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Longitude within ±180°, latitude within ±90°. */
function isPosition(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(isFiniteNumber) &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90
  );
}

function isListOf<T>(value: unknown, guard: (item: unknown) => item is T): value is T[];
function isListOf(value: unknown, guard: (item: unknown) => boolean): value is unknown[];
function isListOf(value: unknown, guard: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MAX_RECORDS && value.every(guard);
}
