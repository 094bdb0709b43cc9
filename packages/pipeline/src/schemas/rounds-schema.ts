/** `rounds.json`: where mobile services stop, when, for whom. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { Round, RoundsFile } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COMMUNE_CODE, COVERAGE, DRAFT, list, object, oneOf, POSITION, RECORD_ID, REDUCED_DATE, TELEPHONE, text, TRUE } from './json-schema.js';
import { OPENING } from './opening-schema.js';

const ROUND: MembersOf<Round> = {
  id: RECORD_ID,
  nom: text('Le service itinérant.'),
  position: { anyOf: [POSITION, { type: 'null' }] },
  precision: oneOf('Ce que vaut la position.', ['adresse', 'voie', 'commune', 'departement']),
  adresse: text('Où il s’arrête.'),
  commune: text('Nom de la commune.'),
  code_insee: COMMUNE_CODE,
  ...OPENING,
  publics: list(text('Pour qui.')),
  telephone: TELEPHONE,
  couvre: COVERAGE,
  source: text('Identifiant d’une source de territory.json.'),
  date_maj: REDUCED_DATE,
  exemple: TRUE,
};

const REQUIRED = ['id', 'nom', 'position', 'precision', 'couvre', 'source', 'date_maj'];

const FILE: MembersOf<RoundsFile> = {
  version: { const: SCHEMA_VERSION },
  territoire: text('Identifiant du territoire.'),
  rounds: list(object(ROUND, Object.keys(ROUND).filter((name) => !REQUIRED.includes(name)))),
};

export const ROUNDS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:rounds`,
  title: 'rounds.json',
  description: 'Les arrêts des services itinérants\u00a0: où, quand, pour qui.',
  ...object(FILE),
};
