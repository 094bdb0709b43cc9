import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/** MapLibre finds its worker at run time: a bundler does not see it, and without it the map stays blank. */
export const MAPLIBRE_WORKER = 'maplibre-gl-worker';

/** How our source names it, as the file that MapLibre's own package has. */
const WORKER_URL = `new URL('./${MAPLIBRE_WORKER}.mjs', import.meta.url).href`;

/** What the page and the worker both run. */
export const MAPLIBRE_SHARED = 'maplibre-shared';

/** Rollup would name the shared chunk after one of its hundred modules, and another one at each version. @param {import('rollup').PreRenderedChunk} chunk */
export function chunkName({ name, moduleIds }) {
  if (name === MAPLIBRE_WORKER) return '[name]-[hash:7].mjs';
  return `${moduleIds.some((id) => id.endsWith('/maplibre-gl/src/util/actor.ts')) ? MAPLIBRE_SHARED : '[name]'}-[hash:7].js`;
}

/** As MapLibre's own build: fields without a value are declarations, not assignments. */
const COMPILER_OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  useDefineForClassFields: false,
  isolatedModules: true,
};

/**
 * Builds MapLibre from the sources that its package ships, rather than from its
 * two ready-made files: these are each complete, so that the page and the worker
 * would both fetch and parse what they share. One build gives them a chunk in
 * common, leaves out the controls that we do not use, and cannot mix two versions.
 * @returns {import('rollup').Plugin}
 */
export function maplibreSource() {
  const manifest = require.resolve('maplibre-gl/package.json');
  const folder = dirname(manifest);
  const { version } = require(manifest);
  const sources = join(folder, 'src/');
  let worker = '';
  return {
    name: 'maplibre-source',
    buildStart() {
      worker = this.emitFile({ type: 'chunk', id: join(sources, 'source/worker.ts'), name: MAPLIBRE_WORKER });
      this.emitFile({ type: 'asset', fileName: 'maplibre-gl.LICENSE.txt', source: readFileSync(join(folder, 'LICENSE.txt')) });
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return join(sources, 'index.ts');
      // Its only dependency that is not a module: the one file that is used, without the other hash.
      return id === 'murmurhash-js' ? require.resolve('murmurhash-js/murmurhash3_gc.js') : null;
    },
    load: (id) => (id === manifest ? `export default ${JSON.stringify({ version })};` : null),
    transform(code, id) {
      if (code.includes(WORKER_URL)) return { code: code.replace(WORKER_URL, `import.meta.ROLLUP_FILE_URL_${worker}`), map: null };
      if (id.endsWith('murmurhash3_gc.js')) return { code: `${code}\nexport default murmurhash3_32_gc;`, map: null };
      if (!id.startsWith(sources)) return null;
      return { code: ts.transpileModule(code, { compilerOptions: COMPILER_OPTIONS }).outputText, map: null };
    },
  };
}
