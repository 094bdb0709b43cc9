import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { framePages } from './scripts/frame-pages.mjs';

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
      copyFileSync(source, join(folder, WORKER));
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
      return { code: flat.replace(/\/\*[^]*?\*\//g, '').replace(/([{};:,])\s+/g, '$1').replace(/\s+([{}])/g, '$1'), map: null };
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

/** TypeScript writes the function that applies decorators in each file that has some. */
const DECORATE = /var __decorate = [^]*?\n};\n/;
const DECORATE_ID = '\0lit-decorate';

/**
 * Keeps one such function for all the files, beside Lit, which they share.
 * @returns {import('rollup').Plugin}
 */
function oneDecorate() {
  let body = '';
  return {
    name: 'one-decorate',
    resolveId: (id) => (id === DECORATE_ID ? id : null),
    load: (id) => (id === DECORATE_ID ? `${body}export { __decorate };` : null),
    transform(code, id) {
      const [found] = (id === DECORATE_ID ? undefined : DECORATE.exec(code)) ?? [];
      if (!found) return null;
      body = found.replace('(this && this.__decorate) || ', '');
      return { code: `import { __decorate } from '${DECORATE_ID}';\n${code.replace(found, () => '')}`, map: null };
    },
  };
}

/** @type {import('rollup').RollupOptions} */
export default {
  input: {
    reperes: 'packages/embed/lib/reperes.js',
    'reperes-cadre': 'packages/embed/lib/reperes-cadre.js',
    'cadre/cadre': 'packages/embed/lib/cadre.js',
    'services-map': 'packages/services-map/lib/define.js',
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
    manualChunks: (id) => (id === DECORATE_ID || /node_modules\/(@lit|lit)/.test(id) ? 'lit' : undefined),
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
  ],
};
