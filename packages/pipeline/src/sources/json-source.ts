/** A directory in JSON → raw records: a list of objects, each of one or more kinds, read by named members only. */

import type { IssueCode } from '../issues.js';
import type { JsonRecord } from '../read/json.js';
import { isRecord, readJson, recordOf } from '../read/json.js';
import type { RawService } from '../records.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';
import { namesLodging } from './lodging-names.js';
import type { OfficialRow } from './official.js';
import { readOfficial } from './official.js';
import type { OfficialTypes } from './official-types.js';
import { officialTypes, typeFaults } from './official-types.js';
import type { SourceReading } from './read-source.js';

export interface JsonKind {
  readonly id: string;
  /** What is read, and as what. */
  readonly types: OfficialTypes;
  /** Members that may hold the list, when the file is not a list itself. */
  readonly lists: readonly string[];
  /** Kinds of an item; of several, the first of `types` decides. */
  readonly typesOf: (item: JsonRecord) => readonly string[];
  readonly valuesOf: (item: JsonRecord, territory: TerritoryFile) => RawService['values'];
  /** Whether people sleep there: such an item only guards the others. */
  readonly isLodging?: (item: JsonRecord) => boolean;
  /** Drafts, closed places, second copies: not read at all. */
  readonly isGone?: (item: JsonRecord) => boolean;
}

export function readJsonSource(
  kind: JsonKind,
  declaration: SourceDeclaration,
  { bytes, territory }: { readonly bytes: Uint8Array; readonly territory: TerritoryFile },
): SourceReading {
  const fault = (code: IssueCode): SourceReading => ({
    records: [],
    issues: [{ code, severity: 'error', source: declaration.id, file: declaration.file }],
  });
  const faults = typeFaults(declaration);
  if (faults.length > 0) return { records: [], issues: faults };
  const reading = readJson(bytes);
  if ('fault' in reading) return fault(reading.fault);
  const items = itemsOf(reading.value, kind.lists);
  if (!items) return fault('json.forme');
  const context = { kind, types: officialTypes(kind.types, declaration), territory };
  return readOfficial(withoutCopies(items.map((item, index) => rowOf(item, index + 1, context))), declaration, territory);
}

interface RowContext {
  readonly kind: JsonKind;
  readonly types: OfficialTypes;
  readonly territory: TerritoryFile;
}

function rowOf(item: JsonRecord, row: number, { kind, types, territory }: RowContext): OfficialRow | undefined {
  const values = kind.valuesOf(item, territory);
  if (kind.isLodging?.(item) === true || namesLodging(values.nom ?? '')) {
    return { row, values: { ...values, categorie: 'hebergement-urgence' }, guard: true };
  }
  if (kind.isGone?.(item) === true) return undefined;
  const written = kind.typesOf(item);
  const type = [...types.keys()].find((one) => written.includes(one));
  const categorie = type === undefined ? undefined : types.get(type);
  return categorie === undefined ? undefined : { row, values: { ...values, categorie } };
}

/** Directories list a place twice under one identifier; a guard always stays. */
function withoutCopies(rows: readonly (OfficialRow | undefined)[]): readonly (OfficialRow | undefined)[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const key = row?.guard ? '' : row?.values.cle ?? '';
    const copy = seen.has(key);
    if (key !== '') seen.add(key);
    return copy ? undefined : row;
  });
}

/** `undefined` when the file holds no list where one is expected. */
function itemsOf(value: unknown, lists: readonly string[]): readonly JsonRecord[] | undefined {
  if (Array.isArray(value)) return value.map(recordOf);
  const list = lists.map((name) => (isRecord(value) ? value[name] : undefined)).find(Array.isArray);
  return list?.map(recordOf);
}
