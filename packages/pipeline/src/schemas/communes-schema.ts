/** `communes.json`: one commune a row, to spare bytes. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { CommunesFile } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COMMUNE_CODE, COUNT, DRAFT, list, object, text, tuple } from './json-schema.js';

const DEGREES = (description: string, most: number): JsonSchema => ({ type: ['number', 'null'], minimum: -most, maximum: most, description });

const ROW = tuple(
  { ...COMMUNE_CODE, description: 'Code INSEE.' },
  text('Nom.'),
  list(text('Code postal.', { pattern: '^\\d{5}$' })),
  DEGREES('Longitude du centre.', 180),
  DEGREES('Latitude du centre.', 90),
  { ...COUNT, description: 'Habitants.' },
  list(text('Identifiant d’un groupe de territory.json qui contient la commune.')),
  list(text('Ancien nom, qui mène à la commune.')),
);

const FILE: MembersOf<CommunesFile> = {
  version: { const: SCHEMA_VERSION },
  territoire: text('Identifiant du territoire.'),
  communes: list(ROW),
};

export const COMMUNES_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:communes`,
  title: 'communes.json',
  description: 'Les communes d’un territoire, pour la recherche\u00a0; la plus peuplée d’abord.',
  ...object(FILE),
};
