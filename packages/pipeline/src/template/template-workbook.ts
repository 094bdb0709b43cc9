/** A workbook to fill: the table, how to fill it, and the lists that its cells offer. */

import { CATEGORIES } from '@reperes/schema';
import { REFERENT_COLUMNS } from './referent-columns.fr.js';
import { ROUND_COLUMNS } from './round-columns.fr.js';
import { SERVICE_COLUMNS } from './service-columns.fr.js';
import type { TemplateColumn } from './template-column.js';
import { LISTS_SHEET, STRINGS, USAGE_SHEET } from './template.strings.fr.js';
import type { TemplateSheet } from './workbook.js';
import { workbook } from './workbook.js';

export type TemplateId = 'services' | 'referents' | 'rounds';

export const TEMPLATES: Readonly<Record<TemplateId, readonly TemplateColumn[]>> = { services: SERVICE_COLUMNS, referents: REFERENT_COLUMNS, rounds: ROUND_COLUMNS };

/** Excel takes at most 255 characters of values written in the cell's rule. */
const LONGEST_INLINE = 255;

export function templateWorkbook(id: TemplateId, rows: readonly (readonly string[])[] = []): Uint8Array {
  const columns = TEMPLATES[id];
  const table: TemplateSheet = {
    name: STRINGS.sheets[id],
    columns: columns.map((column) => ({ width: widthOf(column), help: column.description, ...choicesOf(column) })),
    rows: [columns.map(({ name }) => name), ...rows],
  };
  const usage: TemplateSheet = {
    name: USAGE_SHEET,
    columns: [24, 12, 110].map((width) => ({ width })),
    rows: [STRINGS.usageHeads, ...columns.map(usageRow)],
  };
  const lists: TemplateSheet = {
    name: LISTS_SHEET,
    columns: [30, 70].map((width) => ({ width })),
    rows: [STRINGS.listHeads, ...CATEGORIES.map((category) => [category.id, category.label])],
  };
  return workbook(id === 'services' ? [table, usage, lists] : [table, usage]);
}

/** The example is in a sentence: alone in its cell, "public" could pass for a title. */
function usageRow({ name, required, description, example }: TemplateColumn): readonly string[] {
  const sentence = example === '' ? description : `${description} ${STRINGS.forExample(example)}`;
  return [name, required ? STRINGS.yes : STRINGS.no, sentence];
}

/** One row of examples, under the titles. */
export function exampleRow(id: TemplateId, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return TEMPLATES[id].map(({ name, example }) => more[name] ?? example);
}

function choicesOf({ values }: TemplateColumn): { choices?: readonly string[] | string } {
  if (!values) return {};
  const inline = values.join(',').length <= LONGEST_INLINE;
  return { choices: inline ? values : `${LISTS_SHEET}!$A$2:$A$${values.length + 1}` };
}

/** Room for what is usually written there, in characters: wider text goes to the next line of its cell. */
const FREE_TEXT = 20;
const WIDEST = 40;

function widthOf({ name, example, values, type }: TemplateColumn): number {
  const closed = values !== undefined || type !== undefined;
  const written = [example, ...(values ?? [])].map(({ length }) => length + 3);
  return Math.max(name.length + 4, Math.min(WIDEST, Math.max(closed ? 0 : FREE_TEXT, ...written)));
}
