/** `communes-france.json` and `communes-<département>.json`, beside the published folders. */

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReferenceData } from '../reference-files.js';
import { communeFiles } from '../write/national-communes.js';
import { PublishedFormError } from './published-lines.js';
import { schemaFaults } from './schema-faults.js';

/** Each file takes its place whole, once it follows its schema: a server may be reading the former one. @throws {PublishedFormError} */
export function writeCommunes(folder: string): { readonly files: number; readonly bytes: number } {
  const files = communeFiles(loadReferenceData());
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const [nom, content] of files) {
    if (schemaFaults(nom, content).length > 0) throw new PublishedFormError(`${nom} has another shape`);
    const text = `${JSON.stringify(content)}\n`;
    writeFileSync(join(folder, `${nom}.neuf`), text);
    renameSync(join(folder, `${nom}.neuf`), join(folder, nom));
    bytes += Buffer.byteLength(text);
  }
  return { files: files.size, bytes };
}
