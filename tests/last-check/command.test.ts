/** `build` and `assemble` put what they are about to publish before the last wall: a find leaves what stood, byte for byte. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { services, SHELTER } from './wall.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const OPEN = { cle: 'soleil', nom: 'Accueil de jour Soleil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_insee: '62119', telephone: '03 53 01 10 01' };

function reperes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/pipeline/bin/reperes.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll('\u00a0', ' '), stderr: stderr.replaceAll('\u00a0', ' ') };
}

/** The source folder of a territory, with a title for its list of shelters. */
function territory(path: string, title: string): string {
  const folder = join(FOLDER, path);
  mkdirSync(folder, { recursive: true });
  const source = (file: string, told: string) => ({ id: file.replace('.csv', ''), source: 'services', file, title: told, publisher: 'Préfecture', licence: 'LO-2.0', date: '2026' });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [source('prive.csv', title), source('ouvert.csv', 'Liste')] }));
  writeFileSync(join(folder, 'prive.csv'), services(SHELTER));
  writeFileSync(join(folder, 'ouvert.csv'), services(OPEN));
  return folder;
}

function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

test('CONF-22 build refuses a folder that holds a withheld value: status 1, what stood stays, and the place is named', () => {
  const out = join(FOLDER, 'publie');
  const built = reperes('build', territory('bon', 'Liste des lieux'), '--out', out, '--offline');
  assert.equal(built.status, 0, built.stderr);
  assert.match(built.stdout, /^Dernier contrôle : 9 valeurs retenues cherchées, 0 canaris\.$/m);
  const before = bytesIn(out);
  // A phone that someone asked to take off: redaction takes it out of rows, and reads no title for it.
  const bad = territory('mauvais', 'Liste, 03 53 01 99 99');
  writeFileSync(join(bad, 'removals.csv'), 'id;telephone;courriel;motif\n;03 53 01 99 99;;menaces\n');
  const refused = reperes('build', bad, '--out', out, '--offline');
  assert.equal(refused.status, 1);
  assert.deepEqual(bytesIn(out), before);
  assert.match(refused.stdout, /10 valeurs retenues cherchées/);
  assert.match(refused.stderr, /removals\.csv, ligne 2, colonne « telephone » : une valeur retenue.*\(territory\.json, sources\[0\]\.title\)/);
  assert.match(refused.stderr, /\(index\.html\)/);
  assert.doesNotMatch(`${refused.stdout}${refused.stderr}`, /53 01 99/);
  const first = join(FOLDER, 'jamais');
  assert.equal(reperes('build', join(FOLDER, 'mauvais'), '--out', first, '--offline').status, 1);
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.includes('jamais')), []);
});

test('CONF-22 the report of a refusal names the published file and field, and not the value', () => {
  const report = join(FOLDER, 'rapport');
  reperes('build', territory('rapporte', 'Refuge Les Hirondelles'), '--out', join(FOLDER, 'sans'), '--report', report, '--offline');
  for (const name of ['rapport.html', 'rapport.json', 'rapport.txt']) assert.match(readFileSync(join(report, name), 'utf8'), /sources\[0\]\.title/, name);
  for (const name of readdirSync(report)) assert.doesNotMatch(readFileSync(join(report, name), 'utf8'), /hirondelles/i, name);
});

test('CONF-22 assemble refuses an ensemble that holds a value that one of its territories withholds', () => {
  const sources = join(FOLDER, 'tableurs');
  territory('tableurs/62', 'Liste des lieux');
  const part = join(FOLDER, 'site/62');
  assert.equal(reperes('build', join(sources, '62'), '--out', part, '--offline').status, 0);
  const ensemble = join(FOLDER, 'site/france');
  const assembled = reperes('assemble', part, '--out', ensemble, '--sources', sources);
  assert.equal(assembled.status, 0, assembled.stderr);
  assert.match(assembled.stdout, /62 : 9 valeurs retenues cherchées/);
  const before = bytesIn(ensemble);
  const named = reperes('assemble', part, '--out', ensemble, '--sources', sources, '--nom', 'Refuge Les Hirondelles');
  assert.equal(named.status, 1);
  assert.match(named.stderr, /france\/ensemble\.json.* contient une valeur retenue \(nom\) de prive\.csv, ligne 2, colonne « nom »/);
  assert.deepEqual(bytesIn(ensemble), before);
  const other = join(FOLDER, 'autres');
  cpSync(sources, other, { recursive: true });
  rmSync(join(other, '62'), { recursive: true });
  assert.match(reperes('assemble', part, '--out', ensemble, '--sources', other).stderr, /n’a plus ses sources/);
  assert.match(reperes('assemble', part, '--out', ensemble).stdout, /pas fait sur l’ensemble/);
});
