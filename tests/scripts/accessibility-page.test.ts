import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = process.cwd();
const { accessibilityPage } = (await import(join(ROOT, 'scripts/accessibility-page.mjs'))) as typeof import('../../scripts/accessibility-page.mjs');
const { idsOf, readRows } = (await import(join(ROOT, 'scripts/requirements.mjs'))) as typeof import('../../scripts/requirements.mjs');

const ROWS = readRows(`| ACC-1 | The list. | must |  |
| ACC-4 | The keyboard. | must |  |
| ACC-12 | Small screens. | must |  |
| ACC-24 | Screen readers. | should |  |
| ACC-28 | This page. | could |  |
| SAF-1 | A link. | must |  |
`);

/** The ids under each title, and what is to be copied. */
function partsOf(page: string) {
  const [copied = '', shown = '', notShown = '', host = ''] = page.split(/^## .*$/m);
  const ids = (text: string) => [...text.matchAll(/\((ACC-\d+)\)$/gm)].map(([, id]) => id);
  return { copied, shown: ids(shown), notShown: ids(notShown), host };
}

test('ACC-28 a row is said to be shown when every test that names it passed, and at least one did', () => {
  const results = [
    { name: 'ACC-1 SAF-1 one', passed: true },
    { name: 'ACC-4 two', passed: true },
    { name: 'ACC-4 three', passed: false },
    { name: 'four, as ACC-12', passed: true },
  ];
  const { copied, shown, notShown, host } = partsOf(accessibilityPage(ROWS, results));
  assert.deepEqual({ shown, notShown }, { shown: ['ACC-1'], notShown: ['ACC-4', 'ACC-12', 'ACC-24'] });
  assert.doesNotMatch(copied, /clavier|petits écrans/);
  assert.match(copied, /dans une liste, à côté d’elle/);
  assert.match(copied, /pas été essayés avec un lecteur d’écran/);
  assert.match(host, /auditer \*\*ses propres pages\*\*/);
});

test('ACC-28 without a result nothing is claimed; with those of a row, its subject is', () => {
  const nothing = partsOf(accessibilityPage(ROWS, []));
  assert.deepEqual(nothing.shown, []);
  assert.doesNotMatch(nothing.copied, /portent|à côté d’elle/);
  const some = partsOf(accessibilityPage(ROWS, ['ACC-4', 'ACC-12', 'ACC-24'].map((id) => ({ name: `${id} passes`, passed: true }))));
  assert.match(some.copied, /portent notamment sur le clavier, les petits écrans\./);
  assert.doesNotMatch(some.copied, /lecteur d’écran|à côté d’elle/);
});

test('ACC-28 a row that has no sentence is a fault, not a silence', () => {
  assert.throws(() => accessibilityPage(readRows('| ACC-99 | New. | must |  |\n'), []), /ACC-99: no French sentence/);
});

test('ACC-28 the page of the repository claims every row at most once, and none that no test names', () => {
  const rows = readRows(readFileSync(join(ROOT, 'tests/requirements.md'), 'utf8')).map(({ id }) => id).filter((id) => id.startsWith('ACC-'));
  const { shown, notShown } = partsOf(readFileSync(join(ROOT, 'docs/fr/accessibilite.md'), 'utf8'));
  assert.deepEqual([...shown, ...notShown, 'ACC-28'].sort(), [...rows].sort());
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(test|browser|e2e)\.ts$/.test(file));
  const names = files.flatMap((file) => [...readFileSync(join(ROOT, 'tests', file), 'utf8').matchAll(/\b(?:test|it)\(\s*['"`]([^'"`]*)/g)].map(([, name = '']) => name));
  const named = new Set(names.flatMap((name) => idsOf(`${name} `)));
  assert.deepEqual(shown.filter((id) => !named.has(id!)), []);
});
