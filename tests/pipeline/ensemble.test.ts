import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { VectorTile } from '@mapbox/vector-tile';
import { DEEPEST_ZOOM, pmtilesArchive, pointTiles, serviceTiles, type TilePoint } from '@reperes/pipeline/node.js';
import { CATEGORIES, ENSEMBLE_FILE, parsePublished, TILE_LAYER } from '@reperes/schema';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { csv, row, SERVICES_SOURCE } from './territory.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const FRANCE = [-5.2, 41.3, 9.6, 51.1] as const;

function reperes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/pipeline/bin/reperes.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A reader of PMTiles that is not ours, on bytes in hand. */
function reader(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'archive',
    getBytes: async (offset, length): Promise<RangeResponse> => ({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  });
}

interface Seen {
  readonly properties: Record<string, string | number | boolean>;
  readonly longitude: number;
  readonly latitude: number;
}

async function seenAt(bytes: Uint8Array, z: number, x: number, y: number): Promise<Seen[]> {
  const found = await reader(bytes).getZxy(z, x, y);
  if (!found) return [];
  const layer = new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[TILE_LAYER]!;
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    const { coordinates } = feature.toGeoJSON(x, y, z).geometry as GeoJSON.Point;
    return { properties: feature.properties, longitude: coordinates[0]!, latitude: coordinates[1]! };
  });
}

const POINT = fc.record({
  longitude: fc.double({ min: -61.9, max: 55.9, noNaN: true }),
  latitude: fc.double({ min: -21.4, max: 51, noNaN: true }),
  categorie: fc.constantFrom(...CATEGORIES.map(({ id }) => id)),
});

const POINTS = fc.array(POINT, { minLength: 1, maxLength: 60 }).map((points): TilePoint[] =>
  points.map(({ longitude, latitude, categorie }, index) => ({
    longitude,
    latitude,
    service: { id: `62--s-${index}`, nom: `Service ${index}`, categorie, territoire: '62' },
  })),
);

test('at every zoom the tiles count each service once, by category, and at the deepest each stands by itself', () => {
  fc.assert(
    fc.property(POINTS, (points) => {
      const expected = tally(points.map(({ service }) => service));
      for (let z = 0; z <= DEEPEST_ZOOM; z += 1) {
        const tags = [...pointTiles(points)].filter((tile) => tile.z === z).flatMap(({ features }) => features.map((feature) => feature.tags));
        assert.deepEqual(tally(tags), expected, `zoom ${z}`);
      }
      const deepest = [...pointTiles(points)].filter(({ z }) => z === DEEPEST_ZOOM).flatMap(({ features }) => features.map(({ tags }) => ('id' in tags ? tags.id : '')));
      assert.deepEqual(deepest.sort(), points.map(({ service }) => service.id).sort());
    }),
    { numRuns: 30 },
  );
});

function tally(all: readonly object[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const tags of all) {
    const own = 'categorie' in tags ? { [String(tags.categorie)]: 1 } : Object.fromEntries(Object.entries(tags).filter(([name]) => name !== 'services'));
    for (const [name, count] of Object.entries(own)) counts[name] = (counts[name] ?? 0) + Number(count);
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

test('another reader of the format finds each service within three metres of its place', async () => {
  const points = fc.sample(POINTS, { numRuns: 3, seed: 62 }).flat();
  const bytes = serviceTiles(points, [...FRANCE]);
  const { maxZoom, minZoom, tileType } = await reader(bytes).getHeader();
  assert.deepEqual([minZoom, maxZoom, tileType], [0, DEEPEST_ZOOM, 1]);
  for (const { longitude, latitude, service } of points) {
    const [x, y] = tileOf(longitude, latitude, DEEPEST_ZOOM);
    const near = (await seenAt(bytes, DEEPEST_ZOOM, x, y)).filter(({ properties }) => properties['id'] === service.id);
    const metres = near.map((seen) => Math.hypot((seen.longitude - longitude) * Math.cos((latitude * Math.PI) / 180), seen.latitude - latitude) * 111_195);
    assert.ok(metres.some((distance) => distance < 3 * Math.SQRT2), `${service.id}: ${metres.join()} m`);
  }
});

function tileOf(longitude: number, latitude: number, z: number): [number, number] {
  const across = 2 ** z;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [Math.floor((longitude / 360 + 0.5) * across), Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across)];
}

test('an archive too long for its first directory has leaves, and every tile is found there', async () => {
  // Gaps and lengths without a rhythm, or the directory would compress to nothing.
  let tileId = zxyToTileId(9, 0, 0);
  let noise = 62;
  const next = (most: number) => (noise = (noise * 48_271) % 2_147_483_647) % most;
  const tiles = Array.from({ length: 40_000 }, () => {
    tileId += 2 + next(9);
    const [z, x, y] = tileIdToZxy(tileId);
    return { z, x, y, bytes: new TextEncoder().encode(`${z} ${x} ${y} ${'-'.repeat(next(4000))}`) };
  });
  const archive = reader(pmtilesArchive(tiles, { minZoom: 9, maxZoom: 10, bounds: [...FRANCE], metadata: {} }));
  const { leafDirectoryLength, numAddressedTiles } = await archive.getHeader();
  assert.ok(leafDirectoryLength! > 0);
  assert.equal(numAddressedTiles, 40_000);
  for (const { z, x, y, bytes } of tiles.filter((_, index) => index % 997 === 0)) {
    assert.deepEqual(new Uint8Array((await archive.getZxy(z, x, y))!.data), bytes);
  }
  const [z, x, y] = tileIdToZxy(zxyToTileId(9, 0, 0) + 1);
  assert.equal(await archive.getZxy(z, x, y), undefined);
});

test('an archive is the same bytes whatever the order of its tiles', () => {
  const tiles = [3, 1, 2].map((x) => ({ z: 3, x, y: 0, bytes: Uint8Array.of(x) }));
  const facts = { minZoom: 3, maxZoom: 3, bounds: FRANCE, metadata: {} };
  assert.deepEqual(pmtilesArchive(tiles, facts), pmtilesArchive([...tiles].reverse(), facts));
});

const PUBLIC = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const CONTACT = { cle: 'ecoute', nom: 'Permanence discrète', categorie: 'laeo', confidentialite: 'contact', commune: 'Lens', adresse: '1 rue Cachée' };
const SECRET = { cle: 'chrs', nom: 'Foyer', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', places: '40' };

function published(id: string, nom: string, departement: string, content: string): string {
  const [sources, out] = [join(FOLDER, `sources-${id}`), join(FOLDER, 'publie', id)];
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, 'territory.json'), JSON.stringify({ id, nom, departements: [departement], sources: [SERVICES_SOURCE] }));
  writeFileSync(join(sources, 'services.csv'), content);
  const { status, stderr } = reperes('build', sources, '--out', out, '--offline');
  assert.equal(status, 0, stderr);
  return out;
}

test('CONF-3 assemble puts published folders on one map: only public points, totals summed, a link to each folder', async () => {
  const folders = [
    published('62', 'Pas-de-Calais', '62', csv(row(PUBLIC), row(CONTACT), row(SECRET))),
    published('03', 'Allier', '03', csv(row({ ...PUBLIC, commune: 'Moulins' }), row({ ...SECRET, commune: 'Vichy' }))),
  ];
  const out = join(FOLDER, 'publie', 'france');
  const { status, stdout } = reperes('assemble', ...folders, '--out', out);
  assert.deepEqual([status, stdout], [0, 'Dernier contrôle\u00a0: pas fait sur l’ensemble. Donnez --sources et le dossier des tableurs pour que rien de ce qu’ils retiennent n’y soit.\nFrance\u00a0: 2\u00a0territoires réunis, 2\u00a0services sur la carte.\n']);
  assert.deepEqual(readdirSync(out).sort(), ['ensemble.json', 'index.html', 'services.pmtiles']);
  const ensemble = parsePublished(ENSEMBLE_FILE, readFileSync(join(out, 'ensemble.json'), 'utf8'));
  assert.deepEqual(
    ensemble.territoires.map(({ id, dossier, services }) => ({ id, dossier, services })),
    [{ id: '03', dossier: '../03/', services: 1 }, { id: '62', dossier: '../62/', services: 2 }],
  );
  assert.deepEqual(ensemble.counts['hebergement-urgence'], { entries: null, places: 80 });
  const bytes = new Uint8Array(readFileSync(join(out, 'services.pmtiles')));
  assert.deepEqual([ensemble.tuiles.octets, ensemble.tuiles.services], [bytes.length, 2]);
  const seen = (await Promise.all(Array.from({ length: 4 }, (_, at) => seenAt(bytes, 1, at % 2, at >> 1)))).flat();
  assert.equal(seen.reduce((sum, { properties }) => sum + Number(properties['services'] ?? 1), 0), 2);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(page, /<a href="tel:3919">/);
  assert.match(page, /L’appel reste dans la liste des appels du téléphone, le SMS dans les messages/, 'SAF-38');
  assert.match(page, /<a href="https:\/\/www\.urgence114\.fr\/"/, 'ACC-30');
  assert.match(page, /<a href="\.\.\/62\/index\.html">Pas-de-Calais<\/a>/);
  assert.doesNotMatch(page + readFileSync(join(out, 'ensemble.json'), 'utf8'), /Foyer|Cachée|discrète/);
});

test('assemble refuses what is not a published folder, twins, and an output that would erase what it reads', () => {
  const [good, out, spaced] = [join(FOLDER, 'publie', '62'), join(FOLDER, 'publie', 'autre'), join(FOLDER, 'à côté')];
  cpSync(good, spaced, { recursive: true });
  for (const [args, status, said] of [
    [[good, join(FOLDER, 'absent'), '--out', out], 1, /pas un dossier publié/],
    [[good, good, '--out', out], 1, /même territoire/],
    [[spaced, '--out', out], 1, /que des lettres sans accent/],
    [[good, '--out', join(FOLDER, 'publie')], 2, /serait effacé/],
    [[good, '--out', good], 2, /serait effacé/],
    [['--out', out], 2, /manque les dossiers/],
    [[good], 2, /manque --out/],
  ] as const) {
    const result = reperes('assemble', ...args);
    assert.equal(result.status, status, result.stderr);
    assert.match(result.stderr, said);
    assert.doesNotMatch(result.stderr, /\n\s+at /);
  }
  assert.equal(existsSync(out), false);
  assert.ok(existsSync(join(good, 'services.geojson')));
});

test('SAF-14 an ensemble that names another server, or a path of its own, is refused', () => {
  const good = JSON.parse(readFileSync(join(FOLDER, 'publie/france/ensemble.json'), 'utf8'));
  assert.doesNotThrow(() => parsePublished(ENSEMBLE_FILE, JSON.stringify(good)));
  for (const dossier of ['https://ailleurs.example/62/', '//ailleurs.example/', '/62/', '../62', 'javascript:alert(1)/', '..\\62/']) {
    const bad = { ...good, territoires: [{ ...good.territoires[0], dossier }] };
    assert.throws(() => parsePublished(ENSEMBLE_FILE, JSON.stringify(bad)), /expected/, dossier);
  }
  for (const nom of ['../services.pmtiles', 'https://ailleurs.example/a.pmtiles', 'services.json']) {
    assert.throws(() => parsePublished(ENSEMBLE_FILE, JSON.stringify({ ...good, tuiles: { ...good.tuiles, nom } })), /expected/, nom);
  }
});
