/**
 * What the pipeline must be told about France, handed in by the edge (npm
 * packages in Node, a file in a browser). Shapes are those of
 * `@etalab/decoupage-administratif` 6 (Code officiel géographique, Insee) and
 * `@etalab/fr-bounding-boxes`, so that their JSON goes in as it is.
 */

import type { Bbox, Outline } from '@reperes/schema';

export interface CommuneReference {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly arrondissement?: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** Of a delegated or associated commune: the commune that holds it. */
  readonly chefLieu?: string;
  /** Of a municipal arrondissement. */
  readonly commune?: string;
}

export interface ReferenceData {
  readonly communes: readonly CommuneReference[];
  readonly arrondissements: readonly { readonly code: string; readonly nom: string; readonly departement: string }[];
  readonly epci: readonly { readonly code: string; readonly nom: string; readonly membres: readonly { readonly code: string }[] }[];
  /** By commune code of 2017, degrees. */
  readonly boxes: ReadonlyMap<string, Bbox>;
  /** Of all France; absent, their names are told from no other word. */
  readonly departements?: readonly { readonly code: string; readonly nom: string }[];
  /** By département code. */
  readonly outlines: ReadonlyMap<string, Outline>;
}
