import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StyleSpecification } from 'maplibre-gl';
import { creditOf, readBasemap } from '@reperes/services-map/basemap.js';
import { foreignHosts, groundStyle, plainLayers, readStyle, styleOver, writesNames } from '@reperes/services-map/basemap-style.js';
import { sparesData } from '@reperes/services-map/device-hints.js';
import { TERRITORY } from './folder-fixture.js';

const PAGE = 'https://departement.exemple.fr/aide/';
const COLOURS = { sea: 'blue', land: 'white', line: 'black' };

describe('readBasemap', () => {
  const read = (value: string) => {
    const found = readBasemap(value, PAGE);
    return found && `${found.kind} ${found.url.href}`;
  };

  test('knows Plan IGN by name, a style and a PMTiles file by address', () => {
    assert.equal(read('plan-ign'), 'style https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json');
    assert.equal(read('https://tuiles.exemple.fr/fond'), 'style https://tuiles.exemple.fr/fond');
    assert.equal(read(' https://tuiles.exemple.fr/62.pmtiles?v=2 '), 'pmtiles https://tuiles.exemple.fr/62.pmtiles?v=2');
    assert.equal(read('/cartes/62.pmtiles'), 'pmtiles https://departement.exemple.fr/cartes/62.pmtiles');
    assert.equal(read('cartes/style.json'), 'style https://departement.exemple.fr/aide/cartes/style.json');
  });

  test('a browser without `URL.canParse` (Safari 16, Chrome 119) reads it as well', () => {
    const { canParse } = URL;
    delete (URL as { canParse?: unknown }).canParse;
    try {
      assert.equal(readBasemap('https://tuiles.exemple.fr/62.pmtiles', 'https://mairie.exemple.fr/')?.kind, 'pmtiles');
      assert.equal(readBasemap('https://', 'https://mairie.exemple.fr/'), undefined);
    } finally {
      URL.canParse = canParse;
    }
  });

  for (const value of ['', 'osm', 'plan ign', 'http://tuiles.exemple.fr/style.json', 'javascript:alert(1)', 'data:application/json,{}', 'https://nom:secret@tuiles.exemple.fr/style.json', 'https://']) {
    test(`SAF-17 refuses ${JSON.stringify(value)}`, () => assert.equal(read(value), undefined));
  }

  test('names the maker of Plan IGN, and the host of any other that says nothing', () => {
    assert.deepEqual(
      ['plan-ign', 'https://tuiles.exemple.fr/style.json'].map((value) => creditOf(readBasemap(value, PAGE)!)),
      ['Plan IGN, © IGN, Licence Ouverte 2.0', 'tuiles.exemple.fr'],
    );
  });
});

describe('styles', () => {
  const ground = groundStyle(TERRITORY, COLOURS);
  const basemap: StyleSpecification = {
    version: 8,
    glyphs: 'polices/{fontstack}/{range}.pbf',
    sprite: '/sprites/plan',
    center: [2, 48],
    pitch: 60,
    projection: { type: 'globe' },
    sources: { plan: { type: 'vector', tiles: ['{z}/{x}/{y}.pbf'] }, relief: { type: 'vector', url: 'https://autre.exemple.fr/relief.json' } },
    layers: [{ id: 'noms', type: 'symbol', source: 'plan', 'source-layer': 'noms', layout: { 'text-field': ['get', 'nom'] } }],
  };
  const read = readStyle(basemap, new URL('https://tuiles.exemple.fr/styles/plan.json'));

  test('the ground of our own asks for nothing', () => {
    assert.doesNotMatch(JSON.stringify(ground), /https?:|tiles|glyphs|sprite/);
  });

  test('relative addresses are those of the file of the style', () => {
    assert.equal(read.glyphs, 'https://tuiles.exemple.fr/styles/polices/{fontstack}/{range}.pbf');
    assert.equal(read.sprite, 'https://tuiles.exemple.fr/sprites/plan');
    assert.deepEqual(read.sources['plan'], { type: 'vector', tiles: ['https://tuiles.exemple.fr/styles/{z}/{x}/{y}.pbf'] });
  });

  test('the basemap comes between our ground and our outline, without its camera nor its globe', () => {
    const both = styleOver(ground, read);
    assert.deepEqual(both.layers.map(({ id }) => id), ['reperes-sea', 'reperes-land', 'noms', 'reperes-line']);
    assert.deepEqual(Object.keys(both).sort(), ['glyphs', 'layers', 'sources', 'sprite', 'version']);
    assert.deepEqual(Object.keys(both.sources), ['plan', 'relief', 'reperes-outline']);
  });

  test('SAF-17 says which other servers it asks, and whether it writes names', () => {
    assert.deepEqual(foreignHosts(read, new URL(PAGE)), ['tuiles.exemple.fr', 'autre.exemple.fr']);
    assert.deepEqual(foreignHosts(read, new URL('https://tuiles.exemple.fr/')), ['autre.exemple.fr']);
    assert.deepEqual([writesNames(read), writesNames(ground)], [true, false]);
    const icons = { ...ground, layers: [...ground.layers, { id: 'icons', type: 'symbol' as const, source: 'x', layout: { 'icon-image': 'x' } }] };
    assert.equal(writesNames(icons), false, 'a picture is no name');
  });

  test('anything else than a style is told from one', () => {
    for (const value of [null, 'texte', [], { version: 7, sources: {}, layers: [] }, { version: 8, sources: {} }]) {
      assert.throws(() => readStyle(value, new URL(PAGE)), /expected|something else than a MapLibre style/);
    }
  });

  test('the plain layers of a PMTiles file need no glyph and no picture', () => {
    assert.deepEqual(plainLayers('tuiles', COLOURS).map(({ type }) => type), ['fill', 'fill', 'line', 'fill', 'line']);
  });
});

describe('sparesData', () => {
  test('a device or a network that asks for little gets little; one that says nothing is taken at its best', () => {
    assert.deepEqual(
      [{}, { connection: { saveData: true } }, { connection: { effectiveType: '2g' } }, { connection: { effectiveType: '4g' } }, { deviceMemory: 0.5 }, { deviceMemory: 4 }].map(sparesData),
      [false, true, true, false, true, false],
    );
  });
});
