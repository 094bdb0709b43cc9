import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { framePages } from './scripts/frame-pages.mjs';
import { digest } from './scripts/integrity.mjs';

const require = createRequire(import.meta.url);

/** MapLibre finds its worker at run time: a bundler does not see it, and without it the map stays blank. */
const WORKER = 'maplibre-gl-worker.mjs';

/**
 * Copies the worker of the very MapLibre that is bundled, and fails when the
 * two do not carry the same version.
 * @returns {import('rollup').Plugin}
 */
function maplibreWorker() {
  const dist = join(dirname(require.resolve('maplibre-gl/package.json')), 'dist');
  const source = join(dist, WORKER);
  return {
    name: 'maplibre-worker',
    buildStart() {
      const { version } = require('maplibre-gl/package.json');
      for (const file of [join(dist, 'maplibre-gl.mjs'), source]) {
        if (!readFileSync(file, 'utf8').includes(version)) {
          this.error(`${file} does not carry MapLibre's version ${version}: reinstall maplibre-gl.`);
        }
      }
    },
    writeBundle({ dir }) {
      const folder = dir ?? 'dist';
      mkdirSync(folder, { recursive: true });
      // Its source map is not shipped: the line that asks for it goes.
      writeFileSync(join(folder, WORKER), readFileSync(source, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
    },
  };
}

/**
 * Chunks are named by their content: without this, those of former builds would stay and be published.
 * @returns {import('rollup').Plugin}
 */
function emptyFolder() {
  return {
    name: 'empty-folder',
    renderStart({ dir }) {
      if (dir) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/**
 * Writes what each script is, for pages that let the browser refuse any other
 * (`npm run integrity`). Comes after the plugin that copies the worker.
 * @returns {import('rollup').Plugin}
 */
function integrityManifest() {
  return {
    name: 'integrity-manifest',
    writeBundle({ dir }) {
      const folder = dir ?? 'dist';
      const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file)).sort();
      const digests = Object.fromEntries(scripts.map((file) => [file, digest(readFileSync(join(folder, file)))]));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(digests, null, 2)}\n`);
    },
  };
}

/**
 * Tells the loader what each file imports, so that it asks for all at once.
 * @returns {import('rollup').Plugin}
 */
function loaderImports() {
  return {
    name: 'loader-imports',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const imports = Object.fromEntries(
        chunks.filter(({ isEntry, imports }) => isEntry && imports.length > 0).map(({ fileName, imports }) => [fileName, imports]),
      );
      for (const chunk of chunks) {
        if (chunk.name === 'reperes') chunk.code = chunk.code.replace('globalThis.REPERES_IMPORTS', JSON.stringify(imports));
      }
    },
  };
}

/**
 * Takes the indentation out of our templates and style sheets: it weighs, and
 * says nothing to a browser (no template of ours holds preformatted text).
 * @returns {import('rollup').Plugin}
 */
function flatTemplates() {
  return {
    name: 'flat-templates',
    transform(code, id) {
      if (!/\/packages\/[\w-]+\/lib\//.test(id)) return null;
      const flat = code.replace(/\n\s+/g, '\n');
      if (!id.endsWith('.styles.js')) return { code: flat, map: null };
      return { code: flat.replace(/\/\*[^]*?\*\//g, '').replace(/([{};:,])\s+/g, '$1').replace(/\s+([{}])/g, '$1').replaceAll(';}', '}'), map: null };
    },
  };
}

const DECORATE = '\0decorate';
const DECORATE_HELPER = /var __decorate = [^]*?\n};\n/;

/**
 * TypeScript writes its decorator helper at the top of every element: a page needs it once.
 * @returns {import('rollup').Plugin}
 */
function oneDecorate() {
  let helper = '';
  return {
    name: 'one-decorate',
    resolveId: (id) => (id === DECORATE ? id : null),
    load: (id) => (id === DECORATE ? `${helper}export { __decorate };` : null),
    transform(code, id) {
      const found = DECORATE_HELPER.exec(code)?.[0];
      if (!found || id === DECORATE) return null;
      helper = found;
      return { code: code.replace(found, `import { __decorate } from '${DECORATE}';\n`), map: null };
    },
  };
}

/** @returns {import('rollup').Plugin} */
function iframePages() {
  return {
    name: 'iframe-pages',
    async generateBundle() {
      const pages = framePages(await import('./packages/schema/lib/index.js'));
      for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * A file of its own for a few lines costs a request and a compression from
 * scratch: what is emptied when the page is left comes with what
 * reads the data; what applies decorators comes with Lit.
 * @param {string} id
 */
function chunkOf(id) {
  if (id === DECORATE || /node_modules\/(@lit|lit)/.test(id)) return 'lit';
  return /schema\/lib\/(published-folder|territory|commune-code|guards\/(shapes|file-format))\.js$|\/page-leave\.js$/.test(id) ? 'published-folder' : undefined;
}

/** @type {import('rollup').RollupOptions} */
export default {
  input: {
    reperes: 'packages/embed/lib/reperes.js',
    'reperes-cadre': 'packages/embed/lib/reperes-cadre.js',
    'cadre/cadre': 'packages/embed/lib/cadre.js',
    'services-map': 'packages/services-map/lib/define.js',
    ensemble: 'packages/services-map/lib/ensemble/define.js',
    'referent-finder': 'packages/referent-finder/lib/define.js',
    violentometre: 'packages/violentometre/lib/define.js',
    help: 'packages/help/lib/define-complete.js',
    // With the few numbers of the widgets: one file shared by all weighs less than two.
    exit: 'packages/help/lib/define.js',
    'commune-search': 'packages/commune-search/lib/define.js',
  },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
    manualChunks: chunkOf,
  },
  plugins: [
    emptyFolder(),
    nodeResolve({ browser: true }),
    oneDecorate(),
    flatTemplates(),
    terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: /^!|@license/ } }),
    maplibreWorker(),
    loaderImports(),
    iframePages(),
    integrityManifest(),
  ],
};
