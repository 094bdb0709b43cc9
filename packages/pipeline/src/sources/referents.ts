/** Referents by function. There is no column for a person's name: none is published. */

import type { ReferentField } from '../records.js';
import type { SourceKind } from './source.js';
import { column, rawReferent } from './source.js';

export const referents: SourceKind<ReferentField> = {
  id: 'referents',
  required: ['niveau', 'fonction', 'structure'],
  columns: [
    column('cle', 'identifiant', 'id', 'n'),
    column('niveau', 'echelon'),
    column('fonction', 'fonction du referent', 'referent fonction'),
    column('structure', 'service', 'unite', 'etablissement'),
    column('telephone', 'tel', 'telephone fixe', 'n de tel fixe'),
    column('courriel', 'mail', 'e mail', 'email', 'adresse mel fonctionnelle'),
    column('horaires', 'jours et horaires'),
    column('telephone_hors_horaires', 'telephone hors horaires', 'astreinte'),
    column('nom_hors_horaires', 'nom hors horaires', 'service hors horaires'),
    column('couvre', 'commune', 'communes', 'zone couverte', 'secteur'),
    column('date_maj', 'maj', 'mise a jour', 'date de mise a jour'),
  ],
  toRecords: (row) => [rawReferent(row, row.values, row.headers)],
};
