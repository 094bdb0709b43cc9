/** The sheets of a workbook, by the relations that lead to them, and what each says of itself. */

import type { RichText } from './rich-text.js';
import { sharedStringsReader } from './rich-text.js';
import { isOn, relationIdOf, requireKnown, withPaths } from './spreadsheet-names.js';
import type { Package, Relation } from './workbook-package.js';
import { WorkbookError } from './workbook-package.js';
import type { CellStyle } from './workbook-styles.js';
import { StylesReader } from './workbook-styles.js';
import { WorksheetReader } from './worksheet.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly content: WorksheetReader;
}

interface Declared {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

const SHEET: ReadonlySet<string> = new Set(['name', 'sheetId', 'state']);

/** Sheets without cells; nothing of them is read. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet']);

/** @throws {WorkbookError} @throws {XmlError} */
export async function workbookSheets(parts: Package): Promise<readonly WorkbookSheet[]> {
  const path = await workbookPath(parts);
  const relations = await parts.relations(path);
  const { declared, from1904 } = await readWorkbook(parts, path);
  const partOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.target;
  const strings: RichText[] = [];
  const stringsPath = partOf('sharedStrings');
  if (stringsPath !== undefined) await parts.read(stringsPath, withPaths(sharedStringsReader(strings)));
  const styles = await readStyles(parts, partOf('styles'));
  const sheets: WorkbookSheet[] = [];
  for (const { name, hidden, relation } of declared) {
    const { type, target } = sheetRelation(relations, relation);
    if (WITHOUT_CELLS.has(type)) continue;
    const content = new WorksheetReader(styles, { strings, from1904 });
    await parts.read(target, withPaths(content));
    sheets.push({ name, hidden, content });
  }
  return sheets;
}

/** The package says which part is the workbook; one that says nothing has it where every program puts it. */
async function workbookPath(parts: Package): Promise<string> {
  const relations = await parts.relations('');
  if (relations.size === 0) return 'xl/workbook.xml';
  const found = [...relations.values()].filter(({ type }) => type === 'officeDocument');
  const [first] = found;
  if (!first || found.length > 1) throw new WorkbookError('the relation to one workbook');
  return first.target;
}

function sheetRelation(relations: ReadonlyMap<string, Relation>, id: string): Relation {
  const relation = relations.get(id);
  if (!relation || relation.target === '' || (relation.type !== 'worksheet' && !WITHOUT_CELLS.has(relation.type))) {
    throw new WorkbookError('the relation to a sheet of the workbook');
  }
  return relation;
}

async function readStyles(parts: Package, path: string | undefined): Promise<readonly CellStyle[]> {
  if (path === undefined) return [];
  const reader = new StylesReader();
  await parts.read(path, withPaths(reader));
  return reader.styles();
}

async function readWorkbook(parts: Package, path: string): Promise<{ declared: readonly Declared[]; from1904: boolean }> {
  const declared: Declared[] = [];
  const views: boolean[] = [];
  let from1904 = false;
  await parts.read(path, withPaths({
    open: (at, attributes) => {
      if (at === 'workbook/sheets/sheet') declared.push(declaredSheet(attributes));
      else if (at === 'workbook/workbookPr') from1904 = isOn(attributes.get('date1904'));
      else if (at === 'workbook/bookViews/workbookView') views.push(isHidden(attributes.get('visibility')));
      else if (/\/sheet$/.test(at) || at.startsWith('workbook/sheets/') || (at !== 'workbook' && !at.startsWith('workbook/'))) throw new WorkbookError('sheets in their place');
    },
  }));
  if (declared.length === 0 || new Set(declared.map(({ name }) => name)).size < declared.length) throw new WorkbookError('sheets, each of its own name');
  // A workbook whose every window is hidden shows none of its sheets.
  const unseen = views.length > 0 && views.every((hidden) => hidden);
  return { declared: unseen ? declared.map((sheet) => ({ ...sheet, hidden: true })) : declared, from1904 };
}

function declaredSheet(attributes: ReadonlyMap<string, string>): Declared {
  requireKnown(attributes, SHEET);
  const [name, relation] = [attributes.get('name'), relationIdOf(attributes)];
  if (name === undefined || relation === undefined) throw new WorkbookError('the name and the relation of a sheet');
  return { name, relation, hidden: isHidden(attributes.get('state')) };
}

function isHidden(state = 'visible'): boolean {
  if (state !== 'visible' && state !== 'hidden' && state !== 'veryHidden') throw new WorkbookError('a state of a sheet');
  return state !== 'visible';
}
