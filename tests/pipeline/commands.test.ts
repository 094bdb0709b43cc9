import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { csv, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-commandes-'));
const BIN = resolve('packages/pipeline/bin/reperes.mjs');
const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };

/** Not spawnSync: the server of this file must be able to answer. */
async function reperes(...args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: FOLDER });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}

const CONTENT = csv(...Array.from({ length: 400 }, (_, index) => row({ ...DAY, cle: `r${index}`, nom: `Lieu ${index}` })));
const seen: { url: string; range: string | undefined; etag: string | undefined }[] = [];
let broken = 0;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = '', headers } = request;
  seen.push({ url, range: headers.range, etag: headers['if-none-match'] });
  const send = (status: number, type: string, body: string, more: Record<string, string> = {}) => response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...more }).end(body);
  if (url === '/page.csv') send(200, 'text/html', '<!doctype html><p>En maintenance</p>');
  else if (url === '/menteur.csv') send(200, 'text/csv', '<html>');
  else if (url === '/ailleurs.csv') response.writeHead(302, { location: 'http://example.org/x.csv' }).end();
  else if (url !== '/services.csv' && url !== '/coupe.csv') send(404, 'text/plain', '');
  else if (headers['if-none-match'] === '"v1"') response.writeHead(304).end();
  else if (headers.range && headers['if-range'] === '"v1"') {
    const start = Number(/\d+/.exec(headers.range)![0]);
    const rest = Buffer.from(CONTENT).subarray(start);
    response.writeHead(206, { 'content-type': 'text/csv', etag: '"v1"', 'content-range': `bytes ${start}-${start + rest.length - 1}/${start + rest.length}` }).end(rest);
  } else if (url === '/coupe.csv' && broken++ === 0) {
    response.writeHead(200, { 'content-type': 'text/csv', etag: '"v1"', 'content-length': Buffer.byteLength(CONTENT) });
    response.write(CONTENT.slice(0, 5000), () => setTimeout(() => response.destroy(), 50));
  } else send(200, 'text/csv', CONTENT, { etag: '"v1"' });
}

const server = createServer(answer);
let origin = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

function territory(name: string, download: object, file = 'services.csv'): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [{ ...SERVICES_SOURCE, file, download }] }));
  return folder;
}

test('fetch downloads once, then asks whether it changed, and takes back a file that was altered', async () => {
  const sha256 = createHash('sha256').update(CONTENT).digest('hex');
  const folder = territory('une-fois', { url: `${origin}/services.csv`, type: 'csv', sha256 });
  const first = await reperes('fetch', folder);
  assert.deepEqual([first.status, first.stderr], [0, '']);
  assert.match(first.stdout, /^services\.csv\u00a0: téléchargé \([\d,]+\u00a0ko\)\.\n$/);
  assert.equal(readFileSync(join(folder, 'services.csv'), 'utf8'), CONTENT);
  assert.equal((await reperes('fetch', folder)).stdout, 'services.csv\u00a0: à jour.\n');
  assert.equal(seen.at(-1)?.etag, '"v1"');
  writeFileSync(join(folder, 'services.csv'), 'abîmé');
  const again = await reperes('fetch', folder);
  assert.match(again.stdout, /téléchargé/);
  assert.match(again.stderr, /services\.csv\u00a0: .*gardé sous le nom services\.csv\.avant\./);
  assert.equal(readFileSync(join(folder, 'services.csv'), 'utf8'), CONTENT);
  assert.equal(readFileSync(join(folder, 'services.csv.avant'), 'utf8'), 'abîmé');
});

test('fetch takes up a broken download where it stopped', async () => {
  const folder = territory('coupe', { url: `${origin}/coupe.csv` });
  const { status } = await reperes('fetch', folder);
  assert.equal(status, 0);
  assert.match(seen.at(-1)?.range ?? '', /^bytes=[1-9]\d*-$/);
  assert.equal(readFileSync(join(folder, 'services.csv'), 'utf8'), CONTENT);
  assert.deepEqual(readdirSync(join(folder, '.reperes')), ['telechargements.json']);
});

test('fetch refuses a page, another kind, another hash, another place, a missing file; what was there stays', async () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ url: `${origin}/page.csv` }, 'type'],
    [{ url: `${origin}/menteur.csv`, type: 'csv' }, 'type'],
    [{ url: `${origin}/services.csv`, type: 'xlsx' }, 'type'],
    [{ url: `${origin}/services.csv`, sha256: '0'.repeat(64) }, 'empreinte'],
    [{ url: `${origin}/rien.csv` }, 'statut'],
  ];
  for (const [download, fault] of cases) {
    const folder = territory('refuse', download);
    writeFileSync(join(folder, 'services.csv'), 'ancien');
    const { status, stdout } = await reperes('fetch', folder, '--json');
    assert.deepEqual([status, JSON.parse(stdout)], [1, [{ file: 'services.csv', status: 'refuse', fault }]]);
    assert.equal(readFileSync(join(folder, 'services.csv'), 'utf8'), 'ancien');
  }
});

test('fetch wants https, and a territory that says what to fetch', async () => {
  for (const url of ['http://example.org/x.csv', 'file:///etc/passwd', 'ftp://example.org/x']) {
    const { status, stderr } = await reperes('fetch', territory('adresse', { url }));
    assert.equal(status, 1);
    assert.match(stderr, /colonne «\u00a0sources\[0\]\.download\.url\u00a0»/);
  }
  assert.match((await reperes('fetch', join(FOLDER, 'absent'))).stderr, /territory\.json/);
});

test('init makes a folder to fill and an example that builds as it is', async () => {
  const { status, stdout } = await reperes('init', 'pas de calais', '--out', 'nouveau');
  assert.equal(status, 0, stdout);
  const folder = join(FOLDER, 'nouveau');
  assert.deepEqual(readdirSync(folder).sort(), ['.gitignore', 'exemple', 'referents.xlsx', 'services.xlsx', 'territory.json']);
  assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), '.reperes/\n');
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'territory.json'), 'utf8')).departements, ['62']);
  const built = await reperes('build', join(folder, 'exemple'), '--out', 'publie', '--offline');
  assert.deepEqual([built.status, built.stderr], [0, '']);
  assert.match(built.stdout, /^Dernier contrôle\u00a0: 0\u00a0valeurs retenues cherchées, 0\u00a0canaris\.\nPas-de-Calais\u00a0: publié\. 2\u00a0services, 1\u00a0interlocuteur\.\n1\u00a0lieu protégé, compté sans être montré\.\n.*\u00a0%.*\n887\u00a0communes.*\n\nfichier +lues +montrées +retenues +refusées +réunies\nservices\.xlsx +3 +2 +1 +0 +0\nreferents\.xlsx +1 +– /);
  const again = await reperes('init', '62', '--out', 'nouveau');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /existe déjà/);
});

test('init knows each département by its code', async () => {
  for (const [asked, code] of [['1', '01'], ['2a', '2A'], ['974', '974'], ['Mayotte', '976']] as const) {
    await reperes('init', asked, '--out', `d-${code}`);
    assert.deepEqual(JSON.parse(readFileSync(join(FOLDER, `d-${code}`, 'territory.json'), 'utf8')).departements, [code]);
  }
});

test('CONF-6 check judges a file without publishing, guesses what it is, and repeats no cell', async () => {
  const file = join(FOLDER, 'tableur.csv');
  writeFileSync(file, `nom;categorie;confidentialite;telephone;Référente\nAccueil;laeo;public;canari;Canari Martin\nHU Canari;hebergement-urgence;secret;03 53 01 00 05;\n;laeo;public;;\n`);
  const { status, stdout, stderr } = await reperes('check', file, '--departement', '62');
  assert.equal(status, 1);
  assert.match(stdout, /lu comme «\u00a0services\u00a0»[^]*tableur\.csv +3 +1 +1 +1 +0[^]*À corriger avant de publier\./);
  assert.match(stderr, /ligne\u00a01, colonne «\u00a0Référente\u00a0»[^]*ligne\u00a02, colonne «\u00a0telephone\u00a0»[^]*ligne\u00a04, colonne «\u00a0nom\u00a0»/);
  assert.doesNotMatch(stdout + stderr, /canari|353010005/i);
  const { fichiers, publiable } = JSON.parse((await reperes('check', file, '--departement', '62', '--json')).stdout);
  assert.deepEqual([publiable, fichiers[0].issues.map(({ code }: { code: string }) => code)], [false, ['colonne.inconnue', 'telephone.illisible', 'nom.absent']]);
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.startsWith('tableur')), ['tableur.csv']);
});

test('check takes what territory.json says of the file beside it, or a whole folder', async () => {
  const folder = territory('declare', { url: 'https://example.org/x.csv' });
  writeFileSync(join(folder, 'services.csv'), csv(row(DAY)));
  for (const path of [join(folder, 'services.csv'), folder]) {
    const { status, stdout, stderr } = await reperes('check', path);
    assert.deepEqual([status, stderr], [0, ''], path);
    assert.match(stdout, /services\.csv +1 +1 +0 +0 +0\nRien ne bloque la publication\.\n$/);
  }
  assert.ok(!existsSync(join(folder, '.reperes')));
});

test('build says as JSON what it did', async () => {
  const folder = territory('json', { url: 'https://example.org/x.csv' });
  writeFileSync(join(folder, 'services.csv'), csv(row(DAY)));
  const { status, stdout } = await reperes('build', folder, '--out', 'publie-json', '--offline', '--json');
  const { nom, totaux, sources } = JSON.parse(stdout);
  assert.deepEqual([status, nom, totaux.services, sources[0].lues], [0, 'Pas-de-Calais', 1, 1]);
});

test('every command has its help, and wrong usage exits 2 with it', async () => {
  for (const command of ['init', 'check', 'fetch', 'build']) {
    const help = await reperes(command, '--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, new RegExp(`npx --no-install reperes ${command} `));
    assert.doesNotMatch(help.stdout, /!|[a-z]'[a-z]/);
    for (const args of [[command], [command, 'x', '--nope']]) {
      const { status, stderr } = await reperes(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /Emploi/);
    }
  }
  const folder = territory('usage', { url: 'https://example.org/x.csv' });
  for (const args of [['init', 'Atlantide'], ['check', 'absent.csv'], ['check', join(FOLDER, 'tableur.csv')], ['build', folder, '--out', 'p', '--report', 'p/rapport'], ['build', folder, 'mot', '--out', 'p']]) {
    assert.equal((await reperes(...args)).status, 2, args.join(' '));
  }
});
