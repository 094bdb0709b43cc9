/** Number cells → numbers: capacities in an officer's words, coordinates in degrees. */

import type { Position } from '@reperes/schema';

/** "22 (dont 2 PMR)" → 22, "12+4" → 16, "10 pl." → 10. No place of shelter has ten thousand beds. */
export function readCapacity(cell: string): number | undefined {
  const text = cell
    .slice(0, 100)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/,? ?dont .*$/i, '')
    .replace(/\b(?:places?|pl|lits?|logements?|appartements?|postes?|etp)\b\.?/gi, ' ')
    .replace(/\s+/g, '')
    .replace(/(\d)[.,]0+$/, '$1');
  if (!/^\d{1,4}(?:\+\d{1,4})*$/.test(text)) return undefined;
  return text.split('+').reduce((sum, part) => sum + Number(part), 0);
}

/** Decimal degrees with a point or a comma; whole France is around these bounds, overseas included. */
export function readPosition(longitude: string, latitude: string): Position | undefined {
  const [east, north] = [longitude, latitude].map((text) => (/^-?\d{1,3}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : NaN));
  if (east === undefined || north === undefined || Number.isNaN(east) || Number.isNaN(north)) return undefined;
  if (Math.abs(east) > 180 || Math.abs(north) > 90 || (east === 0 && north === 0)) return undefined;
  return [east, north];
}

/** Towards the nearest; `decimals` 4 is about 10 m, 3 about 100 m, 2 about 1 km. */
export function roundPosition([longitude, latitude]: Position, decimals: number): Position {
  return [roundTo(longitude, decimals), roundTo(latitude, decimals)];
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
