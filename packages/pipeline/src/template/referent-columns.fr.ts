/** The columns of `referents.xlsx`. A person's name is the exception: its columns come last. */

import { REFERENT_LEVELS } from '@reperes/schema';
import type { ReferentField } from '../records.js';
import { LEGAL_BASES } from '../stages/referent-name.js';
import type { TemplateColumn } from './template-column.js';

export const REFERENT_COLUMNS: readonly TemplateColumn<ReferentField>[] = [
  { name: 'cle', title: 'Clé', description: 'Un identifiant à vous, qui ne change pas quand la ligne est déplacée.', example: 'mairie-1', pattern: '[A-Za-z0-9][A-Za-z0-9 _-]*' },
  { name: 'niveau', title: 'Niveau', description: 'Du plus proche au plus large.', example: 'departement', required: true, values: REFERENT_LEVELS },
  { name: 'fonction', title: 'Fonction', description: 'Ce que fait la personne, sans son nom.', example: 'Référente violences faites aux femmes', required: true },
  { name: 'structure', title: 'Structure', description: 'La mairie, la brigade, l’hôpital.', example: 'Structure Exemple', required: true },
  { name: 'telephone', title: 'Téléphone', description: 'Un numéro fonctionnel.', example: '01 99 00 00 02' },
  { name: 'courriel', title: 'Courriel', description: 'Une boîte fonctionnelle.', example: 'referente@exemple.invalid' },
  { name: 'horaires', title: 'Horaires', description: 'En mots simples.', example: 'du lundi au vendredi de 9h à 12h' },
  { name: 'telephone_hors_horaires', title: 'Téléphone hors horaires', description: 'Qui répond la nuit et le week-end.', example: '17' },
  { name: 'nom_hors_horaires', title: 'Nom hors horaires', description: 'Le nom de ce service.', example: 'Police secours' },
  { name: 'couvre', title: 'Couvre', description: 'Codes INSEE, départements ou identifiants de territoires\u00a0; vide\u00a0: tout le territoire.', example: '', several: true },
  { name: 'approuve_par', title: 'Approuvé par', description: 'Qui a décidé qu’un portable ou un courriel nominatif peut être montré.', example: '' },
  { name: 'approuve_le', title: 'Approuvé le', description: 'Quand.', example: '', type: 'date' },
  { name: 'date_maj', title: 'Mis à jour', description: 'Date de l’information.', example: '2026-01', type: 'date' },
  { name: 'revoir_le', title: 'À revoir le', description: 'Jusqu’à quand la fiche vaut sans être relue\u00a0; vide\u00a0: deux ans après la mise à jour.', example: '', type: 'date' },
  { name: 'nom', title: 'Nom', description: 'Prénom et nom. À laisser vide\u00a0: la fonction suffit presque toujours.', example: '' },
  { name: 'publier_nom', title: 'Publier le nom', description: 'oui\u00a0: le nom est montré jusqu’à «\u00a0À revoir le\u00a0», si la base légale est dite.', example: '', values: ['oui', 'non'] },
  { name: 'base_legale', title: 'Base légale', description: 'Ce qui permet de publier ce nom (RGPD, article 6). Jamais publié.', example: '', values: LEGAL_BASES },
];
