/** A folder in memory, for a browser and for tests: small enough there, and WebCrypto digests whole texts only. */

import { joined } from './joined.js';
import type { Output, OutputFile, Written } from './output.js';

export class MemoryOutput implements Output {
  /** By name, once closed. */
  readonly files = new Map<string, Uint8Array>();

  file(name: string): OutputFile {
    const parts: Uint8Array[] = [];
    return {
      write: (bytes) => void parts.push(bytes),
      close: async () => {
        const whole = joined(parts);
        this.files.set(name, whole);
        return { octets: whole.length, sha256: await sha256Of(whole) };
      },
    };
  }
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<Written['sha256']> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
