import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMMUNES_FILE, ENSEMBLE_FILE, isOpeningIntervals, REFERENTS_FILE, ROUNDS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';

/** Values that are none of a kind. */
const WRONG = {
  text: [null, 3, true, {}, ['x']],
  number: [null, '3', Number.NaN, Infinity, {}, [3]],
  yes: [null, 1, 'true', {}],
  texts: [null, 'x', {}, [3], ['x', null], { 0: 'x', length: 1 }],
  list: [null, 'x', {}, [null], ['x'], [[]], { length: 0 }],
  records: [null, 'x', {}, [null], ['x'], [[]]],
  record: [null, 'x', 3, []],
  position: [null, 'x', [2], [2, 50, 0], ['2', '50'], [181, 50], [-181, 50], [2, 91], [2, -91], [Number.NaN, 50], { 0: 2, 1: 50, length: 2 }],
  bbox: [null, 'x', [1, 2, 3], [1, 2, 3, 4, 5], [1, 2, 3, '4'], { length: 4 }],
  outline: [null, 'x', [], {}, { coordinates: 'x' }, { coordinates: ['x'] }, { coordinates: [['x']] }, { coordinates: [[[[2, 91]]]] }, { coordinates: [[[[2, 50], 'x']]] }],
  counts: [null, 'x', [], { alt: null }, { alt: { entries: 3 } }, { alt: { places: 3 } }, { alt: { entries: '3', places: 3 } }],
  hours: [null, 'x', {}, [], { regles: {} }, { regles: [null] }],
} as const;

type Kind = keyof typeof WRONG;

interface Case {
  readonly format: { readonly guard: (value: unknown) => boolean };
  readonly file: object;
  /** By path: `territoires.0.id`. */
  readonly required: Readonly<Partial<Record<Kind, readonly string[]>>>;
  readonly optional?: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

const HOURS = { regles: [{ jours: [1], heures: [[540, 720]], rangs: [1, -1] }], feries: [[540, 720]] };
const OUTLINE = { type: 'MultiPolygon', coordinates: [[[[2, 50], [3, 50], [3, 51]]]] };

const CASES: Readonly<Record<string, Case>> = {
  'communes.json': {
    format: COMMUNES_FILE,
    file: { version: 1, communes: [['62119', 'Béthune', ['62400'], 2.64, 50.53, 24_895, ['arr-bethune'], ['x']], ['62178', 'Bruay', [], null, null, 9, [], []]] },
    required: { list: ['communes'], text: ['communes.0.0', 'communes.0.1'], number: ['communes.0.5'], texts: ['communes.0.2', 'communes.0.6', 'communes.0.7'] },
  },
  'services.geojson': {
    format: SERVICES_FILE,
    file: {
      version: 1,
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-180, 90] },
          properties: { id: 'a', nom: 'A', precision: 'adresse', categorie: 'laeo', confidentialite: 'public', nombre: 1, couvre: [], telephone: '17', adresse: 'x', frais: 'gratuit', publics: [], langues: [], modes_accueil: [], horaires_intervalles: HOURS, places: 3, acces_fauteuil: false },
        },
      ],
    },
    required: {
      list: ['features'], record: ['features.0', 'features.0.properties'], position: ['features.0.geometry.coordinates'], number: ['features.0.properties.nombre'], texts: ['features.0.properties.couvre'],
      text: ['type', 'features.0.type', 'features.0.geometry.type', ...['id', 'nom', 'precision', 'categorie', 'confidentialite'].map((name) => `features.0.properties.${name}`)],
    },
    optional: {
      text: ['presentation_resume', 'telephone', 'courriel', 'site_web', 'adresse', 'code_postal', 'commune', 'code_insee', 'horaires_accueil', 'horaires_texte', 'accessibilite_lieu', 'verifie_le', 'date_maj', 'source', 'reference', 'frais'].map((name) => `features.0.properties.${name}`),
      texts: ['publics', 'langues', 'modes_accueil'].map((name) => `features.0.properties.${name}`),
      hours: ['features.0.properties.horaires_intervalles'], number: ['features.0.properties.places'], yes: ['features.0.properties.acces_fauteuil'],
    },
  },
  'territory.json': {
    format: TERRITORY_FILE,
    file: {
      version: 1, id: '62', nom: 'Pas-de-Calais', departements: ['62'], bbox: [1, 50, 3, 51], contour: OUTLINE, villes: [{ nom: 'Arras', position: [2.77, 50.29] }],
      territoires: [{ id: 'g', nom: 'G', communes: ['62119'] }],
      sources: [{ id: 's', publisher: 'p', title: 't', licence: 'l', date: '2023', url: 'https://exemple.fr/' }],
      numeros: [{ id: 'n', nom: 'N', pour: 'p', canal: 'appel', situation: 's', numero: '17', url: 'x', horaires: 'x', horaires_intervalles: HOURS }],
      counts: { alt: { entries: 3, places: 20 } }, fichiers: [{ nom: 'x' }],
    },
    required: {
      text: ['id', 'nom', 'territoires.0.id', 'territoires.0.nom', ...['id', 'publisher', 'title', 'licence', 'date'].map((name) => `sources.0.${name}`), ...['id', 'nom', 'pour', 'canal', 'situation'].map((name) => `numeros.0.${name}`), 'villes.0.nom'],
      texts: ['departements', 'territoires.0.communes'], bbox: ['bbox'], outline: ['contour'], position: ['villes.0.position'], list: ['territoires', 'sources', 'numeros'], records: ['fichiers'], counts: ['counts'],
    },
    optional: { list: ['villes'], text: ['sources.0.url', 'numeros.0.numero', 'numeros.0.url', 'numeros.0.horaires'], hours: ['numeros.0.horaires_intervalles'] },
  },
  'ensemble.json': {
    format: ENSEMBLE_FILE,
    file: {
      version: 1, id: 'e', nom: 'E', genere_le: '2026-11-22', bbox: [1, 50, 3, 51], counts: {}, tuiles: { nom: 'ensemble.pmtiles', octets: 9, zoom_max: 10, services: 3, sha256: 'x' },
      territoires: [{ id: '62', nom: 'P', dossier: '../62/', departements: ['62'], bbox: [1, 50, 3, 51], contour: OUTLINE, services: 3 }],
    },
    required: {
      text: ['id', 'nom', 'genere_le', 'territoires.0.id', 'territoires.0.nom', 'territoires.0.dossier', 'tuiles.nom', 'tuiles.sha256'], bbox: ['bbox', 'territoires.0.bbox'], list: ['territoires'], counts: ['counts'],
      texts: ['territoires.0.departements'], outline: ['territoires.0.contour'], number: ['territoires.0.services', 'tuiles.octets', 'tuiles.zoom_max', 'tuiles.services'], record: ['tuiles'],
    },
  },
  'referents.json': {
    format: REFERENTS_FILE,
    file: { version: 1, referents: [{ id: 'r', fonction: 'f', structure: 's', niveau: 'commune', couvre: ['62119'], hors_horaires: { telephone: '17', nom: 'n' }, horaires_intervalles: HOURS, nom: 'x' }] },
    required: { list: ['referents'], text: ['id', 'fonction', 'structure', 'niveau', 'hors_horaires.telephone', 'hors_horaires.nom'].map((name) => `referents.0.${name}`), texts: ['referents.0.couvre'] },
    optional: {
      text: ['telephone', 'courriel', 'horaires_accueil', 'horaires_texte', 'date_maj', 'revoir_le', 'nom', 'unite'].map((name) => `referents.0.${name}`),
      hours: ['referents.0.horaires_intervalles'], record: ['referents.0.hors_horaires'],
    },
  },
  'rounds.json': {
    format: ROUNDS_FILE,
    file: { version: 1, rounds: [{ id: 'r', nom: 'n', precision: 'voie', source: 's', date_maj: '2026', position: [2, 50], couvre: [], publics: [] }] },
    required: { list: ['rounds'], text: ['id', 'nom', 'precision', 'source', 'date_maj'].map((name) => `rounds.0.${name}`), texts: ['rounds.0.couvre'] },
    optional: { text: ['adresse', 'commune', 'code_insee', 'telephone', 'horaires_accueil', 'horaires_texte'].map((name) => `rounds.0.${name}`), texts: ['rounds.0.publics'], hours: ['rounds.0.horaires_intervalles'] },
  },
};

/** The file with another value at the end of the path. */
function changed(file: object, path: string, value: unknown): unknown {
  const copy = structuredClone(file);
  const names = path.split('.');
  const last = names.pop()!;
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>);
  holder[last] = value;
  return copy;
}

const pairs = (kinds: Case['required']) => (Object.keys(kinds) as Kind[]).flatMap((kind) => kinds[kind]!.map((path) => [path, WRONG[kind]] as const));

for (const [name, { format, file, required, optional = {} }] of Object.entries(CASES)) {
  describe(name, () => {
    test('is taken whole, and in no other version', () => {
      assert.equal(format.guard(file), true);
      for (const value of [null, 'x', [], [file], changed(file, 'version', 2), changed(file, 'version', '1'), changed(file, 'version', undefined)]) assert.equal(format.guard(value), false);
    });

    test('SEC-8 what has to be there is there, and of its kind', () => {
      for (const [path, wrong] of pairs(required)) for (const value of [undefined, ...wrong]) assert.equal(format.guard(changed(file, path, value)), false, `${path}: ${JSON.stringify(value)}`);
    });

    test('SEC-8 what may be missing is of its kind when it is there', () => {
      for (const [path, wrong] of pairs(optional)) {
        assert.equal(format.guard(changed(file, path, undefined)), true, path);
        for (const value of wrong) assert.equal(format.guard(changed(file, path, value)), false, `${path}: ${JSON.stringify(value)}`);
      }
    });
  });
}

test('SEC-8 codes of communes, levels and categories are those that there are', () => {
  const refused = (name: string, path: string, value: unknown) => assert.equal(CASES[name]!.format.guard(changed(CASES[name]!.file, path, value)), false, `${path}: ${String(value)}`);
  for (const code of ['6211', '621190', '20004', 'x']) for (const [name, path] of [['communes.json', 'communes.0.0'], ['territory.json', 'territoires.0.communes.0']] as const) refused(name, path, code);
  for (const path of ['communes.0.3', 'communes.0.4']) for (const value of ['2', undefined, Number.NaN]) refused('communes.json', path, value);
  refused('referents.json', 'referents.0.niveau', 'region');
  refused('rounds.json', 'rounds.0.position', undefined);
  refused('rounds.json', 'rounds.0.position', [2, 91]);
  assert.equal(ROUNDS_FILE.guard(changed(CASES['rounds.json']!.file, 'rounds.0.position', null)), true);
});

test('SAF-14 an ensemble names folders and a file beside it, never another server', () => {
  const { format, file } = CASES['ensemble.json']!;
  const taken = (path: string) => (value: string) => format.guard(changed(file, path, value));
  const [folders, tiles] = [['', '62/', '../62/', '../../a.b/c-d/'], ['a.pmtiles', 'a-b_c.pmtiles']];
  assert.deepEqual([folders.map(taken('territoires.0.dossier')), tiles.map(taken('tuiles.nom'))].flat(), Array(6).fill(true));
  const [elsewhere, others] = [['/62/', '//exemple.fr/', 'https://exemple.fr/', 'a:b/', '62', '62//', 'a/?b/', 'a\\b/', '62/\n'], ['a.json', '../a.pmtiles', 'a/b.pmtiles', '.pmtiles', 'a.pmtiles?x', 'https://a.pmtiles', 'a.pmtilesx', 'axpmtiles']];
  assert.deepEqual([elsewhere.map(taken('territoires.0.dossier')), others.map(taken('tuiles.nom'))].flat(), Array(17).fill(false));
});

test('SEC-8 hours are minutes of days, in order; a week of more rules is no week', () => {
  const rule = { jours: [1, 7], heures: [[0, 1], [1439, 2880]], rangs: [1, 5, -1] };
  const takes = (changes: object) => isOpeningIntervals({ regles: [{ ...rule, ...changes }] });
  assert.equal(isOpeningIntervals({ regles: Array(40).fill(rule), feries: [], rendez_vous: true }), true);
  assert.equal(isOpeningIntervals({ regles: Array(41).fill(rule) }), false);
  assert.equal(isOpeningIntervals({ regles: [] }), true);
  for (const value of [undefined, null, 3, 'regles', {}, { regles: null }, { regles: { length: 0 } }, { regles: [undefined] }, { regles: [3] }, { regles: [rule, {}] }]) assert.equal(isOpeningIntervals(value), false, JSON.stringify(value));
  for (const feries of [null, {}, [[540]], [[720, 540]], ['x']]) assert.equal(isOpeningIntervals({ regles: [rule], feries }), false);
  for (const rendez_vous of [false, null, 'oui', 1]) assert.equal(isOpeningIntervals({ regles: [rule], rendez_vous }), false);
  for (const jours of [[], [0], [8], [1.5], ['1'], [1, 9], { length: 1, 0: 1 }, null, undefined]) assert.equal(takes({ jours }), false, JSON.stringify(jours));
  for (const rangs of [[0], [6], [-2], [1, 9], ['1'], 1, null]) assert.equal(takes({ rangs }), false, JSON.stringify(rangs));
  for (const heures of [undefined, null, {}, [[-1, 5]], [[1440, 1500]], [[540, 540]], [[540, 2881]], [[540, 720, 900]], [[540, 720], [0]], [540, 720], [['540', 720]], [[540.5, 720]]]) assert.equal(takes({ heures }), false, JSON.stringify(heures));
  assert.equal(takes({ rangs: undefined }), true);
});
