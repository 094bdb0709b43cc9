/** A file written piece by piece, hashed on the way, and on the disk once closed. */

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { OutputFile, Written } from '../write/output.js';

export class FlushedFile implements OutputFile {
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private octets = 0;
  private open = true;

  /** @throws {Error} of the file system, also when the file exists */
  constructor(path: string) {
    // For the web server to read.
    this.file = openSync(path, 'wx', 0o644);
  }

  write(bytes: Uint8Array): void {
    // A disk that is nearly full takes a part, then refuses the rest.
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.hash.update(bytes);
    this.octets += bytes.length;
  }

  close(): Written {
    try {
      fsyncSync(this.file);
    } finally {
      this.abandon();
    }
    return { octets: this.octets, sha256: this.hash.digest('hex') };
  }

  /** Closed as it is; nothing happens when it is closed. */
  abandon(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.file);
  }
}

/** A rename lasts once its folder is flushed. Windows opens no folder, and flushes by itself. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
