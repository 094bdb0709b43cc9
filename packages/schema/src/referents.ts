/** `referents.json`: who to turn to, by function, and for which communes. No person is named. */

import type { OpeningHours } from './opening.js';

/** From the nearest to the widest: the order in which answers are given. */
export const REFERENT_LEVELS = [
  'commune',
  'unite',
  'iscg',
  'hopital',
  'reseau',
  'epci',
  'departement',
] as const;

export type ReferentLevel = (typeof REFERENT_LEVELS)[number];

export interface Referent extends OpeningHours {
  readonly id: string;
  readonly niveau: ReferentLevel;
  /** What the person does: "Référente violences intrafamiliales". */
  readonly fonction: string;
  /** Where: "Mairie de Béthune", "Brigade de Lillers". */
  readonly structure: string;
  /** Functional number, E.164 or short. */
  readonly telephone?: string;
  /** Functional mailbox. */
  readonly courriel?: string;
  /** Who answers outside these hours. */
  readonly hors_horaires?: { readonly telephone: string; readonly nom: string };
  /** INSEE codes, département codes or group ids of `territory.json`. */
  readonly couvre: readonly string[];
  /** Id of a source of `territory.json`. */
  readonly source: string;
  readonly date_maj: string;
  /** Made up for a demonstration: said wherever it is shown. */
  readonly exemple?: true;
}

export interface ReferentsFile {
  readonly version: number;
  readonly territoire: string;
  readonly referents: readonly Referent[];
}
