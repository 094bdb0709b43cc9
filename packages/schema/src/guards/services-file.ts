import { isCategoryId } from '../categories.js';
import { isOpeningIntervals } from '../opening.js';
import type { ServicesFile } from '../services.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { holds, isBoolean, isFiniteNumber, isPosition, isRecord, isText, isTexts, mayHold } from './shapes.js';

export const SERVICES_FILE: FileFormat<ServicesFile> = fileFormat('services.geojson', {
  isHead: ({ type }) => type === 'FeatureCollection',
  list: 'features',
  rows: { features: isService },
});

/** The first services of the list, published beside a long file so that they are read before it. */
export const FIRST_SERVICES_FILE: FileFormat<ServicesFile> = { ...SERVICES_FILE, name: 'services-debut.geojson' };

const TEXTS = ['id', 'nom', 'precision'];

const OPTIONAL_TEXTS = [
  'presentation_resume', 'telephone', 'courriel', 'site_web', 'adresse', 'code_postal', 'commune', 'code_insee',
  'horaires_accueil', 'horaires_texte', 'accessibilite_lieu', 'verifie_le', 'date_maj', 'source', 'reference', 'frais',
];

function isService(value: unknown): boolean {
  if (!isRecord(value) || value['type'] !== 'Feature') return false;
  const { geometry, properties } = value as { geometry: unknown; properties: unknown };
  return (
    holds(properties, isText, TEXTS) &&
    isRightlyLocated(geometry, properties['confidentialite']) &&
    isCategoryId(properties['categorie']) &&
    isFiniteNumber(properties['nombre']) &&
    isTexts(properties['couvre']) &&
    mayHold(properties, isText, OPTIONAL_TEXTS) &&
    mayHold(properties, isTexts, ['publics', 'langues', 'modes_accueil']) &&
    mayHold(properties, isOpeningIntervals, ['horaires_intervalles']) &&
    mayHold(properties, isFiniteNumber, ['places']) &&
    mayHold(properties, isBoolean, ['acces_fauteuil'])
  );
}

/** Only what is public may have a point (CONF-3); what is secret is in no file. */
function isRightlyLocated(geometry: unknown, confidentialite: unknown): boolean {
  if (geometry === null) return confidentialite === 'public' || confidentialite === 'contact';
  const located = isRecord(geometry) && geometry['type'] === 'Point' && isPosition(geometry['coordinates']);
  return located && confidentialite === 'public';
}
