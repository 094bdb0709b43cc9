/** Every declared download of a territory, one after the other, remembered from one time to the next. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Download } from '../download-declaration.js';
import { STATE_FOLDER } from '../publish/memory.js';
import type { Downloaded, DownloadFault } from './download-file.js';
import { DownloadError, downloadFile } from './download-file.js';

export interface Target {
  readonly file: string;
  readonly download: Download;
}

export interface Fetched {
  readonly file: string;
  readonly status: 'telecharge' | 'a-jour' | 'refuse';
  readonly octets?: number;
  /** Name under which the file that stood there, and that no download wrote, is kept. */
  readonly garde?: string;
  readonly fault?: DownloadFault;
}

export type FetchProgress = (file: string, received: number, total: number | undefined) => void;

/** A file that fails leaves the others, and the one that was there. */
export async function downloadAll(folder: string, targets: readonly Target[], onProgress?: FetchProgress): Promise<readonly Fetched[]> {
  const state = join(folder, STATE_FOLDER);
  const ledger = join(state, 'telechargements.json');
  const known = readLedger(ledger);
  const results: Fetched[] = [];
  for (const { file, download } of targets) {
    const before = known.get(file);
    let garde: string | undefined;
    try {
      const downloaded = await downloadFile({
        ...download,
        path: join(folder, file),
        part: join(state, `${file}.part`),
        ...(before ? { known: before } : {}),
        onKept: (name) => void (garde = name),
        ...(onProgress ? { onProgress: (received, total) => onProgress(file, received, total) } : {}),
      });
      if (downloaded) known.set(file, downloaded);
      results.push({ file, status: downloaded ? 'telecharge' : 'a-jour', ...(downloaded ? { octets: downloaded.octets } : {}), ...(garde === undefined ? {} : { garde }) });
      writeLedger(ledger, known);
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      results.push({ file, status: 'refuse', fault: error.fault });
    }
  }
  return results;
}

function readLedger(path: string): Map<string, Downloaded> {
  try {
    return existsSync(path) ? new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Downloaded>)) : new Map();
  } catch {
    // Unreadable: everything is downloaded again.
    return new Map();
  }
}

function writeLedger(path: string, known: ReadonlyMap<string, Downloaded>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`);
}
