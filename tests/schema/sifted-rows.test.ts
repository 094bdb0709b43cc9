import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { COMMUNES_FILE, ENSEMBLE_FILE, type FileFormat, FIRST_SERVICES_FILE, parsePublished, PublishedFileError, REFERENTS_FILE, ROUNDS_FILE, SEARCHED_COMMUNES, SERVICES_FILE, siftPublished, TERRITORY_FILE } from '@reperes/schema';

const HOURS = { regles: [{ jours: [1], heures: [[540, 720]] }] };
const OUTLINE = { type: 'MultiPolygon', coordinates: [[[[2, 50], [3, 50], [3, 51]]]] };

const service = (id: string, properties: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [2.64, 50.53] },
  properties: {
    id, nom: 'Accueil', precision: 'adresse', categorie: 'laeo', confidentialite: 'public', nombre: 1, couvre: ['62'], telephone: '17', adresse: 'x', frais: 'gratuit',
    publics: ['femmes'], langues: ['ar'], modes_accueil: ['en-presentiel'], horaires_intervalles: HOURS, places: 3, acces_fauteuil: false, ...properties,
  },
});

const referent = (id: string) => ({ id, fonction: 'f', structure: 's', niveau: 'commune', couvre: ['62119'], telephone: '17', hors_horaires: { telephone: '17', nom: 'n' }, horaires_intervalles: HOURS, nom: 'x', source: 's', date_maj: '2026' });

const territory = (id: string) => ({ id, nom: 'P', dossier: '../62/', departements: ['62'], bbox: [1, 50, 3, 51], contour: OUTLINE, services: 3 });

interface List {
  readonly format: FileFormat<unknown>;
  readonly list: string;
  readonly file: (rows: readonly unknown[]) => object;
  readonly row: (id: string) => object;
}

const LISTS: readonly List[] = [
  { format: SERVICES_FILE, list: 'features', file: (features) => ({ version: 1, type: 'FeatureCollection', features }), row: service },
  { format: FIRST_SERVICES_FILE, list: 'features', file: (features) => ({ version: 1, type: 'FeatureCollection', features }), row: service },
  { format: REFERENTS_FILE, list: 'referents', file: (referents) => ({ version: 1, referents }), row: referent },
  {
    format: ROUNDS_FILE, list: 'rounds', file: (rounds) => ({ version: 1, rounds }),
    row: (id) => ({ id, nom: 'n', precision: 'voie', source: 's', date_maj: '2026', position: [2, 50], couvre: [], publics: [], telephone: '17' }),
  },
  { format: COMMUNES_FILE, list: 'communes', file: (communes) => ({ version: 1, communes }), row: (nom) => ['62119', nom, ['62400'], 2.64, 50.53, 24_895, ['g'], ['x']] },
  {
    format: ENSEMBLE_FILE, list: 'territoires', row: territory,
    file: (territoires) => ({ version: 1, id: 'e', nom: 'E', genere_le: '2026', bbox: [1, 50, 3, 51], counts: {}, territoires, tuiles: { nom: 'a.pmtiles', octets: 1, sha256: 'x', zoom_max: 9, services: 1 } }),
  },
];

const TERRITORY = {
  version: 1, id: '62', nom: 'Pas-de-Calais', departements: ['62'], bbox: [1, 50, 3, 51], contour: OUTLINE, villes: [{ nom: 'Arras', position: [2.77, 50.29] }],
  territoires: [{ id: 'g', nom: 'G', communes: ['62119'] }],
  sources: [{ id: 's', publisher: 'p', title: 't', licence: 'l', date: '2023' }],
  numeros: [{ id: 'n', nom: 'N', pour: 'p', canal: 'appel', situation: 's', numero: '17' }],
  counts: { alt: { entries: 3, places: 20 } }, fichiers: [{ nom: 'x' }],
};

beforeEach((t) => {
  // What is left out is told to who reads the console.
  if ('mock' in t) t.mock.method(console, 'warn', () => undefined);
});

const sifted = ({ format }: List, file: object) => siftPublished(format, JSON.stringify(file)) as { readonly file: Record<string, readonly unknown[]>; readonly lost: number };

for (const list of LISTS) {
  describe(`${list.format.name}, ${list.list}`, () => {
    const [first, last] = [list.row('a'), list.row('z')];

    test('SEC-21 whatever is in a row, the others are there whole, and what is lost is counted', () => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.nat(2), (value, at) => {
          const rows = [first, last].toSpliced(at, 0, value as object);
          const { file, lost } = sifted(list, list.file(rows));
          assert.deepEqual([file[list.list], lost], [[first, last], 1]);
        }),
        { seed: 21, numRuns: 200 },
      );
    });

    test('SEC-21 a bad value in any field loses its row and no other, in one judgement with publishing', () => {
      for (const path of pathsOf(list.row('m'))) {
        for (const value of [null, 3, 'x', true, {}, [], [null], -1, { toString: 'x' }, '']) {
          const row = changed(list.row('m'), path, value);
          const text = JSON.stringify(list.file([first, row, last]));
          const { file, lost } = siftPublished(list.format, text) as { file: Record<string, readonly unknown[]>; lost: number };
          assert.deepEqual(file[list.list], lost === 1 ? [first, last] : [first, row, last], path.join('.'));
          assert.equal(isTakenBy(list.format, text), lost === 0, path.join('.'));
        }
      }
    });

    test('SEC-21 a field that this code does not know loses nothing, and stays in its row', () => {
      if (Array.isArray(first)) return;
      const newer = { ...first, champ_nouveau: { a: [1] } };
      assert.deepEqual(sifted(list, list.file([newer, last])), { file: list.file([newer, last]), lost: 0 });
    });

    test('SEC-21 SEC-8 another version, no list, too long a list, or no readable row is no file', () => {
      const good = list.file([first]) as Record<string, unknown>;
      const bad = [{ ...good, version: 2 }, { ...good, [list.list]: undefined }, { ...good, [list.list]: {} }, list.file(Array(100_001).fill(0)), list.file(['x', null]), [good], null, 'x'];
      for (const file of bad) assert.throws(() => sifted(list, file as object), PublishedFileError);
      assert.deepEqual(sifted(list, list.file([])), { file: list.file([]), lost: 0 }, 'an empty list is one');
    });
  });
}

test('SEC-21 the field of the communes reads past a bad row too', () => {
  const rows = [['62119', 'Béthune', ['62400'], 2.64, 50.53, 24_895, [], []], ['62119', 3]];
  assert.deepEqual(siftPublished(SEARCHED_COMMUNES, JSON.stringify({ version: 1, communes: rows })), { file: { version: 1, communes: rows.slice(0, 1) }, lost: 1 });
});

describe('territory.json', () => {
  const read = (file: object) => siftPublished(TERRITORY_FILE, JSON.stringify(file));

  test('SEC-21 a bad line, group, source, town, count, file or polygon is left out; the rest of the territory is there', () => {
    for (const list of ['villes', 'territoires', 'sources', 'numeros', 'fichiers'] as const) {
      for (const bad of [null, 'x', 3, [], ...(list === 'fichiers' ? [] : [{}])]) {
        assert.deepEqual(read({ ...TERRITORY, [list]: [bad, ...TERRITORY[list], bad] }), { file: TERRITORY, lost: 2 }, list);
        assert.deepEqual(read({ ...TERRITORY, [list]: [bad] }), { file: { ...TERRITORY, [list]: [] }, lost: 1 }, `${list}, alone`);
      }
    }
    assert.deepEqual(read({ ...TERRITORY, counts: { ...TERRITORY.counts, laeo: { entries: 'x' } } }), { file: TERRITORY, lost: 1 });
    assert.deepEqual(read({ ...TERRITORY, contour: { ...OUTLINE, coordinates: [...OUTLINE.coordinates, [[[2, 91]]]] } }), { file: TERRITORY, lost: 1 });
  });

  test('SEC-21 what places the territory is asked whole', () => {
    for (const changes of [{ version: 2 }, { id: 3 }, { nom: undefined }, { departements: [62] }, { bbox: [1, 2, 3] }, { contour: null }, { numeros: {} }, { villes: 'x' }, { counts: [] }]) {
      assert.throws(() => read({ ...TERRITORY, ...changes }), PublishedFileError, JSON.stringify(changes));
    }
  });

  test('publishing refuses what a page reads past', () => {
    const text = JSON.stringify({ ...TERRITORY, numeros: [{ id: 'n' }] });
    assert.equal(isTakenBy(TERRITORY_FILE, text), false);
    assert.equal(isTakenBy(TERRITORY_FILE, JSON.stringify(TERRITORY)), true);
  });
});

test('SEC-21 CONF-3 a row that is neither public nor by contact alone, or that is placed and not public, is never among those shown', () => {
  const POINT = { type: 'Point', coordinates: [2, 50] };
  for (const confidentialite of ['secret', 'SECRET', 'contact ', '', null, undefined, 0, ['public'], { public: true }, 'toString']) {
    for (const geometry of [null, POINT]) {
      const { file, lost } = sifted(LISTS[0]!, LISTS[0]!.file([service('a'), { ...service('b', { confidentialite }), geometry }]));
      assert.deepEqual([file['features']?.length, lost], [1, 1], JSON.stringify(confidentialite));
    }
  }
  assert.equal(sifted(LISTS[0]!, LISTS[0]!.file([service('a'), service('b', { confidentialite: 'contact' })])).lost, 1, 'a point');
});

test('SEC-21 nothing is copied where nothing is lost', () => {
  const file = LISTS[0]!.file([service('a')]);
  assert.equal(SERVICES_FILE.sift(file)?.file, file);
});

/** Names of every member, down to the values. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name]))].filter(({ length }) => length > 0);
}

function changed(row: object, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(row);
  const holder = path.slice(0, -1).reduce((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>);
  holder[path.at(-1)!] = value;
  return copy;
}

function isTakenBy(format: FileFormat<unknown>, text: string): boolean {
  try {
    parsePublished(format, text);
    return true;
  } catch (error) {
    assert.ok(error instanceof PublishedFileError);
    return false;
  }
}
