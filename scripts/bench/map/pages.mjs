/** The pages that are measured: ours in its ways of being embedded, the libraries with the list first, and the floor. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashedName } from '../../file-names.mjs';
import { goalsOfTerritory } from './goals.mjs';
import { makeServices, servicesText, territoryText, territoryWith } from './services.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LEAFLET = join(HERE, 'node_modules/leaflet/dist');

/** As `docs/fr/integrer.md` proposes. */
const ahead = () => ['services-map.js', 'exit.js'].map((file) => `<link rel="modulepreload" href="${hashedName(Object.keys(JSON.parse(readFileSync(join(ROOT, 'dist/integrity.json'), 'utf8'))), file)}">`).join('');

/** As many as a list shows at first. */
const FIRST_CARDS = 60;

/** @typedef {{ name: string, file: string, map?: 'svg' | 'gl' | 'peer' }} Page */

/** A poor network. */
export const territory = {
  network: { words: '1.6 Mbit/s, 150 ms', latency: 150, downloadThroughput: 200_000, uploadThroughput: 95_000 },
  pages,
  write: writeSite,
  goals: goalsOfTerritory,
};

/** @returns {Page[]} */
function pages() {
  return [
    { name: 'static HTML', file: 'static.html' },
    { name: 'ours, map="none"', file: 'none.html', map: 'svg' },
    { name: 'ours, map="auto"', file: 'auto.html', map: 'gl' },
    { name: 'ours, asked for ahead', file: 'ahead.html', map: 'svg' },
    { name: 'ours around the HTML list', file: 'children.html', map: 'svg' },
    ...(existsSync(LEAFLET) ? [/** @type {Page} */ ({ name: 'Leaflet + markercluster', file: 'leaflet.html', map: 'peer' })] : []),
    { name: 'MapLibre', file: 'maplibre.html', map: 'peer' },
  ];
}

/** One territory of `count` services, each file compressed beside itself. @param {string} folder @param {number} count */
async function writeSite(folder, count) {
  const { firstServices } = await import('../../../packages/pipeline/lib/write/first-services.js');
  const services = makeServices(count);
  copyParts(folder);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/services.geojson'), servicesText(services));
  const first = firstServices(services);
  if (first.length > 0) writeFileSync(join(folder, 'data/services-debut.geojson'), servicesText(first));
  writeFileSync(join(folder, 'data/territory.json'), first.length > 0 ? territoryWith(['services-debut.geojson']) : territoryText());
  const list = `<ul>${(count > 1000 ? services.slice(0, FIRST_CARDS) : services).map(plainCard).join('\n')}</ul>`;
  const element = (/** @type {string} */ map, children = '') =>
    `<script type="module" src="reperes.js"></script><reperes-services-map data="data/" map="${map}">${children}</reperes-services-map>`;
  const peer = (/** @type {string} */ name) => `<main><div id="list"></div><div id="map" style="height:400px"></div></main><script type="module">${peerScript()}</script>`.replace('<main>', `<main data-peer="${name}">`);
  const bodies = {
    'static.html': `<main>${list}</main>`,
    'none.html': element('none'),
    'auto.html': element('auto'),
    'ahead.html': `${ahead()}${element('none')}`,
    'children.html': element('none', list),
    'leaflet.html': peer('./peer-leaflet.js'),
    'maplibre.html': peer('./peer-maplibre.js'),
  };
  for (const [file, body] of Object.entries(bodies)) writeFileSync(join(folder, file), htmlPage(body));
  compressAll(folder);
}

/** Ours as built, and the libraries. @param {string} folder */
export function copyParts(folder) {
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  for (const file of ['peer-leaflet.js', 'peer-maplibre.js', 'peer-national.js']) cpSync(join(HERE, file), join(folder, file));
  const maplibre = join(ROOT, 'node_modules/maplibre-gl/dist');
  for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) cpSync(join(maplibre, file), join(folder, file));
  if (!existsSync(LEAFLET)) return;
  cpSync(LEAFLET, join(folder, 'leaflet'), { recursive: true });
  cpSync(join(HERE, 'node_modules/leaflet.markercluster/dist'), join(folder, 'leaflet'), { recursive: true });
}

/** In the page itself: a round trip less for the libraries. */
function peerScript() {
  return readFileSync(join(HERE, 'peer.js'), 'utf8').replace('document.body.dataset.peer', "document.querySelector('main').dataset.peer");
}

/** @param {string} body */
export function htmlPage(body) {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Carte</title>\n${body}\n`;
}

/** @param {import('@reperes/schema').Service} service */
function plainCard({ properties }) {
  const { nom, presentation_resume: words = '', telephone } = properties;
  const where = properties.confidentialite === 'public' ? `${properties.adresse}, ${properties.code_postal} ${properties.commune}` : '';
  return `<li><article><h3>${nom}</h3><p>${words}</p><p><a href="tel:${telephone}">${telephone}</a></p><p>${where}</p></article></li>`;
}

/** @param {string} folder @param {(file: string) => boolean} [isAskedFor] */
export function compressAll(folder, isAskedFor = () => true) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (!statSync(path).isFile() || !/\.(html|m?js|css|json|geojson)$/.test(file) || dirname(file).startsWith('cadre') || !isAskedFor(file)) continue;
    const bytes = readFileSync(path);
    const quality = bytes.length > 2_000_000 ? 9 : 11;
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
  }
}
