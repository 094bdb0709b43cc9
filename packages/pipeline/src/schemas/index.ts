/** The JSON Schema of each published file, by name. A new file is a schema and a line here. */

import { FIRST_SERVICES_FILE } from '@reperes/schema';
import { COMMUNES_SCHEMA } from './communes-schema.js';
import type { JsonSchema } from './json-schema.js';
import { REFERENTS_SCHEMA } from './referents-schema.js';
import { ROUNDS_SCHEMA } from './rounds-schema.js';
import { SERVICES_SCHEMA } from './services-schema.js';
import { TERRITORY_SCHEMA } from './territory-schema.js';

export { ENSEMBLE_SCHEMA } from './ensemble-schema.js';
export { PACKED_COMMUNES_SCHEMA } from './packed-communes-schema.js';
export type { JsonSchema } from './json-schema.js';

export const PUBLISHED_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  ['territory.json', TERRITORY_SCHEMA],
  ['services.geojson', SERVICES_SCHEMA],
  [FIRST_SERVICES_FILE.name, { ...SERVICES_SCHEMA, title: FIRST_SERVICES_FILE.name }],
  ['referents.json', REFERENTS_SCHEMA],
  ['communes.json', COMMUNES_SCHEMA],
  ['rounds.json', ROUNDS_SCHEMA],
]);

/** In a folder only when the territory has something to put there. */
export const OPTIONAL_FILES: ReadonlySet<string> = new Set(['rounds.json', FIRST_SERVICES_FILE.name]);
