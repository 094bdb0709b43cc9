import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const { takeAttributes } = (await import(join(process.cwd(), 'packages/embed/lib/frame-attributes.js'))) as typeof import('../../packages/embed/src/frame-attributes.js');

const PAGE = 'https://widgets.example/cadre/services.html';
const MAP = 'reperes-services-map';

function take(query: string, tag = MAP, isFramed = true) {
  const { attributes, faults } = takeAttributes({ url: PAGE + query, tag, isFramed });
  return { ...Object.fromEntries(attributes), faults };
}

/** The attributes that the reference gives to an element. */
function documented(tag: string): string[] {
  const chapter = readFileSync('docs/fr/elements.md', 'utf8').split(`\n## \`<${tag}>\`\n`)[1]!.split('\n## ')[0]!;
  const table = chapter.split('**Attributs**')[1]!.split('\n\n**')[0]!;
  return [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
}

describe('the address of an iframe page', () => {
  for (const tag of [MAP, 'reperes-referent-finder', 'reperes-violentometre', 'reperes-help']) {
    test(`SAF-39 every documented attribute of ${tag} is taken, with a value of this server`, () => {
      const names = documented(tag);
      assert.ok(names.length >= 4, names.join());
      const { attributes, faults } = takeAttributes({ url: `${PAGE}?${names.map((name) => `${name}=../x/`).join('&')}`, tag, isFramed: true });
      assert.deepEqual([...attributes.keys()].sort(), [...names].sort());
      assert.deepEqual(faults, []);
    });
  }

  test('SAF-39 the values that name no address are taken as they are', () => {
    assert.deepEqual(take('?data=../data/62/&public=enfants&directions=geo&report=mailto:contact@testville.example&basemap=plan-ign&geolocation'), {
      data: 'https://widgets.example/data/62/',
      public: 'enfants',
      directions: 'geo',
      report: 'mailto:contact@testville.example',
      basemap: 'plan-ign',
      geolocation: '',
      faults: [],
    });
  });

  for (const [name, value, tag] of [
    ['data', 'https://ailleurs.example/data/62/', MAP],
    ['data', '//ailleurs.example/62/', MAP],
    ['data', 'javascript:alert(1)', MAP],
    ['data', 'blob:https://widgets.example/1-2', MAP],
    ['data', '', MAP],
    ['basemap', 'https://ailleurs.example/style.json', MAP],
    ['basemap', 'plan-ing', MAP],
    ['basemap', '//ailleurs.example/style.json', MAP],
    ['directions', 'https://ailleurs.example/?vers={lat},{lon}', MAP],
    ['directions', 'geo:1,2', MAP],
    ['report', 'https://ailleurs.example/?fiche={id}', MAP],
    ['src', 'https://ailleurs.example/texte.json', 'reperes-violentometre'],
    ['qr', 'https://ailleurs.example/', 'reperes-violentometre'],
  ] as const) {
    test(`SAF-39 ${name}="${value}" is refused and said`, () => {
      const { attributes, faults } = takeAttributes({ url: `${PAGE}?${new URLSearchParams({ data: '../data/62/', [name]: value }).toString()}`, tag, isFramed: true });
      assert.equal(attributes.has(name), false);
      assert.equal(faults.length, 1);
      assert.match(faults[0]!, new RegExp(`^"${name}" has "[^]*"; expected .+ on this server`));
    });
  }

  test('SAF-39 addresses of this server keep the places for a point and for an id', () => {
    const { directions, report } = take('?data=/d/&directions=/vers/{lat}/{lon}&report=/erreur?fiche={id}') as Record<string, unknown>;
    assert.deepEqual([directions, report], ['https://widgets.example/vers/{lat}/{lon}', 'https://widgets.example/erreur?fiche={id}']);
  });

  test('SAF-34 SAF-39 opened as a page, an address chooses no exit and nobody to write to', () => {
    const query = '?data=../data/62/&exit=none&exit-url=https://ailleurs.example/&report=mailto:a@ailleurs.example';
    const page = take(query, MAP, false);
    assert.deepEqual([Object.keys(page), page.faults.length], [['data', 'faults'], 3]);
    assert.deepEqual(Object.keys(take(query)).sort(), ['data', 'exit', 'exit-url', 'faults', 'report']);
  });

  for (const [how, query] of [
    ['once', '?jeu=jeunes&exit=none&lang=en'],
    ['twice', '?jeu=jeunes&amp;exit=none&amp;lang=en'],
    ['three times', '?jeu=jeunes&amp;amp;exit=none&amp;amp;lang=en'],
    ['as a number', '?jeu=jeunes&#038;exit=none&#038;lang=en'],
    ['as a hexadecimal number', '?jeu=jeunes&#x26;exit=none&#x26;lang=en'],
    ['before the first name', '?amp;jeu=jeunes&AMP;exit=none&amp;lang=en'],
  ] as const) {
    test(`SAF-39 an ampersand escaped ${how} is one`, () => {
      assert.deepEqual(take(query, 'reperes-violentometre'), { jeu: 'jeunes', exit: 'none', lang: 'en', faults: [] });
    });
  }

  test('SAF-39 names that nobody knows are said once, together, with those that are expected', () => {
    const { faults } = take('?data=../data/62/&utm_source=lettre&jeu=jeunes&onclick=alert(1)&style=x&slot=y&constructor=z');
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, /^unknown: utm_source, jeu, onclick, style, slot, constructor; expected lang, map, .*data, basemap/);
    assert.deepEqual(Object.keys(take('?constructor=z&__proto__=1&data=/d/')).sort(), ['data', 'faults']);
  });

  test('SAF-39 data that is absent is said for the list and for the finder, which show nothing of a territory without it', () => {
    assert.deepEqual(take('').faults, ['"data" is absent; expected the address of a published folder on this server, such as data=../data/62/']);
    assert.equal(take('', 'reperes-referent-finder').faults.length, 1);
    assert.deepEqual(take('', 'reperes-violentometre').faults, []);
    assert.deepEqual(take('', 'reperes-help').faults, []);
  });

  test('SAF-39 geolocation="false" means no; the first of two values counts', () => {
    assert.deepEqual(take('?data=/d/&geolocation=false&map=none&map=auto'), { data: 'https://widgets.example/d/', map: 'none', faults: [] });
  });
});
