/**
 * The order of a list seen from a commune: first what covers it, however far,
 * and what covers it alone before what covers the whole département; then the
 * rest. In each of these, places go from the nearest to the farthest, and what
 * has no place to measure comes last. A protected entry has no distance, and
 * none orders it (CONF-3, CONF-4).
 */

import { distanceKm } from '@reperes/commune-search';
import type { CoverageReach, Service } from '@reperes/schema';
import { coverageOf, frenchKey, inOrder } from '@reperes/schema';
import { pointOf } from '../point-of.js';
import type { Near } from './near.js';

export interface NearOrder {
  /** Every row of the list, in the new order. */
  readonly rows: readonly number[];
  /** How many of the first rows cover the commune. */
  readonly covering: number;
  /** Kilometres by row; infinite for what has no distance. */
  readonly km: readonly number[];
}

/** @param services in the order of the list, which decides between equals */
export function nearOrderOf(services: readonly Service[], near: Near): NearOrder {
  const km = services.map((service) => kilometresTo(service, near));
  const covering: number[] = [];
  const placed: number[] = [];
  const others: number[] = [];
  const reaches = services.map(({ properties }) => coverageOf(properties.couvre, near)?.reach);
  for (const [row, reach] of reaches.entries()) {
    if (reach) covering.push(row);
    else if (kmOf(km, row) < Infinity) placed.push(row);
    else others.push(row);
  }
  covering.sort((a, b) => reachRank(reaches[a]) - reachRank(reaches[b]) || byDistance(km, a, b));
  placed.sort((a, b) => byDistance(km, a, b));
  const names = new Map(others.map((row) => [row, frenchKey(services[row]?.properties.nom ?? '')]));
  others.sort((a, b) => inOrder(names.get(a) ?? '', names.get(b) ?? ''));
  return { rows: [...covering, ...placed, ...others], covering: covering.length, km };
}

/** Infinite unless the entry is one public place and both points are known. */
function kilometresTo(service: Service, { position }: Near): number {
  const point = pointOf(service);
  return position && point && service.properties.nombre === 1 ? distanceKm(position, point) : Infinity;
}

const REACHES: readonly (CoverageReach | undefined)[] = ['commune', 'groupe', 'departement'];

function reachRank(reach: CoverageReach | undefined): number {
  return REACHES.indexOf(reach);
}

/** Rows at the same distance keep the order of the list; so do those without any, for a sort takes `NaN` for equal. */
function byDistance(km: readonly number[], a: number, b: number): number {
  return kmOf(km, a) - kmOf(km, b);
}

function kmOf(km: readonly number[], row: number): number {
  return km[row] ?? Infinity;
}
