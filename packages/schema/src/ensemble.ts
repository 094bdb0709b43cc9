/**
 * `ensemble.json`: several published folders shown as one, a region or the
 * whole country. It holds no service: a map of all of them is in
 * `services.pmtiles`, read by parts, and each list stays in its own folder.
 */

import type { CategoryId } from './categories.js';
import type { Bbox, CategoryCount, Outline } from './territory.js';

export interface EnsembleTerritory {
  /** As in its `territory.json`. */
  readonly id: string;
  readonly nom: string;
  readonly departements: readonly string[];
  /** Its published folder, from this file: `../62/`. */
  readonly dossier: string;
  readonly bbox: Bbox;
  /** For a small map: two decimals. */
  readonly contour: Outline;
  /** Entries that its list shows. */
  readonly services: number;
}

export interface EnsembleTiles {
  /** Beside this file: a PMTiles archive of version 3, of vector tiles with one layer, `services`. */
  readonly nom: string;
  readonly octets: number;
  readonly sha256: string;
  /** Deepest tiles: each service stands there by itself. */
  readonly zoom_max: number;
  /** Services with a point. */
  readonly services: number;
}

export interface EnsembleFile {
  readonly version: number;
  readonly id: string;
  readonly nom: string;
  /** Day on which the folders were put together, ISO 8601. */
  readonly genere_le: string;
  /** Where the map opens: of mainland France when there is some of it. */
  readonly bbox: Bbox;
  readonly territoires: readonly EnsembleTerritory[];
  /** Sums of the folders, each already fit to be published. */
  readonly counts: Readonly<Partial<Record<CategoryId, CategoryCount>>>;
  readonly tuiles: EnsembleTiles;
}

/** Properties of a tile's feature that stands for one service. */
export interface TileService {
  readonly id: string;
  readonly nom: string;
  readonly categorie: CategoryId;
  readonly commune?: string;
  /** Id of its territory in `ensemble.json`. */
  readonly territoire: string;
}

/** A feature that stands for several: how many of each category, under the category's id, and in all. */
export type TileCluster = { readonly services: number } & Readonly<Partial<Record<CategoryId, number>>>;

/** The one layer of the tiles. */
export const TILE_LAYER = 'services';
