import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { csv, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };

function reperes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/pipeline/bin/reperes.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function territory(name: string, content: string): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] }));
  writeFileSync(join(folder, 'services.csv'), content);
  return folder;
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('build publishes, reports, and says it in French', () => {
  const [out, report] = [join(FOLDER, 'publie'), join(FOLDER, 'rapport')];
  const result = reperes('build', territory('bon', csv(row(DAY))), '--out', out, '--report', report, '--offline');
  const said = [
    'Dernier contrôle\u00a0: 0\u00a0valeurs retenues cherchées, 0\u00a0canaris.',
    'Pas-de-Calais\u00a0: publié. 1\u00a0service, 0\u00a0interlocuteur.',
    'Fiches complètes et à jour à 4\u00a0% en moyenne. À compléter d’abord\u00a0: Accueil de jour.',
    '887\u00a0communes sans interlocuteur plus proche que le département.',
  ];
  assert.deepEqual(result, { status: 0, stdout: `${said.join('\n')}\n`, stderr: '' });
  assert.deepEqual(readdirSync(out).sort(), ['annuaire.html', 'communes.json', 'index.html', 'referents.json', 'services.csv', 'services.geojson', 'territory.json']);
  assert.deepEqual(readdirSync(report).sort(), ['communes-sans-interlocuteur.csv', 'fiches-a-completer.csv', 'rapport.csv', 'rapport.html', 'rapport.json', 'rapport.txt', 'rapport.xml']);
});

test('a refused territory leaves the former folder as it was, names file, row and way out, and exits 1', () => {
  const out = join(FOLDER, 'garde');
  reperes('build', territory('avant', csv(row(DAY))), '--out', out);
  const before = contentsOf(out);
  const { status, stdout, stderr } = reperes('build', territory('apres', csv(row(DAY), 'b;"ouvert;laeo')), '--out', out);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /services\.csv, ligne\u00a03\u00a0: .*guillemet.*À faire/);
  assert.doesNotMatch(stderr, /\bat .*\.js|Error/);
  assert.deepEqual(contentsOf(out), before);
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.startsWith('.')), []);
});

test('an absent folder is refused without a stack trace', () => {
  const { status, stderr } = reperes('build', join(FOLDER, 'absent'), '--out', join(FOLDER, 'rien'));
  assert.equal(status, 1);
  assert.match(stderr, /territory\.json/);
  assert.ok(!existsSync(join(FOLDER, 'rien')));
});

test('wrong usage exits 2, help exits 0', () => {
  const folder = territory('usage', csv(row(DAY)));
  for (const args of [[], ['fabriquer'], ['build'], ['build', folder], ['build', folder, '--out'], ['build', folder, '--nope'], ['build', folder, '--out', folder], ['build', folder, '--out', FOLDER]]) {
    const { status, stderr } = reperes(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /Emploi/);
  }
  assert.equal(reperes('--help').status, 0);
  assert.ok(existsSync(join(folder, 'services.csv')));
});

test('CONF-2 the check of published bytes finds a planted leak, names file and row, and not the value', () => {
  const secret = row({ cle: 'hu', nom: 'HU', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000', adresse: '17 impasse des Canaris', telephone: '03 53 01 00 05' });
  const sources = join(FOLDER, 'sources');
  cpSync(territory('fuite', csv(row(DAY), secret)), join(sources, '62'), { recursive: true });
  const published = join(FOLDER, 'public');
  reperes('build', join(sources, '62'), '--out', join(published, '62'));
  const check = () => spawnSync(process.execPath, ['scripts/check-published.mjs', '--sources', sources, '--published', published], { encoding: 'utf8' });
  assert.equal(check().status, 0, check().stdout);
  const page = join(published, '62/index.html');
  const clean = readFileSync(page, 'utf8');
  const leaks = ['17, Impasse des CANARIS', '17 impasse des canaris'.replaceAll(' ', '%20'), 'impasse\\u0020des canaris'.replace('impasse', '17 impasse'), Buffer.from('x 17 impasse des Canaris').toString('base64'), '+33 3 53 01 00 05', '62000 ARRAS'];
  for (const leak of leaks) {
    writeFileSync(page, `${clean}<p>${leak}</p>`);
    const { status, stdout } = check();
    assert.equal(status, 1, leak);
    assert.match(stdout, /index\.html contient une valeur retenue \([a-zé]+\) de services\.csv, ligne\u00a03/);
    assert.doesNotMatch(stdout, /impasse/i);
  }
  writeFileSync(page, `${clean} `);
  assert.match(check().stdout, /index\.html n’a pas la taille, l’empreinte/);
});
