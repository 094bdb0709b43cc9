/** Sheets of a workbook (ECMA-376), hidden or not: rows as text, merged cells told on each row that they span. */

import { strFromU8, unzipSync } from 'fflate';
import type { RawRow } from './raw-rows.js';

export function* workbookRows(bytes: Uint8Array): Iterable<RawRow> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:sharedStrings|workbook|_rels\/|worksheets\/)/.test(name) });
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const shared = elements(text('xl/sharedStrings.xml'), 'si').map(({ inner }) => textRuns(inner));
  const sheets = sheetsByPart(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  for (const name of Object.keys(parts).sort()) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const sheet = sheets.get(name) ?? { name: name.replace(/^.*\/|\.xml$/g, ''), hidden: false };
    yield* sheetRows(sheet, text(name), shared);
  }
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

interface Element {
  readonly attributes: string;
  readonly inner: string;
}

function sheetsByPart(workbook: string, relations: string): ReadonlyMap<string, Sheet> {
  const targets = new Map(elements(relations, 'Relationship').map(({ attributes }) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')]));
  return new Map(elements(workbook, 'sheet').map(({ attributes }) => {
    const target = targets.get(attribute(attributes, 'id')) ?? '';
    const state = attribute(attributes, 'state') ?? 'visible';
    return [target.startsWith('/') ? target.slice(1) : `xl/${target}`, { name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible' }];
  }));
}

function sheetRows({ name, hidden }: Sheet, xml: string, shared: readonly string[]): readonly RawRow[] {
  const hiddenColumns = new Set(elements(xml, 'col').filter(isHidden).flatMap(({ attributes }) => range(attributes)));
  const rows = elements(xml, 'row').map((row, index) => {
    const cells: string[] = [];
    for (const cell of elements(row.inner, 'c')) {
      const letters = /^[A-Z]+/.exec(attribute(cell.attributes, 'r') ?? '')?.[0];
      cells[letters === undefined ? cells.length : columnOf(letters)] = cellText(cell, shared);
    }
    return { row: Number(attribute(row.attributes, 'r') ?? index + 1), cells, hidden: hidden || isHidden(row) };
  });
  for (const { attributes } of elements(xml, 'mergeCell')) spread(rows, attribute(attributes, 'ref') ?? '');
  return rows.map((row) => ({ ...row, sheet: name, hiddenColumns, cells: Array.from(row.cells, (cell) => cell ?? '') }));
}

/** A cell merged over several rows of one column is that of each of them. */
function spread(rows: readonly { readonly row: number; readonly cells: string[] }[], reference: string): void {
  const [, letters = '', first, other, last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (letters === '' || letters !== other) return;
  const column = columnOf(letters);
  const value = rows.find(({ row }) => row === Number(first))?.cells[column] ?? '';
  for (const { row, cells } of rows) if (row > Number(first) && row <= Number(last) && (cells[column] ?? '') === '') cells[column] = value;
}

function cellText({ attributes, inner }: Element, shared: readonly string[]): string {
  const type = attribute(attributes, 't');
  if (type === 'inlineStr') return textRuns(inner);
  const value = unescapeXml(elements(inner, 'v')[0]?.inner ?? '');
  return type === 's' ? (shared[Number(value)] ?? '') : value;
}

function textRuns(xml: string): string {
  return elements(xml, 't').map(({ inner }) => unescapeXml(inner)).join('');
}

function isHidden({ attributes }: Element): boolean {
  return /^(?:1|true|on)$/.test(attribute(attributes, 'hidden') ?? '');
}

/** Columns from `min` to `max`, counted from 0; a program may hide all that follow. */
function range(attributes: string): readonly number[] {
  const [min, max] = [Number(attribute(attributes, 'min')), Math.min(Number(attribute(attributes, 'max')), 1000)];
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, at) => min + at - 1);
}

/** Under any prefix, with quotes of either kind; none of those asked for holds another of its name. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s(?:[^>"'/]|"[^"]*"|'[^']*'|/(?!>))*)?)(?:/>|>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>)`, 'g');
  return Array.from(xml.matchAll(pattern), ([, attributes = '', inner = '']) => ({ attributes, inner }));
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescapeXml(value).trim();
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescapeXml(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}
