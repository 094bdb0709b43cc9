/** `territory.json` of a source folder: what an officer declares about a territory and its files. */

import type { GroupKind, HelpNumber } from '@reperes/schema';
import { isDepartementCode, isOpeningIntervals } from '@reperes/schema';
import type { Download } from './download-declaration.js';
import { readDownload } from './download-declaration.js';
import type { Issue } from './issues.js';
import { ATTRIBUTIONS } from './sources/attributions.js';

export interface SourceDeclaration {
  readonly id: string;
  /** `services`, `siao`, `police`…: a file of `sources/`. Of an official one, title, publisher, licence and URL need not be written. */
  readonly source: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** Day, month or year of the content. */
  readonly date: string;
  readonly url?: string;
  /** For `reperes fetch`; `url` is the page that tells about the source. */
  readonly download?: Download;
  readonly exemple: boolean;
  /** Header as written → field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers that are known and must not be read. */
  readonly ignore: readonly string[];
}

export interface GroupDeclaration {
  readonly id: string;
  readonly nom: string;
  readonly type: GroupKind;
  readonly communes: readonly string[];
  /** Ids of other groups whose communes it takes. */
  readonly reunit: readonly string[];
  readonly note?: string;
}

export interface TerritoryFile {
  readonly id: string;
  readonly nom: string;
  readonly departements: readonly string[];
  readonly territoires: readonly GroupDeclaration[];
  readonly numeros: readonly HelpNumber[];
  readonly sources: readonly SourceDeclaration[];
}

const FILE = 'territory.json';
const GROUP_KINDS: readonly string[] = ['arrondissement', 'epci', 'bassin', 'reseau', 'autre'];
/** Ids become folder names, file anchors and parts of record ids. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const REDUCED_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The declaration, or what is wrong with it. */
export function readTerritoryFile(bytes: Uint8Array): TerritoryFile | readonly Issue[] {
  const parsed = parseJson(bytes);
  if (!isObject(parsed)) return [{ code: 'territoire.illisible', severity: 'error', file: FILE }];
  const faults: string[] = [];
  const expect = (ok: boolean, field: string) => {
    if (!ok && !faults.includes(field)) faults.push(field);
  };
  expect(ID.test(text(parsed['id'])), 'id');
  expect(text(parsed['nom']) !== '', 'nom');
  expect(isNonEmptyList(parsed['departements'], isDepartementCode), 'departements');
  expect(isNonEmptyList(parsed['sources'], isObject), 'sources');
  const sources = objects(parsed['sources']).map((source, index) => readSource(source, (ok, field) => expect(ok, `sources[${index}].${field}`)));
  const territoires = objects(parsed['territoires']).map((group, index) => readGroup(group, (ok, field) => expect(ok, `territoires[${index}].${field}`)));
  const numeros = objects(parsed['numeros']);
  numeros.forEach((number, index) => expect(isHelpNumber(number), `numeros[${index}]`));
  expect(new Set(sources.map(({ id }) => id)).size === sources.length, 'sources[].id');
  if (faults.length > 0) return faults.map((column) => ({ code: 'territoire.champ', severity: 'error', file: FILE, column }));
  return {
    id: text(parsed['id']),
    nom: text(parsed['nom']),
    departements: texts(parsed['departements']),
    territoires,
    numeros: numeros as unknown as readonly HelpNumber[],
    sources,
  };
}

type Expect = (ok: boolean, field: string) => void;

function readSource(written: Record<string, unknown>, expect: Expect): SourceDeclaration {
  const source: Record<string, unknown> = { ...ATTRIBUTIONS.get(text(written['source'])), ...written };
  const id = text(source['id']) || text(source['source']);
  const url = text(source['url']);
  expect(text(source['source']) !== '', 'source');
  expect(ID.test(id), 'id');
  // A name, not a path: a source file stays in its folder.
  expect(/^[^\\/]+$/.test(text(source['file'])) && !text(source['file']).startsWith('.'), 'file');
  for (const field of ['title', 'publisher', 'licence']) expect(text(source[field]) !== '', field);
  expect(REDUCED_DATE.test(text(source['date'])), 'date');
  expect(url === '' || /^https?:\/\/\S+$/.test(url), 'url');
  const download = source['download'] === undefined ? undefined : readDownload(source['download']);
  if (typeof download === 'string') expect(false, download);
  expect(isOptional(source['columns'], isTextMap), 'columns');
  expect(isOptional(source['ignore'], (value) => Array.isArray(value) && value.every(isText)), 'ignore');
  expect(isOptional(source['exemple'], (value) => typeof value === 'boolean'), 'exemple');
  return {
    id,
    source: text(source['source']),
    file: text(source['file']),
    title: text(source['title']),
    publisher: text(source['publisher']),
    licence: text(source['licence']),
    date: text(source['date']),
    exemple: source['exemple'] === true,
    columns: isTextMap(source['columns']) ? source['columns'] : {},
    ignore: texts(source['ignore']),
    ...(url === '' ? {} : { url }),
    ...(typeof download === 'object' ? { download } : {}),
  };
}

function readGroup(group: Record<string, unknown>, expect: Expect): GroupDeclaration {
  const type = text(group['type']) || 'autre';
  const note = text(group['note']);
  expect(ID.test(text(group['id'])) && text(group['id']).length > 5, 'id');
  expect(text(group['nom']) !== '', 'nom');
  expect(GROUP_KINDS.includes(type), 'type');
  expect(isNonEmptyList(group['communes'], isText) || isNonEmptyList(group['reunit'], isText), 'communes');
  return {
    id: text(group['id']),
    nom: text(group['nom']),
    type: type as GroupKind,
    communes: texts(group['communes']),
    reunit: texts(group['reunit']),
    ...(note === '' ? {} : { note }),
  };
}

function isHelpNumber(value: Record<string, unknown>): boolean {
  return (
    ['id', 'nom', 'pour', 'canal', 'situation'].every((field) => text(value[field]) !== '') &&
    typeof value['gratuit'] === 'boolean' &&
    (value['horaires_intervalles'] === undefined || isOpeningIntervals(value['horaires_intervalles'])) &&
    isObject(value['source']) &&
    text(value['source']['url']) !== ''
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTextMap(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every(isText);
}

function isOptional(value: unknown, guard: (value: unknown) => boolean): boolean {
  return value === undefined || guard(value);
}

function isNonEmptyList(value: unknown, guard: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(guard);
}

function objects(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
