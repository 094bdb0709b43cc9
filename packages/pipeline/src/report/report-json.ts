/** `rapport.json`, and what `--json` prints: the report for another program. */

import { sentenceOf } from '../issue-labels.js';
import type { Issue } from '../issues.js';
import type { Report } from './report.js';

export function reportJson(report: Report, issues: readonly Issue[]): string {
  const { status, nom, genereLe, totaux, sources, changements, qualite, communesSansInterlocuteur } = report;
  const told = { status, nom, genereLe, totaux, sources, changements, qualite, communesSansInterlocuteur };
  return `${JSON.stringify({ ...told, issues: issues.map((issue) => ({ ...issue, phrase: sentenceOf(issue) })) }, null, 1)}\n`;
}
