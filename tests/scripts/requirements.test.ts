import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const { idsOf, readRows, requirementLines } = (await import(
  join(process.cwd(), 'scripts/requirements.mjs')
)) as typeof import('../../scripts/requirements.mjs');

const ROWS = readRows(`| id | requirement | level | held by |
|---|---|---|---|
| SAF-1 | A link. | must |  |
| SAF-2 | An overlay. | must |  |
| SAF-3 | The same tab. | should |  |
| SEC-2 | No markup from text. | must | \`eslint.config.mjs\` |
| VIO-3 | The most serious zone. | must |  |
`);

test('the ids at the head of a name are those of its requirements, and no others', () => {
  assert.deepEqual(idsOf('SAF-13 SEC-3: asks nothing, as VIO-7'), ['SAF-13', 'SEC-3']);
  assert.deepEqual(idsOf('SAF-4, SAF-5: leaves'), ['SAF-4', 'SAF-5']);
  assert.deepEqual(idsOf('the loader, SAF-1'), []);
});

test('each row passes, fails, is tested elsewhere, is held by a tool, or by nothing', () => {
  const results = [
    { name: 'SAF-1: one', passed: true },
    { name: 'SAF-1 SAF-2: two', passed: true },
    { name: 'SAF-2: three', passed: false },
    { name: 'XYZ-9 four', passed: true },
  ];
  assert.deepEqual(requirementLines(ROWS, results, new Map([['VIO-3', 'answer.test.ts']])), [
    'SAF-1 passed (2 tests)',
    'SAF-2 FAILED (1 of 2 tests)',
    'not run here: SEC-2 (`eslint.config.mjs`), VIO-3 (answer.test.ts)',
    'without a test: SAF-3 (should)',
    'named by a test, absent from tests/requirements.md: XYZ-9',
  ]);
});

test('the list of the repository is read whole', () => {
  const text = readFileSync('tests/requirements.md', 'utf8');
  const rows = readRows(text);
  assert.ok(rows.length > 100);
  assert.equal(rows.length, [...text.matchAll(/^\| [A-Z]{3,4}-/gm)].length);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
});
