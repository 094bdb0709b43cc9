/**
 * What the official directories have in common: they are national, they hold
 * far more than this project needs, and some of their rows are shelters. Only
 * the kinds of an allow-list become services; a row where people sleep is a
 * guard: never published, never counted, it closes the rows that share its
 * phone, address, SIRET or FINESS number.
 */

import { departementOf, isCommuneCode } from '@reperes/schema';
import type { Issue, IssueCode, RowPlace } from '../issues.js';
import type { RawRecord, RawService } from '../records.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';
import type { SourceReading } from './read-source.js';

/** A row that concerns the project. */
export interface OfficialRow {
  /** Line of the file, or rank in a JSON list, from 1. */
  readonly row: number;
  readonly values: RawService['values'];
  readonly headers?: RawService['headers'];
  readonly guard?: true;
}

/** @param rows taken once; `undefined` stands for a row of a kind that is not on the list */
export function readOfficial(
  rows: Iterable<OfficialRow | undefined>,
  declaration: SourceDeclaration,
  territory: TerritoryFile,
): SourceReading & { readonly records: readonly RawService[] } {
  const from = { source: declaration.id, file: declaration.file };
  let [read, unlisted] = [0, 0];
  function* records(): Generator<RawService> {
    for (const row of rows) {
      read += 1;
      if (row) yield recordOf(row, from);
      else unlisted += 1;
    }
  }
  const { kept, issues } = withinTerritory(records(), declaration, territory);
  if (read === 0) return { records: [], issues: [{ ...from, code: 'lignes.aucune', severity: 'warning' }] };
  const guards = kept.filter(({ guard }) => guard).length;
  return {
    records: kept,
    issues: [...told(declaration, 'lignes.hors-liste', unlisted), ...issues, ...told(declaration, 'hebergement.temoin', guards)],
  };
}

function recordOf({ row, values, headers = {}, guard }: OfficialRow, from: Pick<RowPlace, 'source' | 'file'>): RawService {
  return {
    kind: 'service',
    place: { ...from, row },
    values: compact({ ...values, confidentialite: guard ? 'secret' : 'public' }),
    headers,
    ...(guard ? { guard } : {}),
  };
}

/** The rows of the territory's départements: a national file is read for each of a hundred territories, and never held whole. */
export function withinTerritory<Raw extends RawRecord>(
  records: Iterable<Raw>,
  declaration: SourceDeclaration,
  { departements }: TerritoryFile,
): { readonly kept: readonly Raw[]; readonly issues: readonly Issue[] } {
  const kept: Raw[] = [];
  let outside = 0;
  for (const record of records) {
    if (departementsOf(record).some((code) => departements.includes(code))) kept.push(record);
    else outside += 1;
  }
  return { kept, issues: told(declaration, 'lignes.hors-territoire', outside) };
}

/** From the commune code, else from the postcode; Corsica's postcodes are those of two départements. */
function departementsOf(record: RawRecord): readonly string[] {
  if (record.kind === 'referent') return [departementOf(record.values.couvre ?? '')];
  const { code_insee: code = '', code_postal: postcode = '' } = record.values;
  if (isCommuneCode(code)) return [departementOf(code)];
  if (!/^\d{5}$/.test(postcode)) return [];
  return postcode.startsWith('20') ? ['2A', '2B'] : [departementOf(postcode)];
}

export function told({ id, file }: SourceDeclaration, code: IssueCode, count: number): readonly Issue[] {
  return count === 0 ? [] : [{ code, severity: 'info', source: id, file, count }];
}

function compact(values: RawService['values']): RawService['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
