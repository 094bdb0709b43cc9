/** A run whose folder stays in memory: for an officer's browser, and for tests. */

import type { Publication, Refusal, RunInput } from './run.js';
import { run } from './run.js';
import type { ProtectedMark, Remembering } from './stages/openings.js';
import { MemoryOutput } from './write/memory-output.js';

export interface PublicationInMemory extends Publication {
  /** The published folder, by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Private: for the next build, never for the folder nor the report. Marks by link key. */
  readonly protection: ReadonlyMap<string, ProtectedMark>;
}

export async function runInMemory(input: Omit<RunInput, 'output' | 'remembering'>): Promise<PublicationInMemory | Refusal> {
  const output = new MemoryOutput();
  const protection = new Map<string, ProtectedMark>();
  const remembering: Remembering = {
    protect: (key, mark) => void protection.set(key, protection.get(key) === 'secret' ? 'secret' : mark),
    open: () => undefined,
  };
  const ran = await run({ ...input, output, remembering });
  return ran.status === 'published' ? { ...ran, files: output.files, protection } : ran;
}
