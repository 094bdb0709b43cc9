#!/usr/bin/env node
/**
 * `node scripts/schemas.mjs`: writes `docs/schemas/` from the declarations of
 * the pipeline and of the violentomètre: a JSON Schema for each published
 * file and for a text, a Table Schema for each template. With `--check`, fails when the folder says otherwise.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../docs/schemas/', import.meta.url));

/** By file name. @returns {Promise<Map<string, string>>} */
export async function schemaFiles() {
  const { ENSEMBLE_SCHEMA, PACKED_COMMUNES_SCHEMA, PUBLISHED_SCHEMAS, TEMPLATES, tableSchema } = await import('../packages/pipeline/lib/index.js');
  const { QUESTION_SET_SCHEMA } = await import('../packages/violentometre/lib/question-set-schema.js');
  const text = (/** @type {unknown} */ schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return new Map([
    ...[...PUBLISHED_SCHEMAS].map(([name, schema]) => /** @type {const} */ ([name.replace(/\.(?:geo)?json$/, '.schema.json'), text(schema)])),
    ['ensemble.schema.json', text(ENSEMBLE_SCHEMA)],
    ['communes-france.schema.json', text(PACKED_COMMUNES_SCHEMA)],
    ['violentometre.schema.json', text(QUESTION_SET_SCHEMA)],
    ...Object.keys(TEMPLATES).map((id) => /** @type {const} */ ([`${id}.tableschema.json`, text(tableSchema(/** @type {keyof typeof TEMPLATES} */ (id)))])),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await schemaFiles();
  if (process.argv.includes('--check')) {
    const wrong = [...files].filter(([name, text]) => readFileSync(join(FOLDER, name), 'utf8') !== text).map(([name]) => name);
    const extra = readdirSync(FOLDER).filter((name) => !files.has(name));
    for (const name of [...wrong, ...extra]) console.error(`docs/schemas/${name} is not what the declarations say: run "node scripts/schemas.mjs".`);
    process.exitCode = wrong.length + extra.length > 0 ? 1 : 0;
  } else {
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
    console.log(`docs/schemas: ${files.size} files.`);
  }
}
