/**
 * `rapport.xml`: the same in the JUnit format, for a continuous integration
 * that keeps a territory (https://github.com/testmoapp/junitxml). A test case
 * a code and file; errors are failures, the rest is told in `system-out`.
 */

import { sentenceOf } from '../issue-labels.js';
import type { Issue } from '../issues.js';
import { escapeHtml } from '../write/html.js';
import type { Report } from './report.js';

export function reportJunit({ nom, sources, fautes, ouvertures, pertes, proches }: Report): string {
  const issues = [...ouvertures, ...pertes, ...fautes.flatMap((group) => group.issues), ...proches];
  const files = [...new Set([...sources.map(({ fichier }) => fichier), ...issues.map(fileOf)])];
  const suites = files.map((file) => suite(file, issues.filter((issue) => fileOf(issue) === file)));
  const failures = suites.reduce((sum, one) => sum + one.failures, 0);
  const tests = suites.reduce((sum, one) => sum + one.tests, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${xml(nom)}" tests="${tests}" failures="${failures}">
${suites.map(({ markup }) => markup).join('')}</testsuites>
`;
}

function fileOf({ file = 'territory.json' }: Issue): string {
  return file;
}

function suite(file: string, issues: readonly Issue[]): { markup: string; tests: number; failures: number } {
  const codes = [...new Set(issues.map(({ code }) => code))];
  const cases = codes.map((code) => testCase(file, code, issues.filter((issue) => issue.code === code)));
  // A file without a fault is a test that passes.
  if (cases.length === 0) cases.push({ markup: `<testcase classname="${xml(file)}" name="lecture"/>\n`, failed: false });
  const failures = cases.filter(({ failed }) => failed).length;
  const markup = `<testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}">\n${cases.map((one) => one.markup).join('')}</testsuite>\n`;
  return { markup, tests: cases.length, failures };
}

function testCase(file: string, code: string, issues: readonly Issue[]): { markup: string; failed: boolean } {
  const failed = issues.some(({ severity }) => severity === 'error');
  const text = xml(issues.map(sentenceOf).join('\n'));
  const inner = failed ? `<failure type="${xml(code)}" message="${issues.length}">${text}</failure>` : `<system-out>${text}</system-out>`;
  return { markup: `<testcase classname="${xml(file)}" name="${xml(code)}">${inner}</testcase>\n`, failed };
}

/** XML has no way to write most control characters. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[^\P{Cc}\n\t]/gu, ' '));
}
