/** `communes-france.json` and `communes-<département>.json`: one text a column, for the search alone. */

import { ARTICLES, SCHEMA_VERSION, SHARED } from '@reperes/schema';
import type { CommuneColumns, PackedCommunesFile } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COUNT, DEPARTEMENT_CODE, DRAFT, list, object, tuple } from './json-schema.js';

/** What `writeNumber` writes: digits that say that more follows, then one that does not. */
const NUMBERS = '^(?:[h-~]*[ !#-\\[\\]-g])*$';

/** Of each name, how much it shares with the one before, its letters, its article. */
const NAMES = `^(?:[${escaped(SHARED)}][^${escaped(SHARED)}^"\\\\]*(?:\\^[0-${ARTICLES.length - 1}])?)*$`;

/** For a class of a pattern: the dash and the backslash are not among them. */
function escaped(signs: string): string {
  return signs.replace(/[[\]]/g, '\\$&');
}

const numbers = (description: string): JsonSchema => ({ type: 'string', pattern: NUMBERS, description });
const names = (description: string): JsonSchema => ({ type: 'string', pattern: NAMES, description });

type SchemaOfEach<Columns extends readonly unknown[]> = { readonly [Column in keyof Columns]: JsonSchema };

/** A column added to the contract and forgotten here does not compile. */
const COLUMNS: SchemaOfEach<CommuneColumns> = [
  numbers('Codes INSEE, du précédent au suivant dans le département.'),
  numbers('De chaque département, combien de codes postaux, puis du précédent au suivant.'),
  numbers('De chaque commune, le rang de son premier code postal dans son département, à partir de 1\u00a0; 0 si aucun.'),
  numbers('Communes à plusieurs codes postaux\u00a0: combien de lignes plus loin, combien en plus, lesquels.'),
  numbers('Longitudes\u00a0: 0 si inconnue, sinon 1 et l’écart à ce qui est attendu, en centièmes de degré.'),
  numbers('Latitudes\u00a0: l’écart à ce qui est attendu, en centièmes de degré.'),
  numbers('Habitants, par niveaux de 0 à 180.'),
  numbers('De chaque ancien nom, combien de lignes plus loin est sa commune.'),
  names('Noms\u00a0: ce qui est commun avec le précédent, la suite, l’article.'),
  names('Noms anciens, délégués ou d’arrondissements, écrits de même.'),
];

const FILE: MembersOf<PackedCommunesFile> = {
  version: { const: SCHEMA_VERSION },
  territoire: { anyOf: [{ const: 'france' }, DEPARTEMENT_CODE], description: '«\u00a0france\u00a0» ou le code du département.' },
  departements: list(tuple(DEPARTEMENT_CODE, { type: 'integer', minimum: 1, maximum: 999, description: 'Combien de communes.' })),
  colonnes: tuple(...COLUMNS),
  somme: { ...COUNT, maximum: 0xffffffff, description: 'Somme de contrôle des colonnes (FNV-1a).' },
};

export const PACKED_COMMUNES_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:communes-france`,
  title: 'communes-france.json, communes-<département>.json',
  description: 'Les communes de France ou d’un département, pour la recherche, une colonne par texte\u00a0; packages/schema/src/communes.ts dit comment les colonnes se lisent.',
  ...object(FILE),
};
