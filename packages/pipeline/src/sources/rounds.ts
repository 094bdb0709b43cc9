/**
 * Stops of mobile services, our own template: a row per stop, where, when and
 * for whom. They are services like the others, so that they pass the same
 * walls; `write/rounds-json.ts` then lists them apart.
 */

import type { ServiceField } from '../records.js';
import type { SourceKind } from './source.js';
import { column, rawService } from './source.js';
import { WHEELCHAIR_HEADERS } from '../values/wheelchair.js';

export const rounds: SourceKind<ServiceField> = {
  id: 'rounds',
  required: ['nom', 'horaires', 'confidentialite'],
  columns: [
    column('cle', 'identifiant', 'id'),
    column('nom', 'service', 'nom du service', 'tournee', 'bus'),
    column('confidentialite', 'confidentiel'),
    column('commune', 'ville'),
    column('code_insee', 'insee'),
    column('adresse', 'lieu', 'lieu d arret', 'arret', 'emplacement'),
    column('code_postal', 'cp'),
    column('horaires', 'quand', 'jours et horaires', 'passage', 'dates et horaires'),
    column('publics', 'pour', 'pour qui', 'public'),
    column('presentation', 'description'),
    column('telephone', 'tel'),
    column('courriel', 'mail', 'e mail', 'email', 'mel'),
    column('site_web', 'site', 'site internet', 'url'),
    column('langues', 'langue'),
    column('frais', 'tarif'),
    column('accessibilite', 'acceslibre'),
    column('acces_fauteuil', ...WHEELCHAIR_HEADERS),
    column('couvre', 'zone couverte', 'secteur'),
    column('latitude', 'lat'),
    column('longitude', 'lon', 'lng'),
    column('date_maj', 'maj', 'mise a jour'),
    column('verifie_le', 'date de verification'),
    column('reference', 'reference dans le plan', 'fiche'),
  ],
  toRecords: (row) => [rawService(row, { ...row.values, categorie: 'itinerant' }, row.headers)],
};
