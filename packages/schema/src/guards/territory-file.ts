import { isCommuneCode } from '../commune-code.js';
import { isOpeningIntervals } from '../opening.js';
import type { Territory } from '../territory.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { holds, isAnyList, isFiniteNumber, isListOf, isPosition, isRecord, isText, isTexts, mayHold } from './shapes.js';

export const TERRITORY_FILE: FileFormat<Territory> = fileFormat('territory.json', {
  isHead: isTerritory,
  rows: {
    'contour.coordinates': isPolygon,
    villes: isTown,
    territoires: isGroup,
    sources: isSource,
    numeros: isHelpNumber,
    counts: isCount,
    fichiers: isRecord,
  },
});

function isTerritory(value: Record<string, unknown>): boolean {
  const { contour, counts } = value;
  return (
    holds(value, isText, ['id', 'nom']) &&
    isTexts(value['departements']) &&
    isBbox(value['bbox']) &&
    holds(contour, isAnyList, ['coordinates']) &&
    holds(value, isAnyList, ['territoires', 'sources', 'numeros', 'fichiers']) &&
    mayHold(value, isAnyList, ['villes']) &&
    isRecord(counts)
  );
}

export function isBbox(value: unknown): boolean {
  return isListOf(value, isFiniteNumber) && value.length === 4;
}

export function isOutline(value: unknown): boolean {
  return isRecord(value) && isListOf(value['coordinates'], isPolygon);
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, (ring) => isListOf(ring, isPosition));
}

function isTown(value: unknown): boolean {
  return holds(value, isText, ['nom']) && isPosition(value['position']);
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

export function isCount(value: unknown): boolean {
  return holds(value, (total) => total === null || isFiniteNumber(total), ['entries', 'places']);
}
