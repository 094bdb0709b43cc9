/**
 * The order of a list seen from a commune: first what covers it, however far,
 * then the places from the nearest to the farthest, then what has no place to
 * measure, by name. A protected entry has no distance, and none orders it (CONF-3, CONF-4).
 */

import { distanceKm } from '@reperes/commune-search';
import type { Service } from '@reperes/schema';
import { coverageOf, frenchKey, inOrder } from '@reperes/schema';
import { pointOf } from '../places.js';
import type { Near } from './near.js';

export interface NearOrder {
  /** Every row of the list, in the new order. */
  readonly rows: readonly number[];
  /** How many of the first rows cover the commune. */
  readonly covering: number;
  /** Kilometres by row; infinite for what has no distance. */
  readonly km: readonly number[];
}

/** @param services in the order of the list, which stays that of what covers the commune */
export function nearOrderOf(services: readonly Service[], near: Near): NearOrder {
  const km = services.map((service) => kilometresTo(service, near));
  const covering: number[] = [];
  const placed: number[] = [];
  const others: number[] = [];
  for (const [row, service] of services.entries()) {
    if (coverageOf(service.properties.couvre, near)) covering.push(row);
    else if (kmOf(km, row) < Infinity) placed.push(row);
    else others.push(row);
  }
  placed.sort((a, b) => kmOf(km, a) - kmOf(km, b) || a - b);
  const names = new Map(others.map((row) => [row, frenchKey(services[row]?.properties.nom ?? '')]));
  others.sort((a, b) => inOrder(names.get(a) ?? '', names.get(b) ?? '') || a - b);
  return { rows: [...covering, ...placed, ...others], covering: covering.length, km };
}

/** Infinite unless the entry is one public place and both points are known. */
function kilometresTo(service: Service, { position }: Near): number {
  const point = pointOf(service);
  return position && point && service.properties.nombre === 1 ? distanceKm(position, point) : Infinity;
}

function kmOf(km: readonly number[], row: number): number {
  return km[row] ?? Infinity;
}
