/** What a page downloads for an engine: bundled, minified, brotli 11. No Lit, no element, no data. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ENTRY = '\0entry';

/** Its types are those of another kind of module. */
const minify = /** @type {(options: object) => import('rollup').Plugin} */ (/** @type {unknown} */ (terser));

/** @param {Uint8Array} bytes */
export function brotliBytes(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

/** @param {string} code an `export … from …` */
export async function codeBytes(code) {
  const bundle = await rollup({
    input: ENTRY,
    onwarn: () => undefined,
    plugins: [
      {
        name: 'entry',
        resolveId: (id, from) => (id === ENTRY ? id : from === ENTRY && id.startsWith('.') ? join(FOLDER, id) : null),
        load: (id) => (id === ENTRY ? code : null),
      },
      nodeResolve({ browser: true, rootDir: FOLDER }),
      minify({ module: true, ecma: 2020, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return brotliBytes(Buffer.from(output[0].code));
}
