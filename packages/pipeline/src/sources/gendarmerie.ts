/**
 * "Unités de gendarmerie accueillant du public" (ministère de l'Intérieur).
 * Recent files put the week on one line; those of 2018 have 42 columns of
 * hours. Recruitment centres, motorised units and temporary posts are in the
 * same file: only brigades that take a complaint are kept.
 */

import { searchKey } from '@reperes/schema';
import type { RawService } from '../records.js';
import type { Week, WeekSpan } from '../values/week.js';
import { DAYS, spanOf, weekText } from '../values/week.js';
import { readWeekLine } from '../values/week-line.js';
import type { SourceKind, SourceRow } from './source.js';
import { column, rawService } from './source.js';
import type { UnitField } from './unit-columns.js';
import { UNIT_COLUMNS, unitHeaders, unitValues } from './unit-columns.js';

const SPANS = ['1', '2', '3'] as const;

type SpanField = `${(typeof DAYS)[number]}_plage${(typeof SPANS)[number]}_${'debut' | 'fin'}`;

type GendarmerieField = UnitField | SpanField | 'identifiant_public_unite' | 'horaires_accueil' | 'url';

const SPAN_FIELDS = DAYS.flatMap((day) => SPANS.flatMap((span): SpanField[] => [`${day}_plage${span}_debut`, `${day}_plage${span}_fin`]));

const BRIGADE = /\bbrigade\b/;
const NOT_FOR_THE_PUBLIC = /\b(?:motorisee?|recrutement|recherches?|nautique|fluviale|provisoire|temporaire|montagne|numerique)\b/;
const FAMILY_HOUSE = /\bmaison de (?:la )?protection des familles\b/;

export const gendarmerie: SourceKind<GendarmerieField> = {
  id: 'gendarmerie',
  required: ['service', 'code_commune_insee'],
  columns: [
    column('identifiant_public_unite'),
    ...UNIT_COLUMNS,
    column('horaires_accueil'),
    column('url'),
    ...SPAN_FIELDS.map((field) => column(field)),
  ],
  toRecords,
};

function toRecords(row: SourceRow<GendarmerieField>): readonly RawService[] {
  const label = searchKey(row.values.service ?? '');
  if (FAMILY_HOUSE.test(label)) return [record(row, 'maison-protection-familles')];
  return BRIGADE.test(label) && !NOT_FOR_THE_PUBLIC.test(label) ? [record(row, 'gendarmerie')] : [];
}

function record(row: SourceRow<GendarmerieField>, categorie: 'gendarmerie' | 'maison-protection-familles'): RawService {
  const { identifiant_public_unite: cle, url, horaires_accueil } = row.values;
  const horaires = hoursOf(row.values);
  const values = {
    ...unitValues(row, categorie),
    ...(cle === undefined || cle === '0' ? {} : { cle }),
    ...(horaires === undefined ? {} : { horaires }),
    ...(url === undefined ? {} : { site_web: url }),
  };
  return rawService(row, values, { ...unitHeaders(row), ...(horaires_accueil === undefined ? {} : { horaires: 'horaires_accueil' }) });
}

/** A line that is not understood stays as the ministry wrote it. */
function hoursOf(values: SourceRow<GendarmerieField>['values']): string | undefined {
  const line = values.horaires_accueil;
  if (line === undefined) return weekText(columnWeek(values));
  const week = readWeekLine(line);
  return week ? weekText(week) : line;
}

function columnWeek(values: SourceRow<GendarmerieField>['values']): Week {
  return DAYS.map((day) =>
    SPANS.flatMap((span): WeekSpan[] => {
      const found = spanOf(values[`${day}_plage${span}_debut`] ?? '', values[`${day}_plage${span}_fin`] ?? '');
      return found ? [found] : [];
    }),
  );
}
