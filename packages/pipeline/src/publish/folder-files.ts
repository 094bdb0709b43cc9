/** A published folder on disk, read a megabyte at a time. */

import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFiles } from './published-files.js';
import { PIECE_BYTES } from './published-files.js';

export function filesOfFolder(folder: string): PublishedFiles {
  return {
    names: readdirSync(folder).sort(),
    read: (name) => {
      const path = join(folder, name);
      return existsSync(path) ? piecesOf(path) : undefined;
    },
  };
}

function* piecesOf(path: string): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(PIECE_BYTES);
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) yield buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
