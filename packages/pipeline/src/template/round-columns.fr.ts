/** The columns of `rounds.xlsx`: a row per stop of a mobile service. */

import { CONFIDENTIALITES } from '@reperes/schema';
import type { ServiceField } from '../records.js';
import type { TemplateColumn } from './template-column.js';

export const ROUND_COLUMNS: readonly TemplateColumn<ServiceField>[] = [
  { name: 'cle', title: 'Clé', description: 'Un identifiant à vous, qui ne change pas quand la ligne est déplacée.', example: 'bus-1', pattern: '[A-Za-z0-9][A-Za-z0-9 _-]*' },
  { name: 'nom', title: 'Nom', description: 'Le service itinérant, tel qu’il est écrit sur le véhicule.', example: 'Bus Exemple', required: true },
  { name: 'confidentialite', title: 'Confidentialité', description: 'public\u00a0: l’arrêt est montré. Tout le reste est compté, jamais situé.', example: 'public', required: true, values: CONFIDENTIALITES },
  { name: 'adresse', title: 'Où', description: 'Le lieu de l’arrêt, sans la commune.', example: 'place du marché' },
  { name: 'code_postal', title: 'Code postal', description: 'Cinq chiffres.', example: '', pattern: '\\d{5}' },
  { name: 'commune', title: 'Commune', description: 'Le nom officiel.', example: '' },
  { name: 'code_insee', title: 'Code INSEE', description: 'Le code de la commune, si vous l’avez.', example: '', pattern: '(?:\\d{2}|2[AB])\\d{3}' },
  { name: 'horaires', title: 'Quand', description: 'En mots simples\u00a0: 1er et 3e mardis du mois, 9h-12h.', example: 'le mardi de 9h à 12h', required: true },
  { name: 'publics', title: 'Pour qui', description: 'Qui est accueilli.', example: 'femmes', several: true },
  { name: 'telephone', title: 'Téléphone', description: 'Un seul numéro, celui du service et non d’une personne.', example: '01 99 00 00 04' },
  { name: 'presentation', title: 'Présentation', description: 'Une ou deux phrases.', example: 'Écoute et information, sans rendez-vous.' },
  { name: 'acces_fauteuil', title: 'Accès PMR', description: 'Une personne en fauteuil roulant peut-elle monter ou être reçue\u00a0? oui ou non\u00a0; vide si vous ne savez pas.', example: 'oui', values: ['oui', 'non'] },
  { name: 'date_maj', title: 'Mis à jour', description: 'Date de l’information.', example: '2026-01', type: 'date' },
];
