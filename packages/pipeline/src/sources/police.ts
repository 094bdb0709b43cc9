/**
 * "Services de police accueillant du public" (ministère de l'Intérieur). No
 * identifier: the exact label is the key by which the file of competence names
 * a service. No hours either.
 */

import { searchKey } from '@reperes/schema';
import type { SourceKind } from './source.js';
import { rawService } from './source.js';
import type { UnitField } from './unit-columns.js';
import { UNIT_COLUMNS, unitHeaders, unitValues } from './unit-columns.js';

/** Places where one may lodge a complaint; anything else in the file is not read. */
const STATION = /\b(?:commissariat|(?:hotel|bureau|poste|antenne|circonscription|direction|surete|service) (?:de |departementale? (?:de la )?)?(?:police|securite publique))\b/;
const NOT_FOR_THE_PUBLIC = /\b(?:recrutement|provisoire|temporaire|municipale)\b/;

export const police: SourceKind<UnitField> = {
  id: 'police',
  required: ['service', 'code_commune_insee'],
  columns: UNIT_COLUMNS,
  toRecords: (row) => {
    const label = searchKey(row.values.service ?? '');
    const listed = STATION.test(label) && !NOT_FOR_THE_PUBLIC.test(label);
    const cle = row.values.service ?? '';
    return listed ? [rawService(row, { ...unitValues(row, 'commissariat'), cle }, unitHeaders(row))] : [];
  },
};
