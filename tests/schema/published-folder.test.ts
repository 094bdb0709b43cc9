import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { COMMUNES_FILE, coverageOf, parsePublished, PublishedFileError, publishedUrl, readPublished, SERVICES_FILE } from '@reperes/schema';

const COMMUNES = {
  version: 1,
  territoire: '62',
  communes: [['62119', 'Béthune', ['62400'], 2.64, 50.53, 24895, ['arr-bethune'], []]],
};

const POINT = { type: 'Point', coordinates: [2.64, 50.53] };

function service(properties: object, geometry: unknown = null) {
  const base = { id: 'a', nom: 'Accueil', categorie: 'laeo', confidentialite: 'public', nombre: 1, precision: 'commune', couvre: ['62'] };
  return { type: 'Feature', id: 'a', geometry, properties: { ...base, ...properties } };
}

function servicesText(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', version: 1, territoire: '62', features });
}

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
});

function answer(body: string, init: ResponseInit & { type?: string } = {}): RequestInit[] {
  const calls: RequestInit[] = [];
  globalThis.fetch = async (_url, options) => {
    calls.push(options ?? {});
    return new Response(body, { headers: { 'content-type': init.type ?? 'application/json' }, ...init });
  };
  return calls;
}

async function faultOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => assert.fail('expected a fault'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PublishedFileError, String(error));
  return error.fault;
}

test('SEC-19 a file is asked for without cookie, referrer or redirect', async () => {
  const calls = answer(JSON.stringify(COMMUNES));
  assert.deepEqual(await readPublished('https://exemple.fr/62', COMMUNES_FILE), { file: COMMUNES, lost: 0 });
  assert.equal(calls.length, 1);
  const { credentials, referrerPolicy, redirect } = calls[0]!;
  assert.deepEqual({ credentials, referrerPolicy, redirect }, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
});

test('a folder is named with or without its last slash', () => {
  assert.equal(publishedUrl('https://exemple.fr/62', 'communes.json'), 'https://exemple.fr/62/communes.json');
  assert.equal(publishedUrl('https://exemple.fr/62/', 'communes.json'), 'https://exemple.fr/62/communes.json');
});

test('SEC-19 each way to fail has its name', async () => {
  answer('{}', { status: 404 });
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'statut');
  answer('<html>', { type: 'text/html' });
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'type');
  answer('{"version":1');
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'forme');
  answer('{"version":2,"territoire":"62","communes":[]}');
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'forme');
  answer(`"${'x'.repeat(10_000_001)}"`);
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'taille');
  assert.equal(await faultOf(readPublished('https://e.fr/', SERVICES_FILE)), 'forme', 'a map reads up to six times as much');
  answer(`"${'x'.repeat(60_000_001)}"`);
  assert.equal(await faultOf(readPublished('https://e.fr/', SERVICES_FILE)), 'taille');
  globalThis.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
  assert.equal(await faultOf(readPublished('https://e.fr/', COMMUNES_FILE)), 'reseau');
});

test('a run that its owner stops is an abort, not a fault', async () => {
  const run = new AbortController();
  globalThis.fetch = (_url, options) =>
    new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });
  const pending = readPublished('https://e.fr/', COMMUNES_FILE, run.signal);
  run.abort();
  await assert.rejects(pending, { name: 'AbortError' });
});

test('a browser of some years ago, without `throwIfAborted` (Chrome 99), reads as well, and stops as well', async () => {
  const { throwIfAborted } = AbortSignal.prototype;
  delete (AbortSignal.prototype as { throwIfAborted?: unknown }).throwIfAborted;
  try {
    answer(JSON.stringify(COMMUNES));
    assert.deepEqual(await readPublished('https://e.fr/', COMMUNES_FILE, new AbortController().signal), { file: COMMUNES, lost: 0 });
    globalThis.fetch = async (_url, options) => {
      if (options?.signal?.aborted) throw new DOMException('stopped', 'AbortError');
      return new Response();
    };
    await assert.rejects(readPublished('https://e.fr/', COMMUNES_FILE, AbortSignal.abort()), { name: 'AbortError' });
  } finally {
    AbortSignal.prototype.throwIfAborted = throwIfAborted;
  }
});

test('SEC-7 keys that reach the prototype of every object are refused at any depth', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const text = JSON.stringify(COMMUNES).replace('"version"', `"x":{"a":[{"${key}":{"polluted":true}}]},"version"`);
    assert.throws(() => parsePublished(COMMUNES_FILE, text), PublishedFileError, key);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('SEC-7 escapes hide no such key, and words that are no key are read', () => {
  for (const key of ['\\u005f_proto__', 'c\\u006Fnstructor', 'prototyp\\u0065']) {
    const text = JSON.stringify(COMMUNES).replace('"version"', `"x":{"${key}":{"polluted":true}},"version"`);
    assert.throws(() => parsePublished(COMMUNES_FILE, text), PublishedFileError, key);
  }
  const named = service({ nom: 'Le « prototype », \u2028 un constructor' });
  assert.equal(parsePublished(SERVICES_FILE, servicesText(named)).features[0]?.properties.nom, 'Le « prototype », \u2028 un constructor');
});

test('SEC-8 CONF-3 a service that is not public and has a point is refused', () => {
  assert.throws(() => parsePublished(SERVICES_FILE, servicesText(service({ confidentialite: 'contact' }, POINT))), PublishedFileError);
  assert.throws(() => parsePublished(SERVICES_FILE, servicesText(service({ confidentialite: 'secret' }))), PublishedFileError);
  assert.equal(parsePublished(SERVICES_FILE, servicesText(service({ confidentialite: 'contact' }), service({}, POINT))).features.length, 2);
});

test('SEC-8 coordinates out of range, unknown categories and values of another type are refused', () => {
  const wrong = [
    service({}, { type: 'Point', coordinates: [200, 50] }),
    service({}, { type: 'Point', coordinates: [2, 91] }),
    service({}, { type: 'Point', coordinates: ['2', '50'] }),
    service({}, { type: 'LineString', coordinates: [[2, 50]] }),
    service({ categorie: 'inconnue' }),
    service({ telephone: { toString: 'x' } }),
    service({ couvre: '62' }),
    service({ nom: 3 }),
    'x',
    null,
  ];
  for (const feature of wrong) {
    assert.throws(() => parsePublished(SERVICES_FILE, servicesText(feature)), PublishedFileError, JSON.stringify(feature));
  }
});

test('an entry covers a commune by its code, by a group that holds it or by its département', () => {
  const commune = { codeInsee: '62119', groupes: ['arr-bethune', 'epci-1'] };
  assert.deepEqual(coverageOf(['62', 'arr-bethune', '62119'], commune), { reach: 'commune', by: '62119' });
  assert.deepEqual(coverageOf(['62', 'arr-bethune'], commune), { reach: 'groupe', by: 'arr-bethune' });
  assert.deepEqual(coverageOf(['62'], commune), { reach: 'departement', by: '62' });
  assert.equal(coverageOf(['62001', 'arr-lens', '6'], commune), undefined);
});

test('SEC-19 an answer that the loader asked for early is read once, under the same rules; a second try asks again', async (t) => {
  const calls = answer(JSON.stringify(COMMUNES));
  const early = (response: Promise<Response>) => ({ response, run: new AbortController() });
  const url = 'https://exemple.fr/62/communes.json';
  const answers = new Map([[url, early(Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } })))]]);
  const key = Symbol.for('reperes.early-answers');
  Object.assign(globalThis, { [key]: answers });
  t.after(() => Reflect.deleteProperty(globalThis, key));
  assert.equal(await faultOf(readPublished('https://exemple.fr/62', COMMUNES_FILE)), 'type');
  assert.deepEqual([calls.length, answers.size], [0, 0]);
  assert.deepEqual(await readPublished('https://exemple.fr/62', COMMUNES_FILE), { file: COMMUNES, lost: 0 });
  assert.equal(calls.length, 1);
});
