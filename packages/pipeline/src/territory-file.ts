/** `territory.json` of a source folder: what an officer declares about a territory and its files. */

import type { GroupKind, HelpNumber } from '@reperes/schema';
import { isDepartementCode } from '@reperes/schema';
import { isFilled, isId, isListOf, isReducedDate, isWebAddress } from './declared.js';
import type { Download } from './download-declaration.js';
import { readDownload } from './download-declaration.js';
import type { Issue } from './issues.js';
import { isRecord, type JsonRecord } from './read/json.js';
import { ATTRIBUTIONS } from './sources/attributions.js';
import { readNumbers } from './territory-numbers.js';

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
  /** Members that someone signed for (`approuve_par`, `approuve_le`), by their path: `sources[1]`, `numeros[0]`. */
  readonly signed: ReadonlySet<string>;
}

const FILE = 'territory.json';
const GROUP_KINDS: readonly string[] = ['arrondissement', 'epci', 'bassin', 'reseau', 'autre'];

/** The declaration, or what is wrong with it. */
export function readTerritoryFile(bytes: Uint8Array): TerritoryFile | readonly Issue[] {
  const parsed = parseJson(bytes);
  if (!isRecord(parsed)) return [{ code: 'territoire.illisible', severity: 'error', file: FILE }];
  const faults: string[] = [];
  const expect = (ok: boolean, field: string) => {
    if (!ok && !faults.includes(field)) faults.push(field);
  };
  expect(isId(text(parsed['id'])), 'id');
  expect(text(parsed['nom']) !== '', 'nom');
  expect(isNonEmptyList(parsed['departements'], isDepartementCode), 'departements');
  expect(isNonEmptyList(parsed['sources'], isRecord), 'sources');
  const sources = objects(parsed['sources']).map((source, index) => readSource(source, (ok, field) => expect(ok, `sources[${index}].${field}`)));
  const territoires = objects(parsed['territoires']).map((group, index) => readGroup(group, (ok, field) => expect(ok, `territoires[${index}].${field}`)));
  const numeros = readNumbers(parsed['numeros'], expect);
  expect(new Set(sources.map(({ id }) => id)).size === sources.length, 'sources[].id');
  if (faults.length > 0) return faults.map((column) => ({ code: 'territoire.champ', severity: 'error', file: FILE, column }));
  return {
    id: text(parsed['id']),
    nom: text(parsed['nom']),
    departements: texts(parsed['departements']),
    territoires,
    numeros,
    sources,
    signed: signedMembers(parsed, ['territoires', 'numeros', 'sources']),
  };
}

type Expect = (ok: boolean, field: string) => void;

function readSource(written: Record<string, unknown>, expect: Expect): SourceDeclaration {
  const source: JsonRecord = { ...ATTRIBUTIONS.get(text(written['source'])), ...written };
  const id = text(source['id']) || text(source['source']);
  const url = text(source['url']);
  expect(text(source['source']) !== '', 'source');
  expect(isId(id), 'id');
  // A name, not a path: a source file stays in its folder.
  expect(/^[^\\/]+$/.test(text(source['file'])) && !text(source['file']).startsWith('.'), 'file');
  for (const field of ['title', 'publisher', 'licence']) expect(text(source[field]) !== '', field);
  expect(isReducedDate(text(source['date'])), 'date');
  expect(url === '' || isWebAddress(url), 'url');
  const download = source['download'] === undefined ? undefined : readDownload(source['download']);
  if (typeof download === 'string') expect(false, download);
  expect(isOptional(source['columns'], isFilledMap), 'columns');
  expect(isOptional(source['ignore'], (value) => isListOf(value, isFilled)), 'ignore');
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
    columns: isFilledMap(source['columns']) ? source['columns'] : {},
    ignore: texts(source['ignore']),
    ...(url === '' ? {} : { url }),
    ...(typeof download === 'object' ? { download } : {}),
  };
}

function readGroup(group: JsonRecord, expect: Expect): GroupDeclaration {
  const type = text(group['type']) || 'autre';
  const note = text(group['note']);
  expect(isId(text(group['id'])) && text(group['id']).length > 5, 'id');
  expect(text(group['nom']) !== '', 'nom');
  expect(GROUP_KINDS.includes(type), 'type');
  expect(isNonEmptyList(group['communes'], isFilled) || isNonEmptyList(group['reunit'], isFilled), 'communes');
  return {
    id: text(group['id']),
    nom: text(group['nom']),
    type: type as GroupKind,
    communes: texts(group['communes']),
    reunit: texts(group['reunit']),
    ...(note === '' ? {} : { note }),
  };
}

/** Names and contacts in them are meant to be public (CONF-28). */
function signedMembers(territory: JsonRecord, lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) => objects(territory[list]).flatMap((one, index) => (isFilled(one['approuve_par']) && isReducedDate(text(one['approuve_le'])) ? `${list}[${index}]` : []))),
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isFilledMap(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every(isFilled);
}

function isOptional(value: unknown, guard: (value: unknown) => boolean): boolean {
  return value === undefined || guard(value);
}

function isNonEmptyList(value: unknown, guard: (item: unknown) => boolean): boolean {
  return isListOf(value, guard) && (value as readonly unknown[]).length > 0;
}

function objects(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isFilled) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
