/** Our own template: a row per service, headers are the names of the fields. */

import type { ServiceField } from '../records.js';
import type { SourceKind } from './source.js';
import { column, rawService } from './source.js';
import { WHEELCHAIR_HEADERS } from '../values/wheelchair.js';

export const services: SourceKind<ServiceField> = {
  id: 'services',
  required: ['nom', 'categorie', 'confidentialite'],
  columns: [
    column('cle', 'identifiant', 'id', 'reference interne'),
    column('nom', 'nom du service', 'nom de la structure', 'structure', 'libelle'),
    column('categorie', 'type', 'type de service'),
    column('nombre', 'nombre de dispositifs', 'nombre de postes', 'nb'),
    column('places', 'nombre de places', 'nb places', 'nb pl', 'capacite'),
    column('confidentialite', 'confidentiel', 'confidentialite public contact secret'),
    column('couvre', 'zone couverte', 'communes couvertes', 'secteur', 'zone eligibilite'),
    column('commune', 'ville'),
    column('code_insee', 'insee', 'code commune'),
    column('adresse', 'adresse postale'),
    column('code_postal', 'cp'),
    column('telephone', 'tel'),
    column('courriel', 'mail', 'e mail', 'email', 'mel'),
    column('site_web', 'site', 'site internet', 'url'),
    column('horaires', 'jours et horaires', 'jours et horaires d ouverture', 'horaires d ouverture'),
    column('presentation', 'description', 'presentation resume'),
    column('publics', 'public'),
    column('langues', 'langue'),
    column('frais', 'tarif'),
    column('modes_accueil', 'mode d accueil', 'modes d accueil'),
    column('accessibilite', 'accessibilite lieu', 'acceslibre'),
    column('acces_fauteuil', ...WHEELCHAIR_HEADERS),
    column('date_maj', 'maj', 'mise a jour', 'date de mise a jour'),
    column('verifie_le', 'date de verification'),
    column('reference', 'reference dans le plan', 'fiche'),
    column('siret', 'numero siret'),
    column('finess', 'numero finess'),
    column('latitude', 'lat'),
    column('longitude', 'lon', 'lng'),
    column('approuve_par', 'approuve par'),
    column('approuve_le', 'approuve le'),
  ],
  toRecords: (row) => [rawService(row, row.values, row.headers)],
};
