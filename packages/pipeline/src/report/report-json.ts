/** `rapport.json`, and what `--json` prints: the report for another program. */

import { sentenceOf } from '../issue-labels.js';
import type { Issue } from '../issues.js';
import type { Report } from './report.js';

export function reportJson({ status, nom, genereLe, totaux, sources, changements }: Report, issues: readonly Issue[]): string {
  const told = issues.map((issue) => ({ ...issue, phrase: sentenceOf(issue) }));
  return `${JSON.stringify({ status, nom, genereLe, totaux, sources, changements, issues: told }, null, 1)}\n`;
}
