/** Records held as bytes come back as they were, and keys held as hashes are told apart. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FirstByKey, Packed } from '@reperes/pipeline';
import fc from 'fast-check';
import { publish, servicesOf } from './territory.js';

const PLAIN = { pack: (item: unknown) => [item], unpack: ([item]: readonly unknown[]) => item };

test('a packed record comes back as it was, whatever its letters and length', () => {
  // Longer than what is allocated at once.
  const long = 'é'.repeat(3_000_000);
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 200 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const items = [...before, long, ...after];
      const packed = new Packed(PLAIN);
      for (const item of items) packed.push(item);
      assert.deepEqual([...packed], items);
      assert.deepEqual(items.map((_, index) => packed.at(items.length - 1 - index)), [...items].reverse());
      assert.equal(packed.at(items.length), undefined);
    }),
    { numRuns: 10 },
  );
});

test('records that were let go are refused, those after them stay', () => {
  const packed = new Packed(PLAIN);
  const items = Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(100_000)}`);
  for (const item of items) packed.push(item);
  packed.letGoBefore(40);
  assert.throws(() => packed.at(0), RangeError);
  assert.deepEqual([40, 49].map((index) => packed.at(index)), [items[40], items[49]]);
});

test('a million keys that differ by a digit are told apart, and each finds the record that bore it first', () => {
  const keys = new FirstByKey();
  const keyOf = (index: number) => `contact +33${300_000_000 + index}`;
  for (let index = 0; index < 1_000_000; index += 1) assert.equal(keys.firstOf(keyOf(index), index), undefined);
  for (let index = 0; index < 1_000_000; index += 999) assert.equal(keys.firstOf(keyOf(index), 0), index);
});

test('keys of a few letters are told apart as a map does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 2000 }), (texts) => {
      const [keys, map] = [new FirstByKey(), new Map<string, number>()];
      texts.forEach((text, index) => {
        assert.equal(keys.firstOf(text, index), map.get(text));
        if (!map.has(text)) map.set(text, index);
      });
    }),
  );
});

test('every field that a row fills is published as it is when rows are packed between reading and writing', async () => {
  const full = {
    cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', nombre: '2', places: '12', confidentialite: 'public', couvre: '62119|62041',
    commune: 'Béthune', code_insee: '62119', code_postal: '62400', adresse: '7 rue de Lille', telephone: '03 53 01 00 07', courriel: 'contact@exemple.fr',
    site_web: 'https://exemple.fr/', horaires: 'Mo-Fr 09:00-12:00', presentation: 'Écoute "sans" rendez-vous\u00a0; café.', publics: 'femmes|enfants',
    langues: 'fr|ar', frais: 'gratuit', modes_accueil: 'en-presentiel', accessibilite: 'https://acceslibre.beta.gouv.fr/x', 'Accès PMR': 'non', date_maj: '2024-03',
    verifie_le: '2024-05-02', reference: 'fiche 2.01', latitude: '50.53', longitude: '2.64',
  };
  const sheet = [Object.keys(full), Object.values(full).map((cell) => `"${cell.replaceAll('"', '""')}"`)].map((cells) => cells.join(';')).join('\n');
  const [service] = servicesOf(await publish(sheet));
  const expected = {
    type: 'Feature',
    id: '62--services-adj',
    geometry: { type: 'Point', coordinates: [2.64, 50.53] },
    properties: {
      id: '62--services-adj', nom: 'Accueil de jour', categorie: 'accueil-jour', nombre: 2, presentation_resume: 'Écoute "sans" rendez-vous ; café.',
      telephone: '+33353010007', courriel: 'contact@exemple.fr', site_web: 'https://exemple.fr/', confidentialite: 'public', precision: 'adresse',
      adresse: '7 rue de Lille', code_postal: '62400', commune: 'Béthune', code_insee: '62119', horaires_accueil: 'Mo-Fr 09:00-12:00',
      horaires_intervalles: { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720]] }] }, horaires_texte: 'lundi au vendredi 9h-12h',
      modes_accueil: ['en-presentiel'], accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/x', acces_fauteuil: false, places: 12, publics: ['femmes', 'enfants'],
      langues: ['fr', 'ar'], frais: 'gratuit', couvre: ['62119', '62041'], source: 'services', reference: 'fiche 2.01', date_maj: '2024-03', verifie_le: '2024-05-02',
    },
  };
  // As text: the order of the fields is that of the contract.
  assert.equal(JSON.stringify(service), JSON.stringify(expected));
});
