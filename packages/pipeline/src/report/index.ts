/** Every form of the report of a run, as text by file name. */

import { sentenceOf } from '../issue-labels.js';
import type { Publication, Refusal } from '../run.js';
import type { Diff } from './diff.js';
import { entriesCsv, reportCsv, uncoveredCsv } from './report-csv.js';
import { reportHtml } from './report-html.js';
import { reportJson } from './report-json.js';
import { reportJunit } from './report-junit.js';
import { reportOf } from './report.js';

export type { EntryReport, QualityReport } from './completeness.js';
export { diffOf } from './diff.js';
export type { Change, Diff } from './diff.js';
export { reportJson } from './report-json.js';
export { reportOf } from './report.js';
export type { FaultGroup, Report, SourceReport } from './report.js';

/** Every file of a report. */
export const REPORT_NAMES = [
  'rapport.html', 'rapport.json', 'rapport.csv', 'fiches-a-completer.csv', 'communes-sans-interlocuteur.csv', 'rapport.xml', 'rapport.txt',
] as const;

export function reportFiles(result: Publication | Refusal, genereLe: string, diff?: Diff): ReadonlyMap<string, string> {
  const report = reportOf(result, genereLe, diff);
  return new Map([
    ['rapport.html', reportHtml(report)],
    ['rapport.json', reportJson(report, result.issues)],
    ['rapport.csv', reportCsv(result.issues)],
    ['fiches-a-completer.csv', entriesCsv(report.qualite?.fiches ?? [])],
    ['communes-sans-interlocuteur.csv', uncoveredCsv(report.communesSansInterlocuteur ?? [])],
    ['rapport.xml', reportJunit(report)],
    ['rapport.txt', result.issues.map((issue) => `${sentenceOf(issue)}\n`).join('')],
  ]);
}
