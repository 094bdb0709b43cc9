/**
 * A made-up country of a hundred territories, put together as `reperes
 * assemble` does; beside it, the same points as the one file that a map
 * library takes, with no more about each than our tiles say.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressAll, copyParts, htmlPage } from './pages.mjs';
import { makeServices, servicesText, territoryText } from './services.mjs';

/** About the box of mainland France, cut in ten by ten. */
const COUNTRY = { west: -1.5, south: 43.4, width: 8.5, height: 6.5 };
const SIDE = 10;

const TOWNS = 20;

const OURS = { name: 'ours, tiles by ranges', file: 'ensemble.html' };
const PEER = { name: 'MapLibre, one GeoJSON', file: 'national.html' };

/** 20 Mbit/s, 40 ms: who looks at a whole country is seldom in the street. */
export const national = {
  network: { words: '20 Mbit/s, 40 ms', latency: 40, downloadThroughput: 2_500_000, uploadThroughput: 600_000 },
  pages: () => [OURS, PEER].map((page) => ({ ...page, map: /** @type {const} */ ('peer') })),
  write: writeCountry,
  /** @param {ReadonlyMap<string, import('../map.mjs').Measure>} medians */
  goals: (medians) => [{ words: 'first map, to MapLibre with one GeoJSON', ours: medians.get(OURS.name)?.map, theirs: medians.get(PEER.name)?.map, most: 0.2 }],
};

/** @param {string} folder @param {number} count */
async function writeCountry(folder, count) {
  const { assemble } = await import('@reperes/pipeline/node.js');
  copyParts(folder);
  const parts = Array.from({ length: SIDE * SIDE }, (_, rank) => writeTerritory(join(folder, 'data'), rank, count / (SIDE * SIDE)));
  await assemble({ folders: parts.map((part) => part.folder), out: join(folder, 'data/ensemble'), id: 'france', nom: 'France', genereLe: '2026-11-23' });
  writeFileSync(join(folder, 'points.geojson'), JSON.stringify({ type: 'FeatureCollection', features: parts.flatMap(pointsOf) }));
  writeFileSync(join(folder, OURS.file), htmlPage('<script type="module" src="reperes.js"></script><reperes-ensemble data="data/ensemble/"></reperes-ensemble>'));
  writeFileSync(join(folder, PEER.file), htmlPage('<div id="map" style="height:400px"></div><script type="module" src="peer-national.js"></script>'));
  // No page here asks for the list of a territory.
  compressAll(folder, (file) => !file.endsWith('services.geojson'));
}

/** @param {string} root @param {number} rank @param {number} count */
function writeTerritory(root, rank, count) {
  const id = String(rank).padStart(2, '0');
  const [width, height] = [COUNTRY.width / SIDE, COUNTRY.height / SIDE];
  const [west, south] = [COUNTRY.west + (rank % SIDE) * width, COUNTRY.south + Math.floor(rank / SIDE) * height];
  const [east, north] = [west + width, south + height];
  const communes = Array.from({ length: TOWNS }, (_, town) => townOf(id, town, [west + width * share(rank, town, 0.618), south + height * share(rank, town, 0.414)]));
  const services = makeServices(count, { id, communes });
  const folder = join(root, id);
  mkdirSync(folder, { recursive: true });
  const contour = { type: 'MultiPolygon', coordinates: [[[[west, south], [east, south], [east, north], [west, north], [west, south]]]] };
  const territory = { ...JSON.parse(territoryText()), id, nom: `Territoire ${id}`, departements: [id], bbox: [west, south, east, north], contour, territoires: [], fichiers: [] };
  writeFileSync(join(folder, 'territory.json'), JSON.stringify(territory));
  writeFileSync(join(folder, 'services.geojson'), servicesText(services));
  return { id, folder, services };
}

/** Scattered, the same in every run. @param {number} rank @param {number} town @param {number} step */
function share(rank, town, step) {
  return 0.05 + 0.9 * (((rank * TOWNS + town + 1) * step) % 1);
}

/** @param {string} id @param {number} town @param {readonly [number, number]} point @returns {import('@reperes/schema').CommunesFile['communes'][number]} */
function townOf(id, town, [longitude, latitude]) {
  const code = `${id}${String(town).padStart(3, '0')}`;
  return [code, `Ville ${code}`, [code], longitude, latitude, 1000, [], []];
}

/** @param {{ id: string, services: readonly import('@reperes/schema').Service[] }} part */
function pointsOf({ id: territoire, services }) {
  return services.map(({ geometry, properties: { id, nom, categorie, ...others } }) => ({
    type: 'Feature',
    geometry,
    properties: { id, nom, categorie, commune: 'commune' in others ? others.commune : undefined, territoire },
  }));
}
