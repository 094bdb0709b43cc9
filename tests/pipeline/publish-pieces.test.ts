/** Folders that are written, judged and compared piece by piece: where the pieces are cut changes nothing, and a fault on the way changes nothing published. */

import assert from 'node:assert/strict';
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { PublishedFiles } from '@reperes/pipeline';
import { diffOf, filesInMemory } from '@reperes/pipeline';
import { build, filesOfFolder, FreshFolder, validatePublished } from '@reperes/pipeline/node.js';
import { csv, publish, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-morceaux-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const rows = (from: number, to: number, more: Readonly<Record<string, string>> = {}) =>
  Array.from({ length: to - from }, (_, index) => row({ ...DAY, cle: `k${from + index}`, nom: `Écoute n° ${from + index} – l’été`, ...more }));

const former = await publish(csv(...rows(10, 20), ...rows(20, 22, { confidentialite: 'contact', telephone: '0353010001' })));
const present = await publish(csv(...rows(12, 19), ...rows(19, 23, { telephone: '0353010001' })));

/** One buffer for every piece, as a disk is read. */
function cut(files: ReadonlyMap<string, Uint8Array>, size: number): PublishedFiles {
  const buffer = new Uint8Array(size);
  const piecesOf = function* (bytes: Uint8Array): Iterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
    }
  };
  return { names: [...files.keys()], read: (name) => (files.has(name) ? piecesOf(files.get(name)!) : undefined) };
}

test('CONF-11 wherever the pieces are cut, a folder is judged and compared the same', () => {
  const whole = diffOf(filesInMemory(former.files), filesInMemory(present.files));
  assert.deepEqual(whole?.ajouts.map(({ id }) => id), ['62--services-k22']);
  assert.deepEqual(whole?.ouvertures.map(({ id }) => id), ['62--services-k20', '62--services-k21']);
  assert.deepEqual(whole?.modifications.map(({ id, champs }) => [id, champs]), [['62--services-k19', ['telephone']]]);
  assert.deepEqual(whole?.retraits, { 'Accueil de jour': 2 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 }), (one, other) => {
      assert.deepEqual(diffOf(cut(former.files, one), cut(present.files, other)), whole);
      assert.deepEqual(validatePublished(cut(present.files, one)), []);
    }),
    { numRuns: 30, examples: [[1, 1], [2, 3]] },
  );
});

const faultsOf = (alter: (text: string) => string) => {
  const text = alter(new TextDecoder().decode(former.files.get('services.geojson')));
  const files = filesInMemory(new Map([...former.files, ['services.geojson', new TextEncoder().encode(text)]]));
  return { columns: validatePublished(files).filter(({ file }) => file === 'services.geojson').map(({ column }) => column), diff: diffOf(files, filesInMemory(former.files)) };
};

test('a file that is not one record a line is refused, and is nothing to compare with', () => {
  const forms: Readonly<Record<string, (text: string) => string>> = {
    indented: (text) => JSON.stringify(JSON.parse(text), null, 2),
    'on one line': (text) => JSON.stringify(JSON.parse(text)),
    'cut short': (text) => text.slice(0, -200),
    'cut before its last line feed': (text) => text.slice(0, -1),
    'with a second text': (text) => `${text}{"siret":"1"}\n`,
    'with a member after its list': (text) => text.replace(/\]\}\n$/, '],"siret":"1"}\n'),
    'with two records on a line': (text) => text.replace('},\n{', '},{'),
    'with an empty line': (text) => text.replace(',\n{"type":"Feature"', ',\n\n{"type":"Feature"'),
    'not JSON': (text) => text.replace('"nombre":1', '"nombre":'),
    empty: () => '',
  };
  for (const [name, alter] of Object.entries(forms)) assert.deepEqual(faultsOf(alter), { columns: ['/'], diff: undefined }, name);
});

test('records come in the order of their ids, each once', () => {
  const swapped = faultsOf((text) => text.replace(/(.*k11".*\n)(.*k12".*\n)/, '$2$1'));
  assert.deepEqual(swapped, { columns: ['/features/2/id'], diff: undefined });
  const twice = faultsOf((text) => text.replace(/(.*k11".*\n)/, '$1$1'));
  assert.deepEqual(twice.columns, ['/features/2/id']);
});

function territory(name: string, content: string): { readonly folder: string; readonly out: string } {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] }));
  writeFileSync(join(folder, 'services.csv'), content);
  return { folder, out: join(FOLDER, `${name}-publie`) };
}

const besides = (name: string) => readdirSync(FOLDER).filter((one) => one.startsWith(`.${name}-publie`));

test('a disk that fills up leaves the former folder, and nothing beside', async () => {
  await build(territory('plein', csv(row(DAY))));
  const { folder, out } = territory('plein', csv(row(DAY), ...rows(0, 40)));
  const standing = readFileSync(join(out, 'services.geojson'), 'utf8');
  const memory = readFileSync(join(folder, '.reperes/protection.json'), 'utf8');
  const { writeSync } = fs;
  let left = 30_000;
  const until: typeof fs.writeSync = (file: number, bytes: NodeJS.ArrayBufferView | string, ...more: unknown[]) => {
    left -= typeof bytes === 'string' ? bytes.length : bytes.byteLength;
    if (left < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return Reflect.apply(writeSync, fs, [file, bytes, ...more]) as number;
  };
  fs.writeSync = until;
  syncBuiltinESMExports();
  try {
    await assert.rejects(build({ folder, out }), /no space left/);
  } finally {
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
  }
  assert.equal(readFileSync(join(out, 'services.geojson'), 'utf8'), standing);
  assert.equal(readFileSync(join(folder, '.reperes/protection.json'), 'utf8'), memory);
  assert.deepEqual(besides('plein'), []);
  assert.equal((await build({ folder, out })).status, 'published');
});

test('a record that changes on the disk before the switch is refused by its hash', () => {
  const out = join(FOLDER, 'change-publie');
  const fresh = new FreshFolder(out);
  try {
    for (const [name, bytes] of former.files) {
      const file = fresh.file(name);
      file.write(bytes);
      file.close();
    }
    assert.deepEqual(validatePublished(fresh.written()), []);
    const path = join(FOLDER, '.change-publie.nouveau', 'services.geojson');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Écoute n° 15', 'Écoute n° 51'));
    assert.deepEqual(validatePublished(fresh.written()).map(({ file, column }) => [file, column]), [['territory.json', '/fichiers/0']]);
  } finally {
    fresh.close();
  }
  assert.ok(!existsSync(out));
  assert.deepEqual(besides('change'), []);
});

test('a build that may not write judges all the same, and leaves what stands and who writes alone', async () => {
  const { folder, out } = territory('occupe', csv(row(DAY)));
  await build({ folder, out });
  const lock = join(FOLDER, '.occupe-publie.verrou');
  writeFileSync(lock, String(process.ppid));
  territory('occupe', csv(row({ ...DAY, telephone: 'abc' })));
  const busy = await build({ folder, out });
  assert.deepEqual([busy.status, busy.issues.map(({ code }) => code)], ['refused', ['telephone.illisible', 'publication.occupee']]);
  assert.deepEqual(validatePublished(filesOfFolder(out)), []);
  assert.deepEqual(besides('occupe'), ['.occupe-publie.verrou']);
  rmSync(lock);
});
