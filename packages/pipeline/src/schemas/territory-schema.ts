/** `territory.json` as it is published. */

import { CATEGORIES, SCHEMA_VERSION } from '@reperes/schema';
import type { CategoryCount, HelpNumber, PrincipalCommune, PublishedFile, PublishedSource, Territory, TerritoryGroup } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COMMUNE_CODE, COUNT, DRAFT, list, object, oneOf, POSITION, REDUCED_DATE, text, TRUE, tuple } from './json-schema.js';
import { CHANNELS, SITUATIONS } from '../territory-numbers.js';
import { OPENING } from './opening-schema.js';

const ANY_URL: JsonSchema = { type: 'string', pattern: '^https?://\\S+$' };

const GROUP: MembersOf<TerritoryGroup> = {
  id: text('Identifiant, jamais la forme d’un code de commune.'),
  nom: text('Nom.'),
  type: oneOf('Nature du groupe.', ['arrondissement', 'epci', 'bassin', 'reseau', 'autre']),
  communes: list(COMMUNE_CODE),
  note: text('Comment la liste a été dressée.'),
};

const SOURCE: MembersOf<PublishedSource> = {
  id: text('Identifiant.'),
  publisher: text('Qui publie.'),
  title: text('Titre.'),
  licence: text('Licence, en nom court.'),
  url: ANY_URL,
  date: REDUCED_DATE,
  exemple: TRUE,
};

const HELP_NUMBER: MembersOf<HelpNumber> = {
  id: text('Identifiant.'),
  numero: text('Comme on le compose.'),
  nom: text('Nom.'),
  pour: text('Pour qui, pour quoi.'),
  canal: oneOf('Façon de joindre.', CHANNELS),
  url: ANY_URL,
  situation: oneOf('Situation.', SITUATIONS),
  horaires: text('Horaires confirmés par la source.'),
  horaires_intervalles: OPENING.horaires_intervalles,
  gratuit: { type: 'boolean' },
  langues: list(text('Langue.')),
  accessibilite: text('Ce qu’une personne sourde ou malentendante peut employer.'),
  source: object({ url: ANY_URL, date: REDUCED_DATE }, ['date']),
  professionnels: TRUE,
  verifier: TRUE,
};

const TOLD_COUNT: JsonSchema = { ...COUNT, type: ['integer', 'null'], description: '`null` : trop peu de lieux sont protégés pour que ce total soit dit.' };

const CATEGORY_COUNT: MembersOf<CategoryCount> = { entries: TOLD_COUNT, places: TOLD_COUNT };

export const BBOX: JsonSchema = {
  ...tuple(...[180, 90, 180, 90].map((most): JsonSchema => ({ type: 'number', minimum: -most, maximum: most }))),
  description: 'Ouest, sud, est, nord.',
};

export const OUTLINE: JsonSchema = object({ type: { const: 'MultiPolygon' }, coordinates: list(list(list(POSITION))) });

const NUMBERS: JsonSchema = list(
  object(HELP_NUMBER, ['numero', 'url', 'horaires', 'horaires_intervalles', 'langues', 'accessibilite', 'professionnels', 'verifier']),
);

export const COUNTS: JsonSchema = object(
  Object.fromEntries(CATEGORIES.map(({ id }) => [id, object(CATEGORY_COUNT)])),
  CATEGORIES.map(({ id }) => id),
);

export const DAY: JsonSchema = text('Jour de la construction.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const SHA256: JsonSchema = text('Empreinte.', { pattern: '^[0-9a-f]{64}$' });

export const TERRITORY_ID: JsonSchema = text('Identifiant.', { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' });

const FILE: MembersOf<PublishedFile> = {
  nom: text('Nom du fichier.', { pattern: '^[a-z0-9][a-z0-9.-]*$' }),
  octets: COUNT,
  sha256: SHA256,
  enregistrements: COUNT,
};

const TOWN: MembersOf<PrincipalCommune> = { nom: text('Nom.'), position: POSITION };

const TERRITORY: MembersOf<Territory> = {
  version: { const: SCHEMA_VERSION },
  id: TERRITORY_ID,
  nom: text('Nom.'),
  departements: list(text('Code de département.'), { minItems: 1 }),
  bbox: BBOX,
  contour: OUTLINE,
  villes: { ...list(object(TOWN)), description: 'Communes les plus peuplées, la première d’abord : des repères sur la carte.' },
  territoires: list(object(GROUP, ['note'])),
  genere_le: DAY,
  sources: list(object(SOURCE, ['url', 'exemple'])),
  numeros: NUMBERS,
  counts: COUNTS,
  fichiers: list(object(FILE)),
};

export const TERRITORY_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:territory`,
  title: 'territory.json',
  description: 'De quoi parle un dossier publié, et ce qu’il contient. Les totaux comptent les lieux protégés, sans les situer.',
  ...object(TERRITORY, ['villes']),
};
