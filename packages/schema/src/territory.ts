/** `territory.json`: what a published folder is about and what it holds. */

import type { CategoryId } from './categories.js';
import type { HelpNumber } from './help-numbers.js';

/** Raised when a reader of the former version could no longer read the new one. */
export const SCHEMA_VERSION = 1;

export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north, in degrees (WGS 84). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The shape of a territory: rings of positions, the first of each polygon is its outside (RFC 7946). */
export interface Outline {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
}

export type GroupKind = 'arrondissement' | 'epci' | 'bassin' | 'reseau' | 'autre';

/** A named set of communes: what a service or a referent may cover. */
export interface TerritoryGroup {
  /** `arr-bethune`, `epci-200072460`, `bassin-vichy`… never the five characters of a commune code. */
  readonly id: string;
  readonly nom: string;
  readonly type: GroupKind;
  /** INSEE codes. */
  readonly communes: readonly string[];
  /** How the list was drawn up when the source does not give it. */
  readonly note?: string;
}

export interface PublishedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** SPDX-like short name, `LO-2.0` for the Licence Ouverte. */
  readonly licence: string;
  readonly url?: string;
  /** Day, month or year of the content, not of the download. */
  readonly date: string;
  /** Made up for a demonstration: said wherever it is shown. */
  readonly exemple?: true;
}

export interface PublishedFile {
  readonly nom: string;
  readonly octets: number;
  readonly sha256: string;
  /** Features, referents or communes, according to the file. */
  readonly enregistrements: number;
}

/** A commune that helps to know where one is on the map. */
export interface PrincipalCommune {
  readonly nom: string;
  readonly position: Position;
}

/** Totals of a category, secret entries included: they match the plan without locating anything. */
export interface CategoryCount {
  /** `null`: too few of them are hidden to be told. */
  readonly entries: number | null;
  readonly places: number | null;
}

export interface Territory {
  readonly version: typeof SCHEMA_VERSION;
  readonly id: string;
  readonly nom: string;
  readonly departements: readonly string[];
  readonly bbox: Bbox;
  readonly contour: Outline;
  /** The most inhabited communes, the first of them first: landmarks of the map. */
  readonly villes?: readonly PrincipalCommune[];
  readonly territoires: readonly TerritoryGroup[];
  /** Day of the build, ISO 8601. */
  readonly genere_le: string;
  readonly sources: readonly PublishedSource[];
  /** The territory's own lines, shown above the national ones. */
  readonly numeros: readonly HelpNumber[];
  readonly counts: Readonly<Partial<Record<CategoryId, CategoryCount>>>;
  readonly fichiers: readonly PublishedFile[];
}
