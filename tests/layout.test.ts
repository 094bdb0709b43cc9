import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = process.cwd();
const { IMPORT_TABLE, isAllowed } = (await import(
  join(ROOT, 'scripts/import-table.mjs')
)) as typeof import('../scripts/import-table.mjs');

const PACKAGES = readdirSync(join(ROOT, 'packages'));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

function sourcesOf(name: string): { file: string; text: string }[] {
  const folder = join(ROOT, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') }));
}

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

function manifestOf(name: string): { dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));
}

/** "lit/decorators.js" → "lit", "@turf/bbox" → "@turf/bbox". */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

test('the top level holds what was agreed and no more rooms', () => {
  const rooms = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => !['node_modules', 'build', 'dist'].includes(name))
    .sort();
  assert.deepEqual(rooms, ['data', 'demo', 'docs', 'packages', 'scripts', 'tests']);
});

test('every package has a row in the import table', () => {
  assert.deepEqual([...PACKAGES].sort(), Object.keys(IMPORT_TABLE).sort());
});

for (const name of PACKAGES) {
  test(`${name} imports only what its row allows`, () => {
    const forbidden = sourcesOf(name).flatMap(({ file, text }) =>
      importsOf(text)
        .filter((specifier) => !isAllowed(name, file, specifier))
        .map((specifier) => `${file}: ${specifier}`),
    );
    assert.deepEqual(forbidden, []);
  });

  test(`SEC-15 ${name} declares exactly the packages that it imports`, () => {
    const imported = sourcesOf(name)
      .flatMap(({ text }) => importsOf(text))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(packageOf);
    const declared = Object.keys(manifestOf(name).dependencies ?? {});
    const readByPath = declared.filter((dependency) => isAllowed(name, 'reference-files.ts', dependency) && !isAllowed(name, '', dependency));
    assert.deepEqual([...new Set([...imported, ...readByPath])].sort(), declared.sort());
  });
}

test('SEC-15 every version is exact, and scripts of dependencies never run', () => {
  const manifests = [JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')), ...PACKAGES.map(manifestOf)];
  const loose = manifests
    .flatMap((manifest) => Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  assert.deepEqual(loose, []);
  assert.match(readFileSync(join(ROOT, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m);
});

test('VIO-8 SAF-25 no source registers a worker of its own, opens a dialog, vibrates or notifies', () => {
  const forbidden = /serviceWorker|\bNotification\b|vibrate\(|beforeunload|showModal\(|\balert\(|\bconfirm\(|window\.open/;
  const found = PACKAGES.flatMap((name) => sourcesOf(name).map(({ file, text }) => ({ file: `${name}/${file}`, text })))
    .filter(({ text }) => forbidden.test(text))
    .map(({ file }) => file);
  assert.deepEqual(found, []);
});

test('SAF-13 no source of a widget writes to storage, cookies, history or the title', () => {
  const forbidden = /localStorage|sessionStorage|indexedDB|document\.cookie|history\.(push|replace)State|document\.title|\bcaches\b/;
  const found = PACKAGES.flatMap((name) => sourcesOf(name).map(({ file, text }) => ({ file: `${name}/${file}`, text })))
    .filter(({ text }) => forbidden.test(text))
    .map(({ file }) => file);
  assert.deepEqual(found, []);
});
