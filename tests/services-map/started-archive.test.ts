import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { StartedArchive } from '@reperes/services-map/ensemble/started-archive.js';

const URL_OF_TILES = 'https://donnees.exemple.fr/france/services.pmtiles';
const FILE = Uint8Array.from({ length: 40_000 }, (_, at) => at % 251);

const originalFetch = globalThis.fetch;
const shared = globalThis as { [key: symbol]: unknown };
const EARLY = Symbol.for('reperes.early-answers');
let asked: string[] = [];
let etag = '"1"';

function answerTo(range: string): Response {
  const [first = 0, last = 0] = range.replace('bytes=', '').split('-').map(Number);
  return new Response(FILE.slice(first, last + 1), { status: 206, headers: { etag } });
}

beforeEach(() => {
  asked = [];
  etag = '"1"';
  globalThis.fetch = async (_input, init) => {
    const range = new Headers(init?.headers).get('range') ?? '';
    asked.push(range);
    return answerTo(range);
  };
});

afterEach(() => {
  globalThis.fetch = originalFetch;
  Reflect.deleteProperty(globalThis, EARLY);
});

const open = () => new StartedArchive(URL_OF_TILES, new AbortController().signal);
const bytes = ({ data }: { readonly data: ArrayBuffer }) => [...new Uint8Array(data)];

test('what the beginning of an archive brought is not asked for again, and the rest is', async () => {
  const archive = open();
  assert.deepEqual(bytes(await archive.getBytes(0, 16_384)), [...FILE.slice(0, 32_768)]);
  const within = await archive.getBytes(32_700, 68);
  assert.deepEqual([bytes(within), within.etag], [[...FILE.slice(32_700, 32_768)], '"1"']);
  assert.deepEqual(bytes(await archive.getBytes(32_700, 69)), [...FILE.slice(32_700, 32_769)]);
  assert.deepEqual(asked, ['bytes=0-32767', 'bytes=32700-32768']);
});

test('an archive that changed on its server is read again from its beginning', async () => {
  const archive = open();
  await archive.getBytes(0, 16_384);
  etag = '"2"';
  await assert.rejects(archive.getBytes(33_000, 10, undefined, '"1"'));
  await archive.getBytes(0, 16_384);
  assert.equal((await archive.getBytes(100, 10, undefined, '"2"')).etag, '"2"');
  assert.deepEqual(asked, ['bytes=0-32767', 'bytes=33000-33009', 'bytes=0-32767']);
});

test('the beginning that the loader asked for is taken, once', async () => {
  shared[EARLY] = new Map([[`${URL_OF_TILES}bytes=0-32767`, { response: Promise.resolve(answerTo('bytes=0-32767')), run: new AbortController() }]]);
  assert.equal((await open().getBytes(0, 16_384)).data.byteLength, 32_768);
  assert.deepEqual(asked, []);
  await open().getBytes(0, 16_384);
  assert.deepEqual(asked, ['bytes=0-32767']);
});
