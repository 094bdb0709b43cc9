import { isCommuneCode } from '../commune-code.js';
import { isOpeningIntervals } from '../opening.js';
import type { Territory } from '../territory.js';
import { type FileFormat, isVersioned } from './file-format.js';
import { holds, isFiniteNumber, isListOf, isPosition, isRecord, isText, isTexts, mayHold } from './shapes.js';

export const TERRITORY_FILE: FileFormat<Territory> = { name: 'territory.json', guard: isTerritory };

function isTerritory(value: unknown): value is Territory {
  return (
    isVersioned(value) &&
    holds(value, isText, ['id', 'nom']) &&
    isTexts(value['departements']) &&
    isBbox(value['bbox']) &&
    isOutline(value['contour']) &&
    mayHold(value, isTowns, ['villes']) &&
    isListOf(value['territoires'], isGroup) &&
    isListOf(value['sources'], isSource) &&
    isListOf(value['numeros'], isHelpNumber) &&
    isCounts(value['counts']) &&
    isListOf(value['fichiers'], isRecord)
  );
}

export function isBbox(value: unknown): boolean {
  return isListOf(value, isFiniteNumber) && value.length === 4;
}

export function isOutline(value: unknown): boolean {
  return isRecord(value) && isListOf(value['coordinates'], isPolygon);
}

export function isCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isCount);
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, (ring) => isListOf(ring, isPosition));
}

function isTowns(value: unknown): boolean {
  return isListOf(value, (town) => holds(town, isText, ['nom']) && isPosition(town['position']));
}

function isGroup(value: unknown): boolean {
  return holds(value, isText, ['id', 'nom']) && isListOf(value['communes'], isCommuneCode);
}

function isSource(value: unknown): boolean {
  return holds(value, isText, ['id', 'publisher', 'title', 'licence', 'date']) && mayHold(value, isText, ['url']);
}

function isHelpNumber(value: unknown): boolean {
  return (
    holds(value, isText, ['id', 'nom', 'pour', 'canal', 'situation']) &&
    mayHold(value, isText, ['numero', 'url', 'horaires']) &&
    mayHold(value, isOpeningIntervals, ['horaires_intervalles'])
  );
}

function isCount(value: unknown): boolean {
  return holds(value, (total) => total === null || isFiniteNumber(total), ['entries', 'places']);
}
