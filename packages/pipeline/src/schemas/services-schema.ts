/** `services.geojson`. A `contact` entry has fewer members: none that locates it. */

import { CATEGORIES, SCHEMA_VERSION } from '@reperes/schema';
import type { ContactServiceProperties, PublicServiceProperties, Service, ServicesFile } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { COMMUNE_CODE, COUNT, COVERAGE, DRAFT, HTTPS, list, object, oneOf, POSITION, RECORD_ID, REDUCED_DATE, TELEPHONE, text, TRUE } from './json-schema.js';
import { OPENING } from './opening-schema.js';

const CONTACT: MembersOf<ContactServiceProperties> = {
  id: RECORD_ID,
  nom: text('Nom du service.'),
  categorie: oneOf('Catégorie, de la liste fermée.', CATEGORIES.map(({ id }) => id)),
  nombre: { type: 'integer', minimum: 1, description: 'Combien de lieux ou de postes l’entrée représente.' },
  presentation_resume: text('Présentation en quelques mots.', { maxLength: 280 }),
  telephone: TELEPHONE,
  courriel: text('Courriel fonctionnel.', { pattern: '^[^\\s@]+@[^\\s@]+$' }),
  site_web: HTTPS,
  publics: list(text('Public accueilli.')),
  langues: list(text('Langue parlée.')),
  frais: oneOf('Frais.', ['gratuit', 'payant']),
  places: COUNT,
  couvre: COVERAGE,
  source: text('Identifiant d’une source de territory.json.'),
  reference: text('Endroit dans la source.'),
  date_maj: REDUCED_DATE,
  verifie_le: REDUCED_DATE,
  exemple: TRUE,
  confidentialite: { const: 'contact' },
  precision: { const: 'departement' },
};

const PUBLIC: MembersOf<PublicServiceProperties> = {
  ...CONTACT,
  ...OPENING,
  confidentialite: { const: 'public' },
  precision: oneOf('Confiance dans le point.', ['adresse', 'voie', 'commune', 'departement']),
  adresse: text('Adresse, sans commune.'),
  code_postal: text('Code postal.', { pattern: '^\\d{5}$' }),
  commune: text('Nom de la commune.'),
  code_insee: COMMUNE_CODE,
  modes_accueil: list(oneOf('Mode d’accueil.', ['en-presentiel', 'a-distance'])),
  accessibilite_lieu: HTTPS,
  acces_fauteuil: { type: 'boolean', description: 'Une personne en fauteuil roulant peut entrer. Absent\u00a0: on ne sait pas, ou en partie seulement.' },
};

const REQUIRED = ['id', 'nom', 'categorie', 'nombre', 'couvre', 'source', 'date_maj', 'confidentialite', 'precision'];
const optionalOf = (members: Readonly<Record<string, JsonSchema>>) => Object.keys(members).filter((name) => !REQUIRED.includes(name));

const POINT: JsonSchema = object({ type: { const: 'Point' }, coordinates: POSITION });

function feature(properties: Readonly<Record<string, JsonSchema>>, geometry: JsonSchema): JsonSchema {
  const members: MembersOf<Service> = { type: { const: 'Feature' }, id: RECORD_ID, geometry, properties: object(properties, optionalOf(properties)) };
  return object(members);
}

const FILE: MembersOf<ServicesFile> = {
  type: { const: 'FeatureCollection' },
  version: { const: SCHEMA_VERSION },
  territoire: text('Identifiant du territoire.'),
  features: list({
    // One branch a mark: a fault is then told in the right one.
    if: { properties: { properties: { properties: { confidentialite: { const: 'contact' } } } } },
    then: { $ref: '#/$defs/contact' },
    else: { $ref: '#/$defs/public' },
  }),
};

export const SERVICES_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: `urn:reperes:schema:${SCHEMA_VERSION}:services`,
  title: 'services.geojson',
  description: 'Les services d’un territoire\u00a0: GeoJSON (RFC 7946), noms de propriétés de data·inclusion. Un lieu secret n’y est pas.',
  ...object(FILE),
  $defs: {
    contact: feature(CONTACT, { type: 'null' }),
    public: feature(PUBLIC, { oneOf: [{ type: 'null' }, POINT] }),
  },
};

