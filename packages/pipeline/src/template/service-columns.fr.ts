/** The columns of `services.xlsx`, in the order in which an officer fills them. */

import { CATEGORIES, CONFIDENTIALITES } from '@reperes/schema';
import type { ServiceField } from '../records.js';
import type { TemplateColumn } from './template-column.js';

export const SERVICE_COLUMNS: readonly TemplateColumn<ServiceField>[] = [
  { name: 'cle', title: 'Clé', description: 'Un identifiant à vous, qui ne change pas quand la ligne est déplacée. Sans nom de commune ni d’adresse pour un lieu protégé.', example: 'adj-1', pattern: '[A-Za-z0-9][A-Za-z0-9 _-]*' },
  { name: 'nom', title: 'Nom', description: 'Le nom du service, tel qu’on le lit sur sa porte.', example: 'Accueil de jour Exemple', required: true },
  { name: 'categorie', title: 'Catégorie', description: 'Un identifiant de la liste.', example: 'accueil-jour', required: true, values: CATEGORIES.map(({ id }) => id) },
  { name: 'confidentialite', title: 'Confidentialité', description: 'public\u00a0: tout est montré. contact\u00a0: le nom et le téléphone, jamais le lieu. secret\u00a0: compté, jamais montré. Vide, la ligne est refusée.', example: 'public', required: true, values: CONFIDENTIALITES },
  { name: 'nombre', title: 'Nombre', description: 'Combien de lieux ou de postes la ligne représente\u00a0; vide\u00a0: un.', example: '1', type: 'integer' },
  { name: 'places', title: 'Places', description: 'Places d’hébergement.', example: '', type: 'integer' },
  { name: 'couvre', title: 'Couvre', description: 'Codes INSEE, départements ou identifiants de territoires\u00a0; vide\u00a0: tout le territoire.', example: '', several: true },
  { name: 'adresse', title: 'Adresse', description: 'Numéro et voie, sans la commune.', example: '12 rue des Exemples' },
  { name: 'code_postal', title: 'Code postal', description: 'Cinq chiffres.', example: '', pattern: '\\d{5}' },
  { name: 'commune', title: 'Commune', description: 'Le nom officiel.', example: '' },
  { name: 'code_insee', title: 'Code INSEE', description: 'Le code de la commune, si vous l’avez.', example: '', pattern: '(?:\\d{2}|2[AB])\\d{3}' },
  { name: 'telephone', title: 'Téléphone', description: 'Un seul numéro, celui du service et non d’une personne.', example: '01 99 00 00 01' },
  { name: 'courriel', title: 'Courriel', description: 'Une boîte du service et non d’une personne.', example: 'accueil@exemple.invalid' },
  { name: 'site_web', title: 'Site', description: 'Une adresse qui commence par https://.', example: '', pattern: 'https://.+' },
  { name: 'horaires', title: 'Horaires', description: 'En mots simples\u00a0: du lundi au vendredi de 9h à 17h.', example: 'du lundi au vendredi de 9h à 17h' },
  { name: 'presentation', title: 'Présentation', description: 'Une ou deux phrases, sans adresse ni nom de personne.', example: 'Écoute et orientation, sans rendez-vous.' },
  { name: 'publics', title: 'Publics', description: 'Qui est accueilli.', example: 'femmes', several: true },
  { name: 'langues', title: 'Langues', description: 'Langues parlées sur place.', example: 'français|anglais', several: true },
  { name: 'frais', title: 'Frais', description: 'gratuit ou payant.', example: 'gratuit', values: ['gratuit', 'payant'] },
  { name: 'modes_accueil', title: 'Accueil', description: 'en-presentiel, a-distance, ou les deux.', example: 'en-presentiel', several: true },
  { name: 'accessibilite', title: 'Accessibilité', description: 'L’adresse de la page du lieu sur Acceslibre.', example: '', pattern: 'https://.+' },
  { name: 'acces_fauteuil', title: 'Accès PMR', description: 'Une personne en fauteuil roulant peut-elle entrer\u00a0? oui ou non\u00a0; vide si vous ne savez pas, ou en partie seulement.', example: 'oui', values: ['oui', 'non'] },
  { name: 'date_maj', title: 'Mis à jour', description: 'Date de l’information.', example: '2026-01', type: 'date' },
  { name: 'verifie_le', title: 'Vérifié le', description: 'Jour où quelqu’un a confirmé la ligne.', example: '2026-01-15', type: 'date' },
  { name: 'reference', title: 'Référence', description: 'Où le trouver dans le plan ou le tableur d’origine.', example: '' },
  { name: 'siret', title: 'SIRET', description: 'Sert à reconnaître un même lieu dans deux fichiers\u00a0; jamais publié.', example: '', pattern: '\\d{14}' },
  { name: 'approuve_par', title: 'Approuvé par', description: 'Qui a décidé que ce lieu (hébergement, lieu autrefois protégé) ou son contact (portable, courriel nominatif) peut être montré.', example: '' },
  { name: 'approuve_le', title: 'Approuvé le', description: 'Quand.', example: '', type: 'date' },
];
