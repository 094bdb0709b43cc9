/** What stands published now: its bytes, and the marks to keep when nothing better remembers them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePublished, SERVICES_FILE } from '@reperes/schema';
import { contactKey } from '../stages/links.js';
import type { FormerMark } from '../stages/openings.js';

const NAMES = ['territory.json', 'services.geojson', 'referents.json'];

/** `undefined` when no folder is there. */
export function readFormer(out: string): ReadonlyMap<string, Uint8Array> | undefined {
  if (!existsSync(join(out, 'territory.json'))) return undefined;
  const names = NAMES.filter((name) => existsSync(join(out, name)));
  return new Map(names.map((name) => [name, readFileSync(join(out, name))]));
}

/** Without the memory of a former build, its folder still tells which entries were shown without their place. */
export function contactMarks(former: ReadonlyMap<string, Uint8Array>): FormerMark {
  const keys = new Set<string>();
  try {
    const { features } = parsePublished(SERVICES_FILE, new TextDecoder().decode(former.get('services.geojson')));
    for (const { properties } of features) {
      if (properties.confidentialite !== 'contact') continue;
      if (properties.telephone?.startsWith('+')) keys.add(contactKey(properties.telephone));
      if (properties.courriel !== undefined) keys.add(contactKey(properties.courriel));
    }
  } catch {
    // Not a folder of ours: it tells nothing.
  }
  return (linkKey) => (keys.has(linkKey) ? 'contact' : undefined);
}
