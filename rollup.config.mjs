import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { entryName, fileNames, forwarders } from './scripts/file-names.mjs';
import { formerFiles } from './scripts/former-files.mjs';
import { framePages } from './scripts/frame-pages.mjs';
import { digest } from './scripts/integrity.mjs';
import { chunkName, MAPLIBRE_SHARED, maplibreSource } from './scripts/maplibre-source.mjs';

/**
 * Writes what each script of this build is, for pages that let the browser
 * refuse any other (`npm run integrity`): also the list of what a release holds.
 * @returns {import('rollup').Plugin}
 */
function integrityManifest() {
  return {
    name: 'integrity-manifest',
    writeBundle({ dir }, bundle) {
      const folder = dir ?? 'dist';
      const scripts = Object.keys(bundle).filter((file) => /\.m?js$/.test(file)).sort();
      const digests = Object.fromEntries(scripts.map((file) => [file, digest(readFileSync(join(folder, file)))]));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(digests, null, 2)}\n`);
    },
  };
}

/**
 * Asks at once for what a chunk loaded on demand imports: a browser would only
 * find out after its first hundred kilobytes. The second `import` is the one
 * that is waited for, and that tells a failure.
 * @returns {import('rollup').Plugin}
 */
function parallelImports() {
  return {
    name: 'parallel-imports',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const target of chunk.dynamicImports) {
          const asked = bundle[target];
          if (asked?.type !== 'chunk') continue;
          const early = asked.imports.filter((file) => file.startsWith(MAPLIBRE_SHARED) && file !== chunk.fileName);
          const calls = early.map((file) => `import("./${file}").catch(()=>{}),`).join('');
          if (calls) chunk.code = chunk.code.replace(`import("./${target}")`, `(${calls}import("./${target}"))`);
        }
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
      if (!/\.styles\.js(\?|$)/.test(id)) return { code: flat, map: null };
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

const UNPACKER = '\0unpacker';

/**
 * pmtiles unpacks tiles by `DecompressionStream`, which every browser with the
 * `AbortSignal.any` of our requests has. The library it keeps for the others
 * prepares its tables as soon as it is there: 50 ms of a slow phone.
 * @returns {import('rollup').Plugin}
 */
function unpackerOfBrowser() {
  return {
    name: 'unpacker-of-browser',
    resolveId: (id, importer) => (id === 'fflate' && importer && /\/node_modules\/pmtiles\//.test(importer) ? UNPACKER : null),
    load: (id) => (id === UNPACKER ? "export function decompressSync() { throw new Error('No DecompressionStream.'); }" : null),
  };
}

/** @returns {import('rollup').Plugin} */
function iframePages() {
  return {
    name: 'iframe-pages',
    async generateBundle(_options, bundle) {
      const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'cadre/cadre');
      const pages = framePages(await import('./packages/schema/lib/index.js'), basename(script?.fileName ?? ''));
      for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * Whose copy a file is, by where the first import stands. A request takes a
 * slow phone 150 ms and a compression from scratch half a kilobyte, and few
 * pages hold two of these widgets: each brings its own copy of the little that
 * it uses of these packages; all share what is large (Lit, the numbers, the
 * exit). None of the copies keeps anything in common with another: what a page
 * has one of is in the help.
 * @type {readonly (readonly [name: string, modules: RegExp])[]}
 */
const WIDGETS = [
  ['annuaire', /\/referent-finder\/lib\//],
  ['violentometre', /\/violentometre\/lib\//],
  ['aide', /\/help\/lib\//],
  ['ensemble', /\/services-map\/lib\/ensemble\//],
  ['carte', /\/services-map\/lib\//],
  ['communes', /\/commune-search\/lib\//],
];

const COPIED = /\/packages\/((schema|theme|commune-search|services-map)\/lib|help\/lib\/languages)\//;

/** What every widget is made of, on top of Lit: never copied. */
const ELEMENT = /\/theme\/lib\/(?:attribute-readings|widget-element)\.js$/;

/** What is loaded on demand by several widgets: one file for all, with its own copy of what it needs. */
const SHARED_ON_DEMAND = /\/commune-search\/lib\/search-on-demand\.js$/;

/** The one that another widget loads, as a whole. */
const LOADED_WHOLE = /\/services-map\/lib\/define\.js$/;

const COPY = /\?\w+$/;

/** @param {string} id */
function widgetOf(id) {
  return COPY.exec(id)?.[0].slice(1) ?? WIDGETS.find(([, modules]) => modules.test(id))?.[0];
}

/** @returns {import('rollup').Plugin} */
function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer?.replace(COPY, ''), { ...options, skipSelf: true });
      const path = resolved?.id.replace(COPY, '');
      if (!path || !COPIED.test(path) || ELEMENT.test(path)) return resolved;
      if (SHARED_ON_DEMAND.test(path)) return { ...resolved, id: `${path}?recherche` };
      return { ...resolved, id: `${path}?${widgetOf(importer && !LOADED_WHOLE.test(path) ? importer : path)}` };
    },
    load: (id) => (COPY.test(id) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
  };
}

/** What applies decorators, and what every widget is on top of Lit, come with it; what prints, for two widgets, has its own file, which the build may fill with small ones. @param {string} id */
function chunkOf(id) {
  if (id === DECORATE || ELEMENT.test(id) || /node_modules\/(@lit|lit)/.test(id)) return 'lit';
  return /\/help\/lib\/paper\//.test(id) ? 'papier' : undefined;
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
    entryFileNames: entryName,
    chunkFileNames: chunkName,
    generatedCode: 'es2015',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    experimentalMinChunkSize: 1_000,
  },
  plugins: [
    ownCopies(),
    maplibreSource(),
    unpackerOfBrowser(),
    nodeResolve({ browser: true }),
    oneDecorate(),
    flatTemplates(),
    fileNames(),
    terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: /^!|@license/ } }),
    parallelImports(),
    forwarders(),
    iframePages(),
    formerFiles(),
    integrityManifest(),
  ],
};
