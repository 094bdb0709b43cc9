/** What a terminal shows: a bar that moves, faults, and a table of numbers. */

import { sentenceOf } from '../issue-labels.js';
import type { Issue } from '../issues.js';
import type { Report, SourceReport } from '../report/index.js';
import { STRINGS } from '../cli.strings.fr.js';
import type { Output } from './command.js';

/** A terminal shows that many lines at once; the report has them all. */
const MOST_SHOWN = 40;
/** Enough to begin with. */
const MOST_NAMED = 3;
const BAR_WIDTH = 24;
const ERASE_LINE = '\r\u001b[2K';

export const TERMINAL: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`${ERASE_LINE}${text}`) } : {}),
};

/** @param part between 0 and 1 */
export function bar(part: number, label: string): string {
  const filled = Math.round(Math.min(1, Math.max(0, part)) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${label}`;
}

export function tellIssues(issues: readonly Issue[], write: (text: string) => void): void {
  for (const issue of issues.slice(0, MOST_SHOWN)) write(sentenceOf(issue));
  if (issues.length > MOST_SHOWN) write(STRINGS.more(issues.length - MOST_SHOWN));
}

/** What is left to complete, in two lines at most: the report has the names. */
export function tellQuality({ qualite, communesSansInterlocuteur = [] }: Report, write: (text: string) => void): void {
  if (qualite?.score !== undefined) write(STRINGS.quality(qualite.score, qualite.fiches.slice(0, MOST_NAMED).map(({ nom }) => nom)));
  if (communesSansInterlocuteur.length > 0) write(STRINGS.uncovered(communesSansInterlocuteur.length));
}

/** One line a file, numbers on the right. */
export function summaryTable(sources: readonly SourceReport[]): string {
  const rows = sources.map(({ fichier, lues, devenir }) =>
    [fichier, lues, devenir?.montrees, devenir?.retenues, devenir?.refusees, devenir?.fusionnees].map((cell) => String(cell ?? '–')),
  );
  const table = [STRINGS.tableHeads, ...rows];
  const widths = STRINGS.tableHeads.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return table.map(line).join('\n');
}
