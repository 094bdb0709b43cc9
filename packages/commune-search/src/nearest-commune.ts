import type { Position } from '@reperes/schema';
import type { Commune } from './commune-index.js';
import { distanceKm } from './distance.js';

export interface NearestCommune {
  readonly commune: Commune;
  /** To its centre. */
  readonly km: number;
}

/** The commune whose centre is nearest; `undefined` when no centre is known. */
export function nearestCommune(communes: readonly Commune[], position: Position): NearestCommune | undefined {
  let nearest: NearestCommune | undefined;
  for (const commune of communes) {
    const km = commune.centre ? distanceKm(position, commune.centre) : Infinity;
    if (km < (nearest?.km ?? Infinity)) nearest = { commune, km };
  }
  return nearest;
}
