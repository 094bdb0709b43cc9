/**
 * `removals.csv` of a source folder: columns `id`, `telephone`, `courriel`
 * and `motif`, one removal a line. A line that cannot be read stops the
 * build: publishing would show what someone asked to have taken down.
 */

import type { Issue } from '../issues.js';
import type { Removal } from '../stages/remove.js';
import { readEmails } from '../values/links.js';
import { readPhone } from '../values/phone.js';
import { plainText } from '../values/text.js';
import { readCsv } from './csv.js';
import { decodePieces } from './decode.js';
import { headerKey } from './header.js';

export const REMOVALS_FILE = 'removals.csv';

const COLUMNS = ['id', 'telephone', 'courriel', 'motif'] as const;

export interface RemovalList {
  readonly removals: readonly Removal[];
  readonly issues: readonly Issue[];
}

export function readRemovals(bytes: Uint8Array | undefined): RemovalList {
  if (!bytes) return { removals: [], issues: [] };
  const { sheets: [sheet], remarks } = readCsv(decodePieces(bytes).pieces);
  const [header, ...rows] = sheet?.rows ?? [];
  const names = (header?.cells ?? []).map((cell) => headerKey(cell));
  const issues: Issue[] = remarks.filter(({ severity }) => severity === 'error').map((remark) => ({ ...remark, file: REMOVALS_FILE }));
  const fault = (row: number, column?: string) =>
    issues.push({ code: 'retraits.illisibles', severity: 'error', file: REMOVALS_FILE, row, ...(column === undefined ? {} : { column }) });
  const unknown = names.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined || names.length === 0) fault(header?.line ?? 1);
  const removals: Removal[] = [];
  for (const { line, cells } of rows) {
    const cell = (name: (typeof COLUMNS)[number]) => plainText(cells[names.indexOf(name)]);
    if (cells.every((one) => one.trim() === '')) continue;
    const [id, phone, email] = [cell('id'), cell('telephone'), cell('courriel')];
    const telephone = phone === undefined ? undefined : readPhone(phone).telephone;
    const courriel = email === undefined ? undefined : readEmails(email)[0];
    if (id !== undefined) removals.push({ row: line, kind: 'id', value: id });
    if (telephone !== undefined) removals.push({ row: line, kind: 'telephone', value: telephone });
    if (courriel !== undefined) removals.push({ row: line, kind: 'courriel', value: courriel });
    if (phone !== undefined && telephone === undefined) fault(line, 'telephone');
    if (email !== undefined && courriel === undefined) fault(line, 'courriel');
    if (id === undefined && phone === undefined && email === undefined) fault(line);
  }
  return { removals, issues };
}
