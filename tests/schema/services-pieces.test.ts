import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePublished, PublishedFileError, SERVICES_FILE, type ServicesFile, servicesIn } from '@reperes/schema';

/** More than a piece holds, several times. */
const COUNT = 9000;

const service = (index: number, changes: object = {}) => ({
  type: 'Feature',
  id: `62--s-${index}`,
  geometry: { type: 'Point', coordinates: [2.64, 50.53] },
  properties: {
    id: `62--s-${index}`, nom: `Accueil, «\u00a0${index}\u00a0»,\n[{"}]`, categorie: 'laeo', confidentialite: 'public', nombre: 1, precision: 'adresse',
    couvre: ['62'], presentation_resume: 'Accueil, écoute et orientation. '.repeat(10), ...changes,
  },
});

const FEATURES = Array.from({ length: COUNT }, (_, index) => service(index));

/** As our publishing writes. */
function oneALine(features: readonly object[], end = ']}\n'): string {
  return `{"type":"FeatureCollection",\n"version":1,\n"territoire":"62",\n"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n${end}`;
}

function read(text: string): { readonly file: ServicesFile; readonly lost: number; readonly stops: number } {
  const work = servicesIn(text, 'services.geojson');
  for (let stops = 0; ; stops += 1) {
    const { done, value } = work.next();
    if (done) return { ...value, stops };
  }
}

test('a long list of one service a line is read in pieces, to the same file', () => {
  const { file, stops } = read(oneALine(FEATURES));
  assert.deepEqual(file, parsePublished(SERVICES_FILE, oneALine(FEATURES)));
  assert.ok(stops > 3, `${stops} stops`);
});

test('a short list, and a file that another tool wrote, are read whole', () => {
  const collection = { type: 'FeatureCollection', version: 1, territoire: '62', features: FEATURES };
  assert.equal(read(oneALine(FEATURES.slice(0, 10))).stops, 0);
  for (const text of [JSON.stringify(collection), JSON.stringify(collection, null, 2), JSON.stringify(collection, null, 2).replaceAll('": ', '":')]) {
    assert.equal(read(text).file.features.length, COUNT);
  }
});

test('a second list takes the place of the first, as in any JSON', () => {
  const text = oneALine(FEATURES, `],\n"features":[\n${JSON.stringify(service(1))}\n]}\n`);
  assert.deepEqual(read(text).file, parsePublished(SERVICES_FILE, text));
});

test('SEC-21 SEC-8 CONF-3 one wrong service anywhere is left out, and counted', () => {
  const wrong = [service(0, { categorie: 'inconnue' }), service(0, { confidentialite: 'contact' }), service(0, { confidentialite: 'secret' }), { type: 'Feature' }, 'x'];
  for (const one of wrong) {
    for (const at of [0, 4500, COUNT - 1]) {
      const { file, lost } = read(oneALine(FEATURES.with(at, one as (typeof FEATURES)[0])));
      assert.deepEqual([file.features.length, lost, file.features[at]?.id], [COUNT - 1, 1, FEATURES[at + 1]?.id]);
    }
  }
});

test('SEC-21 a list whose rows are all wrong is no list, in pieces too', () => {
  const wrong = FEATURES.map((one) => ({ ...one, geometry: 'x' }));
  assert.throws(() => read(oneALine(wrong)), PublishedFileError);
  const { file, lost } = read(oneALine([...wrong, service(0)]));
  assert.deepEqual([file.features.length, lost], [1, COUNT]);
});

test('SEC-7 SEC-8 a text that is no such file is refused', () => {
  const proto = oneALine(FEATURES).replace('"id":"62--s-8000"', '"__proto__":{"polluted":true},"id":"62--s-8000"');
  for (const text of [proto, oneALine(FEATURES, ']'), oneALine(FEATURES, ''), oneALine(FEATURES, '],"version":2}\n'), `${oneALine(FEATURES)}x`]) {
    assert.throws(() => read(text), (error) => error instanceof PublishedFileError && error.fault === 'forme');
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('SEC-8 more services than a map reads at once are refused', () => {
  const small = { ...service(0), properties: { id: 'a', nom: 'a', categorie: 'laeo', confidentialite: 'public', nombre: 1, precision: 'adresse', couvre: [] } };
  const line = JSON.stringify(small);
  const text = `{"type":"FeatureCollection",\n"version":1,\n"features":[\n${`${line},\n`.repeat(100_000)}${line}\n]}\n`;
  assert.throws(() => read(text), PublishedFileError);
});

test('SEC-8 rows that are left out count among those that a map reads at most', () => {
  const text = `{"type":"FeatureCollection",\n"version":1,\n"features":[\n${'{"type":"Feature"},\n'.repeat(100_000)}${JSON.stringify(service(0))}\n]}\n`;
  assert.throws(() => read(text), PublishedFileError);
});
