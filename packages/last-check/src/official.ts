/**
 * The raw forms of the official directories, read by this package alone:
 * which of their rows are places where people sleep (withheld: address, phone,
 * mailbox, SIRET, FINESS number, coordinates), and which are open. Names and
 * towns are not withheld: these files are public, and say them of all.
 */

import type { Declaration, Kind } from './columns.js';
import { decodeText } from './decode.js';
import { finessRows } from './finess.js';
import type { Cells } from './marks.js';
import { dataInclusionRow, lannuaireRow, soliguideRow } from './official-json.js';
import { plainWords } from './plain-words.js';
import { rawRows } from './raw-rows.js';
import type { MarkedRow } from './rows.js';

export interface OfficialRow {
  readonly lodging: boolean;
  /** INSEE code of the commune, or its postcode. */
  readonly area: string;
  readonly cells: Cells;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Iterable<OfficialRow>>> = {
  gendarmerie: unitRows,
  police: unitRows,
  competence: () => [],
  finess: finessRows,
  lannuaire: (bytes) => listIn(bytes).map(lannuaireRow),
  'data-inclusion': (bytes) => listIn(bytes).map(dataInclusionRow),
  soliguide: (bytes) => listIn(bytes).map(soliguideRow),
};

const COLUMNS: Readonly<Partial<Record<Kind, string>>> = {
  address: 'adresse', town: 'commune', postcode: 'code postal', phone: 'téléphone', mail: 'courriel', siret: 'SIRET', finess: 'FINESS', latitude: 'latitude', longitude: 'longitude',
};

export function isOfficial(source: string): boolean {
  return Object.hasOwn(READERS, source);
}

export function* officialRows({ source, file }: Declaration, bytes: Uint8Array, departements: readonly string[]): Iterable<MarkedRow> {
  let row = 0;
  for (const { lodging, area, cells } of READERS[source]?.(bytes) ?? []) {
    row += 1;
    if (!departements.some((code) => area.startsWith(code) || (/^2[AB]$/.test(code) && area.startsWith('20')))) continue;
    const { postcode, ...others } = cells;
    const kept = lodging || postcode === undefined ? others : cells;
    const filled: Cells = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''));
    const texts = (Object.entries(filled) as [Kind, string][]).map(([kind, text]) => ({ kind, text, column: COLUMNS[kind] ?? kind }));
    yield { source, file, sheet: '', row, mark: lodging ? 'secret' : 'public', hidden: false, nombre: 1, cells: filled, texts, hiddenTexts: [] };
  }
}

function* unitRows(bytes: Uint8Array): Iterable<OfficialRow> {
  let titles: readonly string[] | undefined;
  for (const { cells } of rawRows(bytes)) {
    if (!titles) {
      titles = cells.map(plainWords);
      continue;
    }
    const at = titles;
    const cell = (name: string) => cells[at.indexOf(name)] ?? '';
    yield { lodging: false, area: cell('code commune insee'), cells: { address: cell('voie'), town: cell('commune'), postcode: cell('code postal'), phone: cell('telephone') } };
  }
}

function listIn(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = JSON.parse(decodeText(bytes));
  const list = Array.isArray(value) ? value : Object.values(value ?? {}).find(Array.isArray);
  return (list ?? []) as readonly Readonly<Record<string, unknown>>[];
}
