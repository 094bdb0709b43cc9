import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { filesInMemory } from '@reperes/pipeline';
import { build, FolderBusyError, FreshFolder, recoverFolder, validatePublished } from '@reperes/pipeline/node.js';
import { csv, publish, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-publier-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', places: '22', confidentialite: 'secret', commune: 'Arras', telephone: '03 53 01 00 05' };

const bytes = (text: string) => new TextEncoder().encode(text);
const folderOf = (mark: string) => new Map(Array.from({ length: 6 }, (_, index) => [`f${index}.txt`, bytes(mark.repeat(20_000))]));

/** These folders declare nothing: all that stands there is said to be ours. */
const anything = () => undefined;

/** As `build` does: written in pieces, switched, closed. */
function switchFolder(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  const fresh = new FreshFolder(out, anything);
  try {
    for (const [name, content] of files) {
      const file = fresh.file(name);
      for (let at = 0; at < content.length; at += 7_000) file.write(content.subarray(at, at + 7_000));
      file.close();
    }
    fresh.switch();
  } finally {
    fresh.close();
  }
}

/** "a" or "b" when every file is there and of one publication. */
function wholeOf(out: string): string {
  const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  assert.equal(texts.length, 6);
  const [mark = ''] = texts[0] ?? '';
  assert.ok(texts.every((text) => text === mark.repeat(20_000)), 'files of two publications');
  return mark;
}

test('CONF-2 no one else may read what is being written and is not judged yet; what is published, everyone', { skip: process.platform === 'win32' ? 'skipped: Windows has no such modes' : false }, () => {
  const out = join(FOLDER, 'ferme');
  const modeOf = (path: string) => statSync(path).mode & 0o777;
  const fresh = new FreshFolder(out);
  try {
    fresh.file('a.txt').close();
    assert.equal(modeOf(join(FOLDER, '.ferme.nouveau')), 0o700);
    fresh.switch();
  } finally {
    fresh.close();
  }
  assert.equal(modeOf(out), 0o755);
});

test('a process killed at any moment leaves a whole folder, former or new', { timeout: 60_000 }, async () => {
  const out = join(FOLDER, 'tue');
  switchFolder(out, folderOf('a'));
  const script = `
    import { FreshFolder } from ${JSON.stringify(import.meta.resolve('@reperes/pipeline/node.js'))};
    process.stdout.write('.');
    for (let turn = 0; ; turn += 1) {
      const fresh = new FreshFolder(${JSON.stringify(out)}, () => undefined);
      for (let index = 0; index < 6; index += 1) {
        const file = fresh.file('f' + index + '.txt');
        for (let piece = 0; piece < 4; piece += 1) file.write(new TextEncoder().encode((turn % 2 ? 'a' : 'b').repeat(5000)));
        file.close();
      }
      fresh.switch();
      fresh.close();
    }`;
  for (let round = 0; round < 20; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await wait((round * 7) % 40);
    child.kill('SIGKILL');
    await ended;
    recoverFolder(out, anything);
    assert.match(wholeOf(out), /[ab]/);
    assert.deepEqual(readdirSync(FOLDER).filter((name) => /nouveau|ancien/.test(name)), []);
  }
  switchFolder(out, folderOf('b'));
  assert.equal(wholeOf(out), 'b');
});

test('a crash between the two renames is repaired from what stands beside', () => {
  const out = join(FOLDER, 'entre');
  switchFolder(join(FOLDER, '.entre.ancien'), folderOf('a'));
  mkdirSync(join(FOLDER, '.entre.nouveau'));
  writeFileSync(join(FOLDER, '.entre.verrou'), '');
  recoverFolder(out, anything);
  assert.equal(wholeOf(out), 'a');
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.startsWith('.entre')), []);
});

test('a write that fails leaves the former folder and nothing beside', () => {
  const out = join(FOLDER, 'plein');
  switchFolder(out, folderOf('a'));
  const broken = new Map([['bon.txt', bytes('bon')], ['sous/dossier.txt', bytes('le sous-dossier n’existe pas')]]);
  assert.throws(() => switchFolder(out, broken));
  assert.equal(wholeOf(out), 'a');
  assert.deepEqual(readdirSync(FOLDER).filter((name) => name.startsWith('.plein')), []);
});

test('two builds never write one folder together', () => {
  const out = join(FOLDER, 'occupe');
  switchFolder(out, folderOf('a'));
  // The process that started this one is alive.
  writeFileSync(join(FOLDER, '.occupe.verrou'), String(process.ppid));
  assert.throws(() => switchFolder(out, folderOf('b')), FolderBusyError);
  assert.equal(wholeOf(out), 'a');
  rmSync(join(FOLDER, '.occupe.verrou'));
});

test('what is built follows its JSON Schemas; a changed byte, member or place does not', async () => {
  const { files } = await publish(csv(row(DAY), row({ ...DAY, cle: 'c', nom: 'Bis', confidentialite: 'contact' }), row(SHELTER)));
  assert.deepEqual(validatePublished(filesInMemory(files)), []);
  const altered = (name: string, from: string, to: string) => {
    const text = new TextDecoder().decode(files.get(name)).replace(from, to);
    return validatePublished(filesInMemory(new Map([...files, [name, bytes(text)]]))).map(({ file, column }) => `${file} ${column}`);
  };
  assert.ok(altered('services.geojson', '"nombre":1', '"nombre":1,"siret":"1"').includes('services.geojson /features/0/properties/siret'));
  assert.ok(altered('services.geojson', '[2.65,50.53]', '[2.65,150.53]').includes('services.geojson /features/0/geometry/coordinates'));
  assert.ok(altered('services.geojson', '"geometry":null', '"geometry":{"type":"Point","coordinates":[2.65,50.53]}').includes('services.geojson /features/1/geometry'));
  assert.deepEqual(altered('index.html', '<h1>', '<h1> '), ['territory.json /fichiers/4']);
  assert.deepEqual(validatePublished(filesInMemory(new Map([...files].filter(([name]) => name !== 'communes.json')))).map(({ file }) => file), ['territory.json', 'communes.json']);
});

test('CONF-3 the schema has no member that would locate a contact entry', async () => {
  const { files } = await publish(csv(row({ ...DAY, confidentialite: 'contact' })));
  for (const member of ['adresse', 'commune', 'code_insee', 'horaires_texte', 'accessibilite_lieu', 'acces_fauteuil']) {
    const text = new TextDecoder().decode(files.get('services.geojson')).replace('"nombre":1', `"nombre":1,"${member}":"x"`);
    const columns = validatePublished(filesInMemory(new Map([...files, ['services.geojson', bytes(text)]]))).map(({ column }) => column);
    assert.ok(columns.includes(`/features/0/properties/${member}`), member);
  }
});

function territory(content: string): string {
  const folder = join(FOLDER, 'territoire');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] }));
  writeFileSync(join(folder, 'services.csv'), content);
  return folder;
}

test('CONF-14 a second build remembers what the first protected, beside the sources and in no published byte', async () => {
  const [out, report] = [join(FOLDER, 'publie'), join(FOLDER, 'rapport')];
  const next = (content: string) => build({ folder: territory(content), out, report, genereLe: '2026-11-22' });
  const secret = { ...DAY, cle: 'b', nom: 'La Source', confidentialite: 'secret', telephone: '0353010007' };
  await next(csv(row(DAY), row(secret)));
  const memory = readFileSync(join(FOLDER, 'territoire/.reperes/protection.json'), 'utf8');
  assert.doesNotMatch(memory, /353010007|source/i);
  for (let again = 0; again < 2; again += 1) {
    const held = await next(csv(row(DAY), row({ ...secret, confidentialite: 'public' })));
    assert.deepEqual(held.issues.map(({ code }) => code), ['confidentialite.ouverture']);
    assert.equal(held.status === 'published' && held.services, 1);
  }
  const page = readFileSync(join(report, 'rapport.html'), 'utf8');
  assert.ok(page.indexOf('des lieux étaient protégés') < page.indexOf('Ce qui a été lu'));
  await next(csv(row(DAY)));
  const back = await next(csv(row(DAY), row({ ...secret, confidentialite: 'public' })));
  assert.deepEqual(back.issues.map(({ code }) => code), ['confidentialite.ouverture']);
  const signed = await next(csv(row(DAY), row({ ...secret, confidentialite: 'public', approuve_par: 'Préfecture', approuve_le: '2026-11-01' })));
  assert.equal(signed.status === 'published' && signed.services, 2);
  const after = await next(csv(row(DAY), row({ ...secret, confidentialite: 'public' })));
  assert.deepEqual(after.issues, []);
});

test('CONF-14 without memory, the published folder still tells which places were not shown', async () => {
  const out = join(FOLDER, 'sans-memoire');
  const state = join(FOLDER, 'etat');
  const contact = { ...DAY, confidentialite: 'contact', telephone: '0353010008' };
  await build({ folder: territory(csv(row(contact))), out, state });
  rmSync(state, { recursive: true });
  const next = await build({ folder: territory(csv(row({ ...contact, confidentialite: 'public' }))), out, state });
  assert.deepEqual(next.issues.map(({ code }) => code), ['confidentialite.ouverture', 'publication.sans-memoire']);
  assert.ok(existsSync(join(out, 'territory.json')));
});

test('a spreadsheet saved empty takes nothing off the page, unless its source leaves territory.json', async () => {
  const [folder, out] = [join(FOLDER, 'vide'), join(FOLDER, 'vide-publie')];
  mkdirSync(folder);
  const declare = (sources: readonly object[]) =>
    writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources }));
  const other = { ...SERVICES_SOURCE, id: 'autre', file: 'autre.csv' };
  declare([SERVICES_SOURCE, other]);
  writeFileSync(join(folder, SERVICES_SOURCE.file), csv(row(DAY)));
  writeFileSync(join(folder, 'autre.csv'), csv(row({ ...DAY, cle: 'autre', nom: 'Écoute', categorie: 'laeo' })));
  assert.equal((await build({ folder, out })).status, 'published');
  const before = readFileSync(join(out, 'services.geojson'), 'utf8');

  const [header = ''] = csv(row(DAY)).split('\n');
  writeFileSync(join(folder, SERVICES_SOURCE.file), `${header}\n`);
  const emptied = await build({ folder, out });
  assert.equal(emptied.status, 'refused');
  assert.deepEqual(
    emptied.issues.filter(({ code }) => code === 'publication.source-videe').map(({ file }) => file),
    [SERVICES_SOURCE.file],
  );
  assert.equal(readFileSync(join(out, 'services.geojson'), 'utf8'), before);

  declare([other]);
  assert.equal((await build({ folder, out })).status, 'published');
});
