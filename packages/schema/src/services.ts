/**
 * `services.geojson`: an RFC 7946 FeatureCollection. Property names follow
 * data·inclusion (https://github.com/gip-inclusion/data-inclusion-schema),
 * plus ours. A secret entry is not in this file at all; a `contact` entry has
 * no geometry and none of the fields that would locate it.
 */

import type { CategoryId } from './categories.js';
import type { OpeningHours } from './opening.js';
import type { Position } from './territory.js';

/** How far the point can be trusted; `departement` means that there is no point. */
export type Precision = 'adresse' | 'voie' | 'commune' | 'departement';

interface SharedProperties {
  /** `<territory>--<source>-<row key>`, stable from one build to the next. */
  readonly id: string;
  readonly nom: string;
  readonly categorie: CategoryId;
  /** How many places or posts the entry stands for: more than 1 when a plan gives only a count. */
  readonly nombre: number;
  /** Plain words, under 280 characters. */
  readonly presentation_resume?: string;
  /** E.164 or a short number. */
  readonly telephone?: string;
  readonly courriel?: string;
  readonly site_web?: string;
  readonly publics?: readonly string[];
  readonly langues?: readonly string[];
  readonly frais?: 'gratuit' | 'payant';
  /** Beds or flats, for lodging that its plan presents publicly. */
  readonly places?: number;
  /** INSEE codes, département codes or group ids of `territory.json`. */
  readonly couvre: readonly string[];
  /** Id of a source of `territory.json`. */
  readonly source: string;
  /** Where in the source: "fiche 2.01", "action 24". */
  readonly reference?: string;
  /** Day, month or year of the fact. */
  readonly date_maj: string;
  /** Day on which someone confirmed the entry. */
  readonly verifie_le?: string;
  /** Made up for a demonstration: said wherever it is shown. */
  readonly exemple?: true;
}

export interface PublicServiceProperties extends SharedProperties, OpeningHours {
  readonly confidentialite: 'public';
  readonly precision: Precision;
  readonly adresse?: string;
  readonly code_postal?: string;
  readonly commune?: string;
  readonly code_insee?: string;
  readonly modes_accueil?: readonly ('en-presentiel' | 'a-distance')[];
  /** A page of acceslibre. */
  readonly accessibilite_lieu?: string;
  /** Whether someone in a wheelchair can come in; absent when it is not known, or only in part. */
  readonly acces_fauteuil?: boolean;
}

export interface ContactServiceProperties extends SharedProperties {
  readonly confidentialite: 'contact';
  readonly precision: 'departement';
}

export type ServiceProperties = PublicServiceProperties | ContactServiceProperties;

export interface Service {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position } | null;
  readonly properties: ServiceProperties;
}

export interface ServicesFile {
  readonly type: 'FeatureCollection';
  readonly version: number;
  readonly territoire: string;
  readonly features: readonly Service[];
}
