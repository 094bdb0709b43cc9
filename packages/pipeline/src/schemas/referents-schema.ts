/** `referents.json`: functions; a person's name only with a date until which it holds. */

import { REFERENT_LEVELS, SCHEMA_VERSION } from '@reperes/schema';
import type { Referent, ReferentsFile } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COVERAGE, DRAFT, list, object, oneOf, RECORD_ID, REDUCED_DATE, TELEPHONE, text, TRUE } from './json-schema.js';
import { OPENING } from './opening-schema.js';

const REFERENT: MembersOf<Referent> = {
  id: RECORD_ID,
  niveau: oneOf('Niveau, du plus proche au plus large.', REFERENT_LEVELS),
  fonction: text('Ce que fait la personne, sans son nom.'),
  structure: text('Où\u00a0: mairie, brigade, hôpital.'),
  unite: text('Identifiant, dans ce fichier, de la brigade ou du commissariat où travaille cette personne, ou le sien.'),
  nom: text('Nom de la personne, publié sur une base légale enregistrée\u00a0; à ne plus montrer après revoir_le.'),
  telephone: TELEPHONE,
  courriel: text('Courriel fonctionnel.', { pattern: '^[^\\s@]+@[^\\s@]+$' }),
  ...OPENING,
  hors_horaires: object({ telephone: TELEPHONE, nom: text('Qui répond en dehors de ces horaires.') }),
  couvre: COVERAGE,
  source: text('Identifiant d’une source de territory.json.'),
  date_maj: REDUCED_DATE,
  revoir_le: REDUCED_DATE,
  exemple: TRUE,
};

const REQUIRED = ['id', 'niveau', 'fonction', 'structure', 'couvre', 'source', 'date_maj'];

const FILE: MembersOf<ReferentsFile> = {
  version: { const: SCHEMA_VERSION },
  territoire: text('Identifiant du territoire.'),
  referents: list(object(REFERENT, Object.keys(REFERENT).filter((name) => !REQUIRED.includes(name)))),
};

export const REFERENTS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:referents`,
  title: 'referents.json',
  description: 'À qui s’adresser, par fonction, et pour quelles communes.',
  ...object(FILE),
};
