/**
 * How the built files are named, so that a cache can never mix two builds:
 * what pages name keeps its name and imports nothing but files that are named
 * by their content.
 */

/** What the build adds to the name of a file whose content it stands for; the first versions added eight letters. */
const HASH = /-[\w-]{7,8}(?=\.m?js$)/;

/** @param {string} file @returns {boolean} whether its name changes with its content, so that it can stay beside its successor */
export function isHashed(file) {
  return HASH.test(file);
}

/** @param {readonly string[]} files of one build @param {string} name without a hash, such as `help.js` @returns {string} the file that it is in this build */
export function hashedName(files, name) {
  return files.find((file) => isHashed(file) && file.replace(HASH, '') === name) ?? name;
}

/** What the loader asks for. */
const WIDGET_FILES = ['services-map', 'ensemble', 'referent-finder', 'violentometre', 'help', 'exit', 'commune-search'];

/** What a page names, and so can never be renamed. */
const NAMED_BY_PAGES = ['reperes', 'reperes-cadre'];

/** @param {import('rollup').PreRenderedChunk} chunk */
export function entryName({ name }) {
  return NAMED_BY_PAGES.includes(name) ? '[name].js' : '[name]-[hash:7].js';
}

/**
 * Tells the loader the name of the file of each widget and of what that one
 * imports, so that it asks for all at once; and what asks again for a part
 * that did not come (`load-code.ts`) the name of that part. Before the names
 * are final, so that the hash of a file covers the names that it holds.
 * @returns {import('rollup').Plugin}
 */
export function fileNames() {
  return {
    name: 'file-names',
    renderChunk(code, { name }, _options, { chunks }) {
      const entries = Object.values(chunks).filter((chunk) => WIDGET_FILES.includes(chunk.name) && chunk.isEntry);
      const files = Object.fromEntries(entries.map((chunk) => [chunk.name, [chunk.fileName, ...chunk.imports]]));
      if (name === 'reperes') return { code: code.replace('globalThis.REPERES_FILES ?? {}', JSON.stringify(files)), map: null };
      if (name === 'reperes-cadre') return { code: code.replace("globalThis.REPERES_EXIT ?? 'exit.js'", JSON.stringify(files['exit']?.[0])), map: null };
      return { code: code.replace(/(import\('\.\/(([\w-]+)-!~\{\w+\}~\.js)'\),\s*)'\3\.js'/g, "$1'$2'"), map: null };
    },
  };
}

/**
 * Under the fixed names that the loaders of the first versions ask for, one
 * line that leads to today's file; should a cache hold it longer than that
 * file lasts, to the loader, which knows the names.
 * @returns {import('rollup').Plugin}
 */
export function forwarders() {
  return {
    name: 'forwarders',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry || !WIDGET_FILES.includes(chunk.name)) continue;
        this.emitFile({ type: 'asset', fileName: `${chunk.name}.js`, source: `import("./${chunk.fileName}").catch(()=>import("./reperes.js"));\n` });
      }
    },
  };
}
