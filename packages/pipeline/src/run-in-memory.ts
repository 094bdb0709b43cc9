/** A run whose folder stays in memory: for an officer's browser, and for tests. */

import type { Publication, Refusal, RunInput } from './run.js';
import { run } from './run.js';
import { MemoryOutput } from './write/memory-output.js';

export interface PublicationInMemory extends Publication {
  /** The published folder, by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function runInMemory(input: Omit<RunInput, 'output'>): Promise<PublicationInMemory | Refusal> {
  const output = new MemoryOutput();
  const ran = await run({ ...input, output });
  return ran.status === 'published' ? { ...ran, files: output.files } : ran;
}
