/**
 * The spreadsheet of a SIAO (service intégré de l'accueil et de
 * l'orientation): a row per dispositif, capacities in a column per scheme,
 * a mark for confidential addresses. Written for the officers' reading, it
 * tells what is secret badly: whatever is not plainly public is secret.
 */

import type { CategoryId } from '@reperes/schema';
import { isLodging, searchKey } from '@reperes/schema';
import { slug } from '../geography/groups.js';
import type { RawService, ServiceField } from '../records.js';
import { isVacant } from '../values/vacancy.js';
import { siaoMark } from './siao-marks.js';
import { siaoCategory, siaoLodges } from './siao-types.js';
import type { SourceKind, SourceRow } from './source.js';
import { column, rawService } from './source.js';

type SiaoField =
  | 'cle' | 'arrondissement' | 'nom' | 'gestionnaire' | 'type' | 'nombre' | 'adresse' | 'adresse_suite' | 'code_postal'
  | 'commune' | 'code_insee' | 'telephone' | 'telephone_astreinte' | 'courriel' | 'places_hu' | 'places_alt' | 'places'
  | 'places_pmr' | 'places_total' | 'adresse_confidentielle' | 'diffusable' | 'horaires' | 'date_maj' | 'date_ouverture'
  | 'reference' | 'publics' | 'presentation' | 'observations' | 'site_web' | 'latitude' | 'longitude'
  | 'approuve_par' | 'approuve_le';

/** Fields that mean the same in our template. */
const SAME = [
  'cle', 'nom', 'nombre', 'commune', 'code_insee', 'code_postal', 'telephone', 'courriel', 'horaires', 'date_maj', 'reference',
  'presentation', 'site_web', 'latitude', 'longitude', 'approuve_par', 'approuve_le',
] as const;

/** Places kept for people who ask for asylum or fled traffickers: another scheme, with its own count in the plans. */
const OTHER_PUBLIC = /\b(?:asile|refugiee?s?|cada|huda|cph|cafda|dpar|primo arrivante?s?)\b/;
/** A public that is ours as well keeps its places in the count. */
const OUR_PUBLIC = /\bfvv\b|femmes? victimes?|violences?/;

export const siao: SourceKind<SiaoField> = {
  id: 'siao',
  required: ['nom', 'type'],
  titleField: 'type',
  columns: [
    column('cle', 'id structure', 'identifiant'),
    column('arrondissement'),
    column('nom', 'nom du dispositif', 'dispositif', 'libelle structure', 'service d accueil', 'structure'),
    column('gestionnaire', 'association', 'operateur', 'employeur'),
    column('type', 'type dispositif', 'type de dispositif', 'categorie'),
    column('nombre', 'nb', 'nombre de postes'),
    column('adresse', 'adresse 1'),
    column('adresse_suite', 'adresse 2'),
    column('code_postal', 'cp'),
    column('commune', 'ville'),
    column('code_insee', 'insee'),
    column('telephone', 'tel', 'tel pro', 'tel 1'),
    column('telephone_astreinte', 'tel 2 astreinte', 'tel 2', 'astreinte'),
    column('courriel', 'mail', 'e mail', 'email', 'mel'),
    column('places_hu', 'hu fvv', 'hu'),
    column('places_alt', 'alt fvv', 'alt'),
    column('places', 'nb places', 'nombre de places', 'capacite', 'nb pl'),
    column('places_pmr', 'dont pmr', 'pmr'),
    column('places_total', 'total', 'total places'),
    column('adresse_confidentielle', 'adresse confidentielle o n', 'adresse confidentielle', 'confidentiel', 'confidentialite'),
    column('diffusable', 'diffusable o n', 'diffusion'),
    column('horaires', 'jours et horaires d ouverture', 'jours et horaires', 'horaires d ouverture'),
    column('date_maj', 'maj', 'mise a jour'),
    column('date_ouverture'),
    column('reference', 'reference dans le plan'),
    column('approuve_par'),
    column('approuve_le'),
    column('publics', 'public'),
    column('presentation', 'description'),
    column('site_web', 'site', 'site internet', 'url'),
    column('latitude', 'lat'),
    column('longitude', 'lon', 'lng'),
    column('observations', 'observation', 'remarque', 'remarques', 'commentaire', 'commentaires'),
  ],
  toRecords,
};

/** One record a scheme: a row with both HU and ALT places stands for two. */
function toRecords(row: SourceRow<SiaoField>): readonly RawService[] {
  const { values } = row;
  const categorie = siaoCategory(values.type ?? '');
  const places = placesOf(values, categorie);
  const main = record(row, categorie, places);
  const other = categorie === 'hebergement-urgence' ? values.places_alt : categorie === 'alt' ? values.places_hu : undefined;
  if (other === undefined || /^0*$/.test(other)) return [main];
  return [main, record(row, categorie === 'alt' ? 'hebergement-urgence' : 'alt', other)];
}

function placesOf(values: SourceRow<SiaoField>['values'], categorie: string | undefined): string | undefined {
  if (categorie === 'alt') return values.places_alt ?? values.places ?? values.places_total;
  if (categorie === 'hebergement-urgence') return values.places_hu ?? values.places ?? values.places_total;
  return values.places ?? values.places_total;
}

function record(row: SourceRow<SiaoField>, categorie: CategoryId | undefined, places: string | undefined): RawService {
  const values: Partial<Record<ServiceField, string>> = { confidentialite: siaoMark(row.values, siaoLodges(row.values.type ?? '') ? 'hebergement-urgence' : categorie) };
  const headers: Partial<Record<ServiceField, string>> = {};
  for (const field of SAME) {
    const value = row.values[field];
    const header = row.headers[field];
    if (value !== undefined) values[field] = value;
    if (header !== undefined) headers[field] = header;
  }
  const adresse = [row.values.adresse, row.values.adresse_suite].filter((part) => part !== undefined).join(', ');
  if (adresse !== '') values.adresse = adresse;
  if (row.values.arrondissement !== undefined) values.couvre = `arr-${slug(row.values.arrondissement)}`;
  if (row.headers.publics !== undefined) headers.publics = row.headers.publics;
  if (row.values.telephone_astreinte !== undefined) values.autres_contacts = row.values.telephone_astreinte;
  if (categorie !== undefined) values.categorie = categorie;
  if (places !== undefined) values.places = places;
  const raw = rawService(row, values, headers);
  return {
    ...raw,
    ...(isForOthers(row.values.publics, categorie) ? { horsCompte: true } : {}),
    ...(isVacant(row.values.observations) ? { vacant: true } : {}),
    ...(siaoLodges(row.values.type ?? '') ? { lodges: true } : {}),
  };
}

/** Protected like any other lodging, but outside the totals of the plan: 60 places of asylum are not places for women who flee a violent man. */
function isForOthers(publics: string | undefined, categorie: CategoryId | undefined): boolean {
  const key = searchKey(publics ?? '');
  return categorie !== undefined && isLodging(categorie) && OTHER_PUBLIC.test(key) && !OUR_PUBLIC.test(key);
}
