/** `communes-france.json` and `communes-<département>.json`, beside the published folders. */

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReferenceData } from '../reference-files.js';
import { communeFiles } from '../write/national-communes.js';

/** Each file takes its place whole: a server may be reading the former one. */
export function writeCommunes(folder: string): { readonly files: number; readonly bytes: number } {
  const files = communeFiles(loadReferenceData());
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const [nom, content] of files) {
    const text = `${JSON.stringify(content)}\n`;
    writeFileSync(join(folder, `${nom}.neuf`), text);
    renameSync(join(folder, `${nom}.neuf`), join(folder, nom));
    bytes += Buffer.byteLength(text);
  }
  return { files: files.size, bytes };
}
