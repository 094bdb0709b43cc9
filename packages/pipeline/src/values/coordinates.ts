/**
 * Coordinates as spreadsheets hold them → every point they may mean. Which one
 * is meant, only the commune of the row can say: `stages/where.ts` keeps a
 * reading that falls near it and no other.
 */

import type { Position } from '@reperes/schema';
import { toDegrees } from '../geography/projection.js';
import { readPosition } from './numbers.js';

/** 50°31'48"N, 2° 38’ 24” E, 50.53°. */
const SEXAGESIMAL = /^(-?\d{1,3})\s*°\s*(?:(\d{1,2})\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d{1,6})?)\s*(?:["”″]|''|’’)\s*)?([NSEWO])?$/i;
const DEGREES = /^(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([NSEWO])?$/i;
/** Half the equator in metres, the edge of web maps (EPSG:3857). */
const HALF_EQUATOR = 20_037_508.342_789_244;

/** As degrees where they stand; `undefined` when they are no point on Earth. */
export function plainPoint(longitude: string, latitude: string): Position | undefined {
  return readPosition(decimal(longitude), decimal(latitude));
}

/** Other readings: columns exchanged, metres of Lambert-93 or of a web map, in either order. */
export function otherPoints(longitude: string, latitude: string): readonly Position[] {
  const points = [
    plainPoint(latitude, longitude),
    toDegrees('2154', longitude, latitude),
    toDegrees('2154', latitude, longitude),
    fromWebMap(longitude, latitude),
    fromWebMap(latitude, longitude),
  ];
  return points.filter((point) => point !== undefined);
}

/** "50,53°" → "50.53"; "2°38'24\"O" → "-2.64". What is neither comes back as it is. */
function decimal(text: string): string {
  const plain = DEGREES.exec(text.trim());
  if (plain) return signed((plain[1] ?? '').replace(',', '.'), plain[2]);
  const parts = SEXAGESIMAL.exec(text.trim());
  if (!parts) return text;
  const [degrees, minutes, seconds] = [parts[1], parts[2] ?? '0', parts[3] ?? '0'].map((part = '0') => Number(part.replace(',', '.')));
  if (degrees === undefined || minutes === undefined || seconds === undefined || minutes >= 60 || seconds >= 60) return text;
  const sign = degrees < 0 ? -1 : 1;
  return signed((degrees + sign * (minutes / 60 + seconds / 3600)).toFixed(6), parts[4]);
}

/** South and west are negative; "O" is ouest. */
function signed(value: string, side = ''): string {
  return /^[SWO]$/i.test(side) && !value.startsWith('-') ? `-${value}` : value;
}

function fromWebMap(x: string, y: string): Position | undefined {
  const [east, north] = [x, y].map((text) => (/^-?\d{5,8}(?:[.,]\d{1,9})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN));
  if (east === undefined || north === undefined || !(Math.abs(east) <= HALF_EQUATOR && Math.abs(north) <= HALF_EQUATOR)) return undefined;
  const latitude = (Math.atan(Math.sinh((north / HALF_EQUATOR) * Math.PI)) * 180) / Math.PI;
  return [(east / HALF_EQUATOR) * 180, latitude];
}
