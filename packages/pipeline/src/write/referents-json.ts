/** `referents.json`: who to turn to, by function. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { Referent } from '@reperes/schema';
import { jsonLines } from './json.js';

export function referentsJson(territoire: string, referents: readonly Referent[]): Iterable<string> {
  return jsonLines({ version: SCHEMA_VERSION, territoire }, 'referents', referents);
}
