/** `ensemble.json`: several published folders shown as one. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { EnsembleFile, EnsembleTerritory, EnsembleTiles } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COUNT, DRAFT, list, object, text } from './json-schema.js';
import { BBOX, COUNTS, DAY, OUTLINE, SHA256, TERRITORY_ID } from './territory-schema.js';

const PART: MembersOf<EnsembleTerritory> = {
  id: TERRITORY_ID,
  nom: text('Nom.'),
  departements: list(text('Code de département.'), { minItems: 1 }),
  dossier: text('Son dossier publié, depuis ce fichier.', { pattern: '^(?:\\.\\./)*(?:[\\w.-]+/)*$' }),
  bbox: BBOX,
  contour: OUTLINE,
  services: COUNT,
};

const TILES: MembersOf<EnsembleTiles> = {
  nom: text('Archive PMTiles, version 3, à côté de ce fichier.', { pattern: '^[\\w-]+\\.pmtiles$' }),
  octets: COUNT,
  sha256: SHA256,
  zoom_max: COUNT,
  services: COUNT,
};

const ENSEMBLE: MembersOf<EnsembleFile> = {
  version: { const: SCHEMA_VERSION },
  id: TERRITORY_ID,
  nom: text('Nom.'),
  genere_le: DAY,
  bbox: BBOX,
  territoires: list(object(PART), { minItems: 1 }),
  counts: COUNTS,
  tuiles: object(TILES),
};

export const ENSEMBLE_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:ensemble`,
  title: 'ensemble.json',
  description: 'Plusieurs dossiers publiés, réunis sur une carte. Les services y sont en tuiles (services.pmtiles)\u00a0; chaque liste reste dans son dossier.',
  ...object(ENSEMBLE),
};
