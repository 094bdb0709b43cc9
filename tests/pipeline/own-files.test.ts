import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build, ForeignFileError, FreshFolder } from '@reperes/pipeline/node.js';
import { csv, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-autrui-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const LINKS = { skip: process.platform === 'win32' ? 'skipped: Windows lets only administrators make a link' : false };

const SOURCES = join(FOLDER, 'sources');
mkdirSync(SOURCES);
writeFileSync(join(SOURCES, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] }));
writeFileSync(join(SOURCES, 'services.csv'), csv(row(DAY)));

const PUBLISHED = join(FOLDER, 'publie', '62');
const ENSEMBLE = join(FOLDER, 'publie', 'france');
assert.equal(reperes('build', SOURCES, '--out', PUBLISHED, '--offline').status, 0);
assert.equal(reperes('assemble', PUBLISHED, '--out', ENSEMBLE).status, 0);

function reperes(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['packages/pipeline/bin/reperes.mjs', ...args], { encoding: 'utf8' });
  return { status, stderr };
}

/** Every path below, with what it holds or where it leads. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const there = lstatSync(join(folder, name));
    tree[name] = there.isFile() ? readFileSync(join(folder, name), 'latin1') : String(there.isSymbolicLink());
  }
  return tree;
}

/** Each is a folder, filled before the command, and what in it is not ours. */
const FOREIGN: readonly (readonly [title: string, fill: (out: string) => void, named: RegExp])[] = [
  ['a web site', (out) => write(out, { 'wp-config.php': 'x', 'index.html': '<h1>Mairie</h1>' }), /index\.html/],
  ['one document', (out) => write(out, { 'notes.docx': 'x' }), /notes\.docx/],
  ['a sub-folder', (out) => mkdirSync(join(out, 'photos'), { recursive: true }), /photos/],
  ['a declaration of someone else', (out) => write(out, { 'territory.json': '{"name":"Game level","version":"4"}' }), /territory\.json/],
  ['a declaration that is no JSON', (out) => write(out, { 'territory.json': '{"version":1,"id":"62"' }), /territory\.json/],
  ['the sources of a territory', (out) => cpSync(SOURCES, out, { recursive: true }), /\.reperes|services\.csv|territory\.json/],
  ['our folder and a file beside', (out) => write(copyOf(PUBLISHED, out), { '.htaccess': 'Header set X 1' }), /\.htaccess/],
  ['our folder and a folder beside', (out) => mkdirSync(join(copyOf(PUBLISHED, out), 'archives')), /archives/],
  ['our folder and a page that someone changed', (out) => write(copyOf(PUBLISHED, out), { 'index.html': '<h1>La nôtre, retouchée</h1>' }), /index\.html/],
  ['our ensemble and a file beside', (out) => write(copyOf(ENSEMBLE, out), { 'lisez-moi.txt': 'x' }), /lisez-moi\.txt/],
  ['our ensemble and a page of someone else', (out) => write(copyOf(ENSEMBLE, out), { 'index.html': '<h1>Mairie</h1>' }), /index\.html/],
];

function write(out: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
}

function copyOf(folder: string, out: string): string {
  cpSync(folder, out, { recursive: true });
  return out;
}

for (const [title, fill, named] of FOREIGN) {
  test(`publishing leaves ${title} untouched, and names it`, () => {
    const parent = join(FOLDER, 'autrui', title.replaceAll(' ', '-'));
    fill(join(parent, 'out'));
    const before = treeOf(parent);
    assert.throws(() => new FreshFolder(join(parent, 'out')), (error) => error instanceof ForeignFileError && named.test(error.path));
    assert.deepEqual(treeOf(parent), before);
  });
}

const COMMANDS = {
  build: (out: string) => reperes('build', SOURCES, '--out', out, '--offline'),
  assemble: (out: string) => reperes('assemble', PUBLISHED, '--out', out),
};

for (const [command, run] of Object.entries(COMMANDS)) {
  test(`${command} says which file is not ours, what to do, and exits 1 with nothing touched`, () => {
    const parent = join(FOLDER, command);
    write(copyOf(command === 'build' ? PUBLISHED : ENSEMBLE, join(parent, 'out')), { '.htaccess': 'Header set X 1' });
    const before = treeOf(parent);
    const { status, stderr } = run(join(parent, 'out'));
    assert.equal(status, 1, stderr);
    assert.match(stderr, /out[\\/]\.htaccess\u00a0: .*À faire.*--out.*\.htaccess/);
    assert.deepEqual(treeOf(parent), before);
  });

  test(`${command} never replaces a plain file`, () => {
    const out = join(FOLDER, `${command}-fichier`);
    writeFileSync(out, 'à moi');
    assert.equal(run(out).status, 1);
    assert.equal(readFileSync(out, 'utf8'), 'à moi');
  });

  test(`${command} fills an empty folder by a link, which stays one, and replaces what it published`, LINKS, () => {
    const [served, link, second] = ['servi', 'lien', 'lien-de-lien'].map((name) => join(FOLDER, `${command}-${name}`)) as [string, string, string];
    mkdirSync(served);
    symlinkSync(served, link);
    symlinkSync(link, second);
    for (const out of [second, link]) assert.deepEqual(run(out), { status: 0, stderr: '' });
    assert.ok([link, second].every((path) => lstatSync(path).isSymbolicLink()));
    assert.ok(readdirSync(served).includes('index.html'));
  });
}

test('a folder published by an older version is replaced, with the files that only it wrote', async () => {
  const out = copyOf(PUBLISHED, join(FOLDER, 'ancienne'));
  const former = JSON.parse(readFileSync(join(out, 'territory.json'), 'utf8')) as { fichiers: { nom: string }[] };
  renameSync(join(out, 'annuaire.html'), join(out, 'annuaire-3f9c.html'));
  former.fichiers = former.fichiers.map((file) => (file.nom === 'annuaire.html' ? { ...file, nom: 'annuaire-3f9c.html' } : file));
  writeFileSync(join(out, 'territory.json'), JSON.stringify({ ...former, version: 0 }));
  assert.equal((await build({ folder: SOURCES, out })).status, 'published');
  assert.ok(!existsSync(join(out, 'annuaire-3f9c.html')));
});

test('a file put in the folder while the new one is written stays, and so does the former folder', () => {
  const out = copyOf(PUBLISHED, join(FOLDER, 'pendant'));
  const fresh = new FreshFolder(out);
  fresh.file('territory.json').close();
  writeFileSync(join(out, 'note.txt'), 'x');
  const before = treeOf(out);
  assert.throws(() => fresh.switch(), ForeignFileError);
  fresh.close();
  assert.deepEqual(treeOf(out), before);
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.startsWith('.pendant')), []);
});

test('what a crash left aside is not thrown away when someone else filled it', () => {
  const out = copyOf(PUBLISHED, join(FOLDER, 'reste'));
  write(join(FOLDER, '.reste.ancien'), { 'a-moi.txt': 'x' });
  assert.throws(() => new FreshFolder(out), ForeignFileError);
  assert.ok(existsSync(join(FOLDER, '.reste.ancien', 'a-moi.txt')));
  assert.ok(!existsSync(join(FOLDER, '.reste.verrou')));
});

test('a report is written over the former one and over no file of someone else', () => {
  const [out, report] = [join(FOLDER, 'avec-rapport'), join(FOLDER, 'rapport')];
  const run = (path: string) => reperes('build', SOURCES, '--out', out, '--report', path, '--offline');
  write(report, { 'lisez-moi.txt': 'à moi' });
  for (let again = 0; again < 2; again += 1) assert.equal(run(report).status, 0);
  assert.equal(readFileSync(join(report, 'lisez-moi.txt'), 'utf8'), 'à moi');
  for (const name of ['fiches-a-completer.csv', 'rapport.json']) {
    const other = join(FOLDER, `rapport-${name}`);
    write(other, { [name]: 'à moi' });
    const { status, stderr } = run(other);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`${name.replace('.', '\\.')}\\u00a0: .*--report`));
    assert.deepEqual(readdirSync(other), [name]);
    assert.equal(readFileSync(join(other, name), 'utf8'), 'à moi');
  }
  writeFileSync(join(FOLDER, 'un-fichier'), 'à moi');
  assert.equal(run(join(FOLDER, 'un-fichier')).status, 1);
});

test('the sources and what is private are never inside the published folder, be it by a link', LINKS, () => {
  const link = join(FOLDER, 'vers-sources');
  symlinkSync(SOURCES, link);
  assert.equal(reperes('build', SOURCES, '--out', link).status, 2);
  const served = join(FOLDER, 'servi-aussi');
  mkdirSync(served);
  symlinkSync(served, join(FOLDER, 'lien-servi'));
  assert.equal(reperes('build', SOURCES, '--out', join(FOLDER, 'lien-servi'), '--report', join(served, 'rapport')).status, 2);
});

test('addresses are not kept over a list of someone else', async () => {
  const folder = copyOf(SOURCES, join(FOLDER, 'avec-geocodage'));
  writeFileSync(join(folder, 'geocodage.json'), '{"à moi":true}');
  const answer = async () => new Response('', { status: 200 });
  assert.equal((await build({ folder, out: join(FOLDER, 'geocode'), fetch: answer })).status, 'published');
  assert.equal(readFileSync(join(folder, 'geocodage.json'), 'utf8'), '{"à moi":true}');
});
