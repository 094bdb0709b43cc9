/** The columns that the gendarmerie and police files share, and the service that a row of either describes. */

import type { CategoryId } from '@reperes/schema';
import { toDegrees } from '../geography/projection.js';
import type { RawService } from '../records.js';
import type { SourceColumn, SourceRow } from './source.js';
import { column } from './source.js';

export const UNIT_FIELDS = [
  'service', 'adresse_geographique', 'telephone', 'departement', 'code_commune_insee', 'voie', 'code_postal', 'commune',
  'geocodage_epsg', 'geocodage_x', 'geocodage_y', 'geocodage_x_gps', 'geocodage_y_gps',
] as const;

export type UnitField = (typeof UNIT_FIELDS)[number];

export const UNIT_COLUMNS: readonly SourceColumn<UnitField>[] = UNIT_FIELDS.map((field) => column(field));

/** A place of the State that receives the public: public by nature, its address is on every signpost. */
export function unitValues({ values }: SourceRow<UnitField>, categorie: CategoryId): RawService['values'] {
  return {
    confidentialite: 'public',
    categorie,
    ...present({
      nom: values.service,
      telephone: values.telephone,
      code_insee: values.code_commune_insee,
      adresse: values.voie,
      code_postal: values.code_postal,
      commune: values.commune,
    }),
    ...degrees(values),
  };
}

/** The header of each value, for messages. */
export function unitHeaders({ headers }: SourceRow<UnitField>): RawService['headers'] {
  return present({
    nom: headers.service,
    telephone: headers.telephone,
    code_insee: headers.code_commune_insee,
    adresse: headers.voie,
    code_postal: headers.code_postal,
    commune: headers.commune,
    latitude: headers.geocodage_y_gps,
    longitude: headers.geocodage_x_gps,
  });
}

/** Degrees as given; else metres in the grid that the row names: older files have no degrees, recent ones no metres. */
function degrees(values: SourceRow<UnitField>['values']): RawService['values'] {
  const { geocodage_x_gps: longitude, geocodage_y_gps: latitude } = values;
  if (longitude !== undefined && latitude !== undefined) return { longitude, latitude };
  const point = toDegrees(values.geocodage_epsg ?? '', values.geocodage_x ?? '', values.geocodage_y ?? '');
  return point ? { longitude: String(point[0]), latitude: String(point[1]) } : {};
}

export function present<Key extends string>(values: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<Key, string>>;
}
