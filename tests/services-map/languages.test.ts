import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BESOINS, CATEGORIES } from '@reperes/schema';
import { MAP_WORDS } from '@reperes/services-map/map-words.js';
import { LOCALES } from '@reperes/services-map/map-locales.js';
import { ENSEMBLE_WORDS } from '@reperes/services-map/ensemble/ensemble-words.js';
import { POSITION_WORDS } from '@reperes/services-map/near/position-words.js';
import { WORDS } from '@reperes/services-map/words.js';
import { rulesOf } from '../language-rules.js';

const TABLES = { WORDS, MAP_WORDS, POSITION_WORDS, ENSEMBLE_WORDS } as const;
const OTHERS = WORDS.languages.filter((language) => language !== 'fr');

/** Every sentence that stands ready in a table, by its path; those that are made from a count or a name have tests of their own. */
function sentences(table: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(table) as [string, unknown][]) {
    const here = `${path}/${name}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'object' && value !== null) for (const [inner, text] of sentences(value, here)) found.set(inner, text);
  }
  return found;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the languages of the map', () => {
  for (const [name, table] of Object.entries(TABLES)) {
    test(`VIO-18 ${name} speaks the same languages as the others, each whole`, async () => {
      assert.deepEqual(table.languages, WORDS.languages);
      for (const language of OTHERS) {
        assert.equal(await table.read(language), true, language);
        const [french, said] = [sentences(table.in('fr')), sentences(table.in(language))];
        for (const [path, text] of french) {
          assert.ok(said.has(path), `${language}${path}`);
          const digits = /\d{2,}/g;
          assert.deepEqual(said.get(path)!.match(digits) ?? [], path.endsWith('licence/LO-2.0') ? [] : (text.match(digits) ?? []), `the numbers of ${language}${path}`);
        }
        for (const [path, text] of said) {
          assert.doesNotMatch(text, /!/, `${language}${path}`);
          assert.doesNotMatch(text, rulesOf(language).promises, `${language}${path}`);
          if (french.get(path) === text) assert.match(path, /\/dir$|licence|precision|site$|fiche\/courriel$|sources|\/(acces|places)$/i, `${language}${path} is French`);
        }
      }
    });
  }

  test('VIO-18 every type and every need has its own name', () => {
    for (const language of OTHERS) {
      const words = WORDS.in(language);
      for (const names of [CATEGORIES.map(({ id }) => words.categorie(id)), BESOINS.map(({ id }) => words.besoin(id))]) {
        assert.equal(new Set(names).size, names.length, language);
        assert.ok(names.every((name) => name.length > 2), language);
      }
    }
  });

  test('counts are said as each language counts', () => {
    const said = (language: string, count: number) => plain(WORDS.in(language).liste.resultats(count));
    assert.deepEqual([0, 1, 2, 1234].map((count) => said('en', count)), ['No service', '1 service', '2 services', '1,234 services']);
    assert.deepEqual([0, 1, 2, 5, 11, 100].map((count) => said('ar', count)), ['لا توجد خدمة', 'خدمة واحدة', 'خدمتان', '5 خدمات', '11 خدمة', '100 خدمة']);
    assert.deepEqual([0, 1, 2, 1234, 1_000_000].map((count) => said('es', count)), ['Ningún servicio', '1 servicio', '2 servicios', '1234 servicios', '1.000.000 de servicios']);
    assert.deepEqual([0, 1, 2, 1234, 1_000_000].map((count) => said('pt', count)), ['Nenhum serviço', '1 serviço', '2 serviços', '1234 serviços', '1 000 000 de serviços']);
    assert.deepEqual([0, 1, 2, 19, 20, 1234].map((count) => said('ro', count)), ['Niciun serviciu', '1 serviciu', '2 servicii', '19 servicii', '20 de servicii', '1.234 de servicii']);
    assert.deepEqual([0, 1, 2, 1234].map((count) => said('tr', count)), ['Hizmet yok', '1 hizmet', '2 hizmet', '1.234 hizmet']);
    assert.deepEqual([0, 1, 2, 5, 11, 21, 1234].map((count) => said('ru', count)), ['Нет служб', '1 служба', '2 службы', '5 служб', '11 служб', '21 служба', '1 234 службы']);
    assert.deepEqual([0, 1, 2, 5, 11, 21, 1234].map((count) => said('uk', count)), ['Немає служб', '1 служба', '2 служби', '5 служб', '11 служб', '21 служба', '1 234 служби']);
    assert.deepEqual([0, 1, 2, 1234].map((count) => said('fa', count)), ['هیچ خدمتی نیست', '1 خدمت', '2 خدمت', '1,234 خدمت']);
    assert.deepEqual([0, 1, 2, 1234].map((count) => said('zh', count)), ['没有服务', '1 项服务', '2 项服务', '1,234 项服务']);
  });

  test('CONF-20 a count too small to be said is said in no language', () => {
    for (const language of OTHERS) {
      const { secret } = WORDS.in(language);
      for (const pour of ['victimes', 'auteurs'] as const) {
        assert.doesNotMatch(secret[pour](undefined), /\d/, language);
        assert.match(secret[pour](87), /87/, language);
      }
    }
  });

  test('dates, freshness and languages of the data, in words', () => {
    const { fiche, date } = WORDS.in('en');
    assert.deepEqual(['2023-12-31', '2023-12', '2023', 'hier'].map(date), ['31 December 2023', 'December 2023', '2023', 'hier']);
    assert.equal(plain(fiche.fraicheur.verifieIlYa(14) + fiche.fraicheur.appelez), 'Checked 14 months ago: call before you go');
    assert.deepEqual(['arabe', 'Ukrainien', 'LSF', 'klingon', '__proto__', 'constructor'].map(fiche.langue), ['Arabic', 'Ukrainian', 'French sign language (LSF)', 'klingon', '__proto__', 'constructor']);
    assert.equal(WORDS.in('ar').date('2023-12-31'), '31 ديسمبر 2023');
    assert.equal(WORDS.in('ar').fiche.fraicheur.verifieIlYa(14).replaceAll('\u00a0', ' '), 'تم التحقق قبل 14 شهرًا');
  });

  test('ACC-7 every string of MapLibre is ours in each language', async () => {
    const types = readFileSync(fileURLToPath(import.meta.resolve('maplibre-gl/dist/maplibre-gl.d.ts')), 'utf8');
    const table = /declare const defaultLocale: \{([^}]*)\}/.exec(types)?.[1] ?? '';
    const keys = [...table.matchAll(/"([\w.]+)":/g)].map((match) => match[1]).sort();
    assert.equal(keys.length, 25);
    for (const language of LOCALES.languages) {
      await LOCALES.read(language);
      const locale = LOCALES.in(language)('Titre');
      assert.deepEqual(Object.keys(locale).sort(), keys, language);
      assert.equal(locale['Map.Title'], 'Titre');
    }
  });
});
