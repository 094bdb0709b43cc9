/**
 * The two types on either side of redaction. A `PrivateRecord` holds all that
 * a spreadsheet says; a `PublicRecord` holds what may be shown. The brands
 * make them strangers: a private record given to what writes does not compile,
 * and only `stages/redact.ts` makes public records.
 */

import type { CategoryId, Confidentialite, OpeningHours, Position, Referent, ServiceProperties } from '@reperes/schema';
import type { RowPlace } from './issues.js';

declare const PRIVATE: unique symbol;
declare const PUBLIC: unique symbol;

/** What a source file gives for a service: text as written, by field name. */
export const SERVICE_FIELDS = [
  'cle', 'nom', 'categorie', 'nombre', 'places', 'confidentialite', 'couvre', 'commune', 'code_insee', 'adresse',
  'code_postal', 'telephone', 'courriel', 'site_web', 'horaires', 'presentation', 'publics', 'langues', 'frais',
  'modes_accueil', 'accessibilite', 'acces_fauteuil', 'date_maj', 'verifie_le', 'reference', 'siret', 'finess', 'latitude', 'longitude',
  'approuve_par', 'approuve_le', 'autres_contacts',
] as const;

export type ServiceField = (typeof SERVICE_FIELDS)[number];

export const REFERENT_FIELDS = [
  'cle', 'niveau', 'fonction', 'structure', 'commune', 'telephone', 'courriel', 'horaires', 'telephone_hors_horaires',
  'nom_hors_horaires', 'couvre', 'date_maj', 'revoir_le', 'nom', 'prenom', 'publier_nom', 'base_legale', 'reserve', 'approuve_par', 'approuve_le',
] as const;

export type ReferentField = (typeof REFERENT_FIELDS)[number];

interface RawRow<Kind extends string, Field extends string> {
  readonly kind: Kind;
  readonly place: RowPlace;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Header of each field, for messages. */
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  /** The row cannot be published; it still protects the rows that are linked to it. */
  readonly refused?: true;
  /** Cells that no field takes: columns to ignore, remarks. Never shown; what they say of a protected place is withheld. */
  readonly aside?: readonly string[];
  /** Struck through in the spreadsheet. It may be the former state of another row: it protects that one only if it is itself protected. */
  readonly struck?: true;
}

export interface RawService extends RawRow<'service', ServiceField> {
  /** A lodging for another public: protected, and left out of the totals. */
  readonly horsCompte?: true;
  /** Nobody answers there: counted, as the plan counts it, and not shown. */
  readonly vacant?: true;
  /** People sleep there besides, whatever its category: shown with a signature only, as lodging is. */
  readonly lodges?: true;
  /** A lodging of an open directory: known only to protect the rows linked to it, neither shown nor counted. */
  readonly guard?: true;
}
export type RawReferent = RawRow<'referent', ReferentField>;
export type RawRecord = RawService | RawReferent;

/** A service with typed values, before redaction. Absent means not given or not readable. */
export interface PrivateRecord {
  readonly [PRIVATE]: true;
  readonly id: string;
  readonly places: readonly RowPlace[];
  readonly refused: boolean;
  /** Left out of the totals: see `RawService`. */
  readonly horsCompte: boolean;
  /** Counted and not shown: see `RawService`. */
  readonly vacant: boolean;
  readonly nom: string;
  readonly categorie: CategoryId | undefined;
  readonly nombre: number;
  /** Beds or flats of all that the row stands for. */
  readonly capacite: number | undefined;
  readonly confidentialite: Confidentialite;
  readonly couvre: readonly string[];
  readonly commune: string | undefined;
  readonly codeInsee: string | undefined;
  readonly codePostal: string | undefined;
  readonly adresse: string | undefined;
  /** Those of the other rows of the place: as protected as its own. */
  readonly autresAdresses: readonly string[];
  readonly point: Position | undefined;
  readonly telephone: string | undefined;
  readonly courriel: string | undefined;
  /** Every phone (E.164) and e-mail that the row holds, shown or not: what protects and what links. */
  readonly contacts: readonly string[];
  /** Phones, mailboxes and streets that the texts of a protected row and its unread columns name (CONF-34). */
  readonly contactsCites: readonly string[];
  readonly ruesCitees: readonly string[];
  /** Of an open directory: see `guard` of `RawService`. Everyone may read its name there. */
  readonly temoin: boolean;
  readonly siteWeb: string | undefined;
  readonly horaires: OpeningHours | undefined;
  readonly presentation: string | undefined;
  /** Whole texts of which a field holds the beginning: what they say is judged before they are cut. */
  readonly coupes: readonly string[];
  readonly publics: readonly string[];
  readonly langues: readonly string[];
  readonly frais: 'gratuit' | 'payant' | undefined;
  readonly modesAccueil: readonly ('en-presentiel' | 'a-distance')[];
  readonly accessibilite: string | undefined;
  readonly accesFauteuil: boolean | undefined;
  readonly dateMaj: string;
  readonly verifieLe: string | undefined;
  readonly source: string;
  readonly reference: string | undefined;
  readonly siret: string | undefined;
  readonly finess: string | undefined;
  readonly approuve: boolean;
  readonly exemple: boolean;
}

/** A referent with typed values, before the check against withheld values. */
export interface PrivateReferent {
  readonly [PRIVATE]: true;
  readonly place: RowPlace;
  readonly referent: Referent;
  /** Someone signed for what the row says (CONF-28). */
  readonly approuve: boolean;
  /** No cell says what it covers: it was deduced from where it is. */
  readonly isDeduced: boolean;
}

export interface PublicRecord {
  readonly [PUBLIC]: true;
  readonly properties: ServiceProperties;
  /** Given by the source, for public places only; `null` for `locate` to find. */
  readonly point: Position | null;
  /** For issues alone: never written. */
  readonly place: RowPlace | undefined;
}

export interface PublicReferent {
  readonly [PUBLIC]: true;
  readonly referent: Referent;
}

/** Every field of a private record, brand left out: what `clean` fills. */
export type PrivateFields = Omit<PrivateRecord, typeof PRIVATE>;

export function privateRecord(fields: PrivateFields): PrivateRecord {
  return fields as PrivateRecord;
}

export function privateReferent(fields: Omit<PrivateReferent, typeof PRIVATE>): PrivateReferent {
  return fields as PrivateReferent;
}

/** For `stages/redact.ts` alone (a test holds this). */
export function publicRecord(properties: ServiceProperties, point: Position | null, place: RowPlace | undefined): PublicRecord {
  return { properties, point, place } as PublicRecord;
}

/** For `stages/redact.ts` alone (a test holds this). */
export function publicReferent(referent: Referent): PublicReferent {
  return { referent } as PublicReferent;
}
