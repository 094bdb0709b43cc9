import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { build, MemoryError, readMemory } from '@reperes/pipeline/node.js';
import { csv, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-memoire-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const SECRET = { ...DAY, cle: 'b', nom: 'La Source', confidentialite: 'secret', telephone: '0353010007', adresse: '12 rue des Essais' };
const OPENED = { ...SECRET, confidentialite: 'public' };

function territory(name: string, content: string): { folder: string; out: string; path: string } {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] }));
  writeFileSync(join(folder, 'services.csv'), content);
  return { folder, out: join(FOLDER, `${name}-publie`), path: join(folder, '.reperes/protection.json') };
}

const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) => issues.map(({ code }) => code);
const contentsOf = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('CONF-39 a memory that cannot be read whole refuses the build, says which file it is, and leaves all as it was', async () => {
  await build(territory('abime', csv(row(DAY), row(SECRET))));
  const { folder, out, path } = territory('abime', csv(row(DAY), row(OPENED)));
  const [whole, standing] = [readFileSync(path, 'utf8'), contentsOf(out)];
  const seal = whole.slice(whole.indexOf('},"nombre"'));
  const [head = ''] = /^\{"version":2,"marques":\{/.exec(whole) ?? [];
  const marks = [...whole.matchAll(/"[0-9a-f]{32}":"secret"/g)].map(([mark]) => mark);
  const damaged = [
    '', '{bad', '{"version":1,"mar', '[]', 'null', '"secret"', '{"version":3,"marques":{}}', '{"version":2,"marques":{}}', `{"0123":"secret"}`, '{"x":1}',
    `${head}${seal}`, `${head}${marks.slice(1).join(',')}${seal}`,
    whole.replace(/"nombre":\d+/, '"nombre":1'), whole.replace('secret', 'public'), whole.replace('secret', 'contact'), whole.replace(/"[0-9a-f]/, '"g'), whole.trimEnd().slice(0, -1),
  ];
  for (const text of damaged) {
    writeFileSync(path, text);
    assert.throws(() => readMemory(dirname(path)), MemoryError, text.slice(0, 80));
  }
  writeFileSync(path, '{bad');
  const { status, issues } = await build({ folder, out });
  assert.deepEqual([status, issues.map(({ code, file }) => [code, file]).at(-1)], ['refused', ['memoire.illisible', path]]);
  assert.equal(readFileSync(path, 'utf8'), '{bad');
  assert.deepEqual(contentsOf(out), standing);
  writeFileSync(path, whole);
  assert.deepEqual(codes(await build({ folder, out })), ['confidentialite.ouverture']);
});

test('CONF-39 a memory cut anywhere is never taken for a whole one', async () => {
  const { folder, out, path } = territory('coupe', csv(row(DAY), row(SECRET)));
  await build({ folder, out });
  const whole = readFileSync(path, 'utf8');
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 2 }), (length) => {
      writeFileSync(path, whole.slice(0, length));
      assert.throws(() => readMemory(dirname(path)), MemoryError);
    }),
  );
});

test('CONF-39 a memory that is a folder, or no file at all to read, refuses the build', async () => {
  const { folder, out, path } = territory('dossier', csv(row(DAY), row(SECRET)));
  mkdirSync(path, { recursive: true });
  assert.deepEqual(codes(await build({ folder, out })), ['memoire.illisible']);
  assert.ok(!existsSync(out));
});

test('CONF-14 a memory larger than a piece is read, and one put in another form or written by an older version still protects', async () => {
  await build(territory('grande', csv(row(DAY), row(SECRET))));
  const { folder, out, path } = territory('grande', csv(row(DAY), row(OPENED)));
  const { marques } = JSON.parse(readFileSync(path, 'utf8')) as { marques: object };
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [createHash('sha256').update(String(index)).digest('hex').slice(0, 32), index % 2 ? 'contact' : 'secret']));
  const known: object = { ...marques, ...many };
  // Version 1 was the marks alone.
  writeFileSync(path, `${JSON.stringify(known)}\n`);
  assert.deepEqual(codes(await build({ folder, out })), ['confidentialite.ouverture']);
  const written = readFileSync(path, 'utf8');
  const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  assert.deepEqual(Object.entries((JSON.parse(written) as { marques: object }).marques), Object.entries(sorted));
  for (const text of [written, JSON.stringify(JSON.parse(written), null, 2)]) {
    writeFileSync(path, text);
    assert.deepEqual(codes(await build({ folder, out })), ['confidentialite.ouverture']);
    assert.equal(readFileSync(path, 'utf8'), written);
  }
});

test('CONF-39 a lost memory beside a former publication: what was not shown waits for a signature, what was shown stays', async () => {
  await build(territory('perdue', csv(row(DAY), row(SECRET))));
  const opened = territory('perdue', csv(row(DAY), row({ ...OPENED, categorie: 'autre' })));
  rmSync(join(opened.folder, '.reperes'), { recursive: true });
  // The memory that this build writes knows of no secret place: the row waits all the same at the next.
  for (const expected of [['confidentialite.sans-memoire', 'publication.sans-memoire'], ['confidentialite.ouverture']]) {
    const held = await build(opened);
    assert.deepEqual([held.status, codes(held).filter((code) => code !== 'comptes.difference')], ['published', expected]);
    const published = readFileSync(join(opened.out, 'services.geojson'), 'utf8');
    assert.match(published, /Accueil de jour/);
    assert.doesNotMatch(published, /Source|353010007|Essais/);
  }
  const signed = await build(territory('perdue', csv(row(DAY), row({ ...OPENED, categorie: 'autre', approuve_par: 'Préfecture', approuve_le: '2026-11-01' }))));
  assert.equal(signed.status === 'published' && signed.services, 2);
});

test('CONF-39 with a lost memory, a new row that waits hides no other of its phone in that build', async () => {
  const phone = { telephone: '0353010009' };
  await build(territory('commune', csv(row({ ...DAY, ...phone }))));
  const { folder, out } = territory('commune', csv(row({ ...DAY, ...phone }), row({ ...DAY, cle: 'e', nom: 'Écoute du Canal', categorie: 'laeo', ...phone })));
  rmSync(join(folder, '.reperes'), { recursive: true });
  await build({ folder, out });
  assert.match(readFileSync(join(out, 'services.geojson'), 'utf8'), /Accueil de jour/);
});

test('a first publication elsewhere has nothing to remember', async () => {
  const { folder, out } = territory('premiere', csv(row(DAY), row(SECRET)));
  assert.deepEqual(codes(await build({ folder, out })), []);
  const moved = join(FOLDER, 'ailleurs');
  cpSync(folder, moved, { recursive: true });
  assert.deepEqual(codes(await build({ folder: moved, out: join(FOLDER, 'ailleurs-publie') })), []);
});
