/**
 * `rounds.json`: stops of mobile services (buses, vans, pop-up points): where,
 * when, for whom. In the folder only when the territory has some; each stop is
 * a service of `services.geojson` as well, under the same id.
 */

import type { OpeningHours } from './opening.js';
import type { Precision } from './services.js';
import type { Position } from './territory.js';

export interface Round extends OpeningHours {
  readonly id: string;
  /** The mobile service: "Bus des droits". */
  readonly nom: string;
  /** Degrees (WGS 84); `null` when the commune is not known. */
  readonly position: Position | null;
  readonly precision: Precision;
  /** Where it stops: "place du marché". */
  readonly adresse?: string;
  readonly commune?: string;
  readonly code_insee?: string;
  readonly publics?: readonly string[];
  /** E.164 or a short number. */
  readonly telephone?: string;
  /** INSEE codes, département codes or group ids of `territory.json`. */
  readonly couvre: readonly string[];
  /** Id of a source of `territory.json`. */
  readonly source: string;
  /** Day, month or year of the fact. */
  readonly date_maj: string;
  /** Made up for a demonstration: said wherever it is shown. */
  readonly exemple?: true;
}

export interface RoundsFile {
  readonly version: number;
  readonly territoire: string;
  readonly rounds: readonly Round[];
}
