import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonWithoutBidiControls, parsePublished, PublishedFileError, SERVICES_FILE, siftPublished, withoutBidiControls } from '@reperes/schema';

/** All that Unicode counts as such. */
const CONTROLS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) => /\p{Bidi_Control}/u.test(one));

const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;

test('SEC-24 every control of the reading order is left out of a text, and nothing else is', () => {
  assert.equal(CONTROLS.length, 12);
  for (const one of CONTROLS) assert.equal(withoutBidiControls(`3${one}9${one}`), '39');
  const others = 'العربية، دری‌ها, «\u00a0é\u00a0», 👩‍⚕️ 中文\n\t';
  assert.equal(withoutBidiControls(others), others);
});

test('SEC-24 in a file too, as they are or as escapes, in names of members as well', () => {
  for (const one of CONTROLS) {
    for (const written of [one, escaped(one), escaped(one).toUpperCase().replace('\\U', '\\u')]) {
      assert.deepEqual(JSON.parse(jsonWithoutBidiControls(`{"n${written}om":"A${written}B${written}","t":["${written}"]}`)), { nom: 'AB', t: [''] }, escaped(one));
    }
  }
});

test('SEC-24 other escapes are read as they are written', () => {
  for (const value of ['\\u202e', '\\\\u202e', 'a"b\\', '\n\u0000\u2028é', '\\', '/\b\f']) {
    assert.equal(JSON.parse(jsonWithoutBidiControls(JSON.stringify(value))), value);
    assert.equal(JSON.parse(jsonWithoutBidiControls(JSON.stringify(`\u202e${value}`))), value);
    assert.equal(JSON.parse(jsonWithoutBidiControls(`"\\u202E${JSON.stringify(value).slice(1)}`)), value);
  }
});

test('SEC-24 a published file is read without them', () => {
  const feature = (nom: string) => ({ type: 'Feature', geometry: null, properties: { id: 'a', nom, precision: 'departement', categorie: 'laeo', confidentialite: 'contact', nombre: 1, couvre: [], telephone: '+33\u202e321' } });
  const text = JSON.stringify({ version: 1, type: 'FeatureCollection', features: [feature('Accueil \u2067de jour\u2069')] });
  for (const json of [text, text.replace('\u2067', '\\u2067')]) {
    const [found] = siftPublished(SERVICES_FILE, json).file.features;
    assert.deepEqual([found?.properties.nom, found?.properties.telephone], ['Accueil de jour', '+33321']);
  }
});

test('SEC-24 SEC-7 they hide no key that reaches the prototype of every object', () => {
  for (const key of ['__pro\u200eto__', '__pro\\u202eto__', 'construc\u2066tor', 'proto\\u200ftype']) {
    const text = `{"version":1,"type":"FeatureCollection","features":[],"x":[{"${key}":{"polluted":true}}]}`;
    assert.throws(() => parsePublished(SERVICES_FILE, text), PublishedFileError, key);
    assert.throws(() => siftPublished(SERVICES_FILE, text), PublishedFileError, key);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});
