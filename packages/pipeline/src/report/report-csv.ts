/** Tables of the report, for sorting in a spreadsheet. Semicolons and a byte order mark, as a French Excel expects. */

import { displayTelephone } from '@reperes/schema';
import type { Issue } from '../issues.js';
import { ISSUE_LABELS } from '../issue-labels.js';
import type { CommuneName } from '../stages/cover.js';
import { safeCell } from '../write/services-csv.js';
import type { EntryReport } from './completeness.js';

type Cell = string | number | undefined;

const FAULT_COLUMNS = ['gravite', 'code', 'fichier', 'feuille', 'ligne', 'colonne', 'nombre', 'autre_fichier', 'autre_ligne', 'publie', 'constat', 'a_faire'];
const ENTRY_COLUMNS = ['id', 'nom', 'commune', 'telephone', 'courriel', 'note_sur_100', 'il_manque', 'jours_depuis_verification'];
const COMMUNE_COLUMNS = ['code_insee', 'commune'];

/** `rapport.csv`: a fault a line. */
export function reportCsv(issues: readonly Issue[]): string {
  const rows = issues.map(({ severity, code, file, sheet, row, column, count, published, other }) => {
    const { sentence, wayOut } = ISSUE_LABELS[code];
    return [severity, code, file, sheet, row, column, count, other?.file, other?.row, published, sentence, wayOut];
  });
  return csvText([FAULT_COLUMNS, ...rows]);
}

/** `fiches-a-completer.csv`: an entry a line, the worst first. */
export function entriesCsv(fiches: readonly EntryReport[]): string {
  const rows = fiches.map(({ id, nom, commune, telephone, courriel, score, manque, jours }) => [
    id, nom, commune, telephone && displayTelephone(telephone), courriel, Math.round(score * 100), manque.join(', '), jours,
  ]);
  return csvText([ENTRY_COLUMNS, ...rows]);
}

/** `communes-sans-interlocuteur.csv`: a commune a line. */
export function uncoveredCsv(communes: readonly CommuneName[]): string {
  return csvText([COMMUNE_COLUMNS, ...communes.map(({ code, nom }) => [code, nom])]);
}

function csvText(table: readonly (readonly Cell[])[]): string {
  return `\uFEFF${table.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function quoted(value: Cell): string {
  const cell = safeCell(String(value ?? ''));
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
