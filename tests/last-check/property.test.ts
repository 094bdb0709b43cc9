/** Random withheld values, in random dress, in random places: each is found. And texts without them are clean. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { check, services, SHELTER, sourcesOf } from './wall.js';

const WORD = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][aeiou][bcdfghjlmnprstv][aeiou][bcdfghjlmnprstv]{1,2}[aeiou][lmnrs]$/);
const TYPE = fc.constantFrom('rue', 'avenue', 'boulevard', 'impasse', 'chemin', 'allée', 'place', 'route', 'quai', 'square');
const ADDRESS = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', ' bis', ' ter'), TYPE, fc.constantFrom('de la ', 'du ', 'des ', ''), WORD, WORD).map(([number, suffix, type, article, one, two]) => `${number}${suffix} ${type} ${article}${one} ${two}`);
const PHONE = fc.tuple(fc.constantFrom('035301', '046571', '053649', '026191', '019900'), fc.integer({ min: 0, max: 9999 })).map(([range, end]) => `${range}${String(end).padStart(4, '0')}`);
const MAIL = fc.tuple(WORD, WORD).map(([local, domain]) => `${local}@${domain}.example`.toLowerCase());
const POINT = fc.tuple(fc.integer({ min: 4210001, max: 5109999 }), fc.integer({ min: 100001, max: 799999 })).map(([north, east]) => [`${north / 1e5}`, `${east / 1e5}`] as const);
const SIRET = fc.stringMatching(/^[1-9]\d{13}$/);

type Dress = (text: string) => string;

const DRESSES: readonly Dress[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`voir ${text} `).toString('base64url'),
  (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => Array.from(text).join('<b></b>'),
  (text) => Array.from(text).join('\u200b'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/[aeo]/g, (letter) => ({ a: 'а', e: 'е', o: 'ο' })[letter] ?? letter),
];

const PLACES: readonly ((text: string) => Readonly<Record<string, string | Uint8Array>>)[] = [
  (text) => ({ '62/index.html': `<main><p>Écoute : ${text}, le matin.</p></main>` }),
  (text) => ({ '62/services.geojson': `{"features":[{"properties":{"presentation_resume":"Au ${text} ."}}]}` }),
  (text) => ({ '62/services.csv': `id;nom;site\n1;"${text}";x\n` }),
  (text) => ({ '62/plans/lieu.html': `<a href="https://plan.example/?q=${text}&z=3">plan</a>` }),
  (text) => ({ 'notes.txt': `${text}\n` }),
  (text) => ({ '62/tuiles.gz': gzipSync(strToU8(text)) }),
];

const values = fc.record({ address: ADDRESS, phone: PHONE, mail: MAIL, point: POINT, siret: SIRET });

test('CONF-24 any withheld value is found in any dress and in any place', async () => {
  await fc.assert(
    fc.asyncProperty(values, fc.constantFrom('address', 'phone', 'mail', 'point', 'siret'), fc.constantFrom(...DRESSES), fc.constantFrom(...PLACES), async ({ address, phone, mail, point, siret }, which, dress, place) => {
      const shelter = { ...SHELTER, adresse: address, telephone: phone, courriel: mail, latitude: point[0], longitude: point[1], siret };
      const told = { address, phone, mail, siret, point: `${point[0]}, ${point[1]}` }[which];
      const { faults } = await check({ 62: sourcesOf({ 'prive.csv': services(shelter) }) }, { '62/communes.json': '{}', ...place(dress(told)) });
      assert.ok(faults.some(({ code }) => code === 'retenue'), told);
    }),
    { numRuns: 400 },
  );
});

test('CONF-24 the values of another shelter are not taken for those of this one', async () => {
  await fc.assert(
    fc.asyncProperty(values, values, fc.constantFrom(...DRESSES), async (held, other, dress) => {
      const shelter = { ...SHELTER, adresse: held.address, telephone: held.phone, courriel: held.mail, latitude: held.point[0], longitude: held.point[1], siret: held.siret };
      const text = [other.address, other.phone, other.mail, `${other.point[0]}, ${other.point[1]}`, other.siret];
      fc.pre(!text.some((one) => Object.values(held).flat().includes(one)) && held.point.every((one, at) => Math.abs(Number(one) - Number(other.point[at])) > 0.01) && other.address.split(' ').at(-1) !== held.address.split(' ').at(-1));
      const { faults } = await check({ 62: sourcesOf({ 'prive.csv': services(shelter) }) }, { '62/communes.json': '{}', '62/index.html': text.map(dress).join('\n\n') });
      assert.deepEqual(faults, []);
    }),
    { numRuns: 200 },
  );
});
