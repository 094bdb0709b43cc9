/** Which of the codes that an entry covers hold for a commune. */

import { departementOf } from './commune-code.js';

export interface CommuneInTerritory {
  readonly codeInsee: string;
  /** Ids of the groups that contain the commune. */
  readonly groupes: readonly string[];
}

/** How an entry comes to cover a commune, from the most to the least precise. */
export type CoverageReach = 'commune' | 'groupe' | 'departement';

export interface Coverage {
  readonly reach: CoverageReach;
  /** The code or group id that matched. */
  readonly by: string;
}

/** The most precise way in which `couvre` reaches the commune; `undefined` when it does not. */
export function coverageOf(couvre: readonly string[], commune: CommuneInTerritory): Coverage | undefined {
  if (couvre.includes(commune.codeInsee)) return { reach: 'commune', by: commune.codeInsee };
  const group = couvre.find((code) => commune.groupes.includes(code));
  if (group) return { reach: 'groupe', by: group };
  const departement = departementOf(commune.codeInsee);
  return couvre.includes(departement) ? { reach: 'departement', by: departement } : undefined;
}
