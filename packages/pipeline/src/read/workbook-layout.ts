/**
 * What a workbook says beside its cells: what the officer hid (sheets,
 * columns, rows, comments) and which cells are merged downwards. Hidden is not
 * deleted: it is never read, and it is said. Regular expressions are enough:
 * attributes of four well-known tags, no text.
 */

import type { ZipEntry } from './zip-directory.js';
import { inflateText } from './zip-directory.js';

export interface WorkbookLayout {
  readonly hiddenSheets: ReadonlySet<string>;
  /** By sheet name: columns counted from 0. */
  readonly hiddenColumns: ReadonlyMap<string, ReadonlySet<number>>;
  /** By sheet name: rows counted from 1. */
  readonly hiddenRows: ReadonlyMap<string, ReadonlySet<number>>;
  /** By sheet name: cells of one column that are merged downwards. */
  readonly merges: ReadonlyMap<string, readonly Merge[]>;
  readonly comments: boolean;
}

export interface Merge {
  /** From 0. */
  readonly column: number;
  /** From 1, both included. */
  readonly first: number;
  readonly last: number;
}

/** Excel's own last column, 16,384; wider ranges are cut there. */
const LAST_COLUMN = 16_384;

export async function workbookLayout(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<WorkbookLayout> {
  const text = async (name: string) => {
    const entry = entries.find((one) => one.name === name);
    return entry ? inflateText(bytes, entry) : '';
  };
  const targets = relationTargets(await text('xl/_rels/workbook.xml.rels'));
  const sheets = new Set<string>();
  const columns = new Map<string, ReadonlySet<number>>();
  const rows = new Map<string, ReadonlySet<number>>();
  const merges = new Map<string, readonly Merge[]>();
  for (const tag of (await text('xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const name = unescapeXml(attribute(tag[0], 'name') ?? '');
    if (/^(?:hidden|veryHidden)$/.test(attribute(tag[0], 'state') ?? '')) sheets.add(name);
    const xml = await text(targets.get(attribute(tag[0], 'r:id') ?? '') ?? '');
    columns.set(name, hiddenColumns(xml));
    rows.set(name, hiddenRows(xml));
    merges.set(name, downwardMerges(xml));
  }
  const comments = entries.some((entry) => /^xl\/(?:comments|threadedComments)/.test(entry.name));
  return { hiddenSheets: sheets, hiddenColumns: columns, hiddenRows: rows, merges, comments };
}

function hiddenColumns(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const tag of xml.matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    if (!isOn(attribute(tag[0], 'hidden'))) continue;
    const last = Math.min(Number(attribute(tag[0], 'max')), LAST_COLUMN);
    for (let column = Number(attribute(tag[0], 'min')); column <= last; column += 1) found.add(column - 1);
  }
  return found;
}

function hiddenRows(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  let row = 0;
  for (const tag of xml.matchAll(/<(?:\w+:)?row(?=[\s>/])[^>]*>/g)) {
    row = Number(attribute(tag[0], 'r') ?? row + 1);
    if (isOn(attribute(tag[0], 'hidden'))) found.add(row);
  }
  return found;
}

/** "A6:A12": one column, several rows. */
function downwardMerges(xml: string): readonly Merge[] {
  const tags = [...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)];
  return tags
    .filter(([, from, , to]) => from === to)
    .map(([, letters = '', first, , last]) => ({ column: columnNumber(letters), first: Number(first), last: Number(last) }));
}

/** "A" → 0, "AA" → 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function relationTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const tag of xml.matchAll(/<Relationship\s[^>]*>/g)) {
    const target = attribute(tag[0], 'Target') ?? '';
    targets.set(attribute(tag[0], 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '');
}
