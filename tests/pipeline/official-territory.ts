/** Official files on a made-up territory of three communes: short ways to publish them, and rows written out. */

import type { PublicationInMemory } from '@reperes/pipeline';
import { publish } from './territory.js';

/** A source of this kind, with the least that an official one declares. */
export function declared(source: string, file: string, more: Readonly<Record<string, unknown>> = {}) {
  return { source, file, date: '2026', ...more };
}

export async function publishOne(source: string, content: string, more: Readonly<Record<string, unknown>> = {}): Promise<PublicationInMemory> {
  return publish({ sources: [declared(source, 'fichier', more)], files: { fichier: content } });
}

export const SOLIGUIDE_TERMS = { title: 'Soliguide', publisher: 'Solinum', licence: 'à convenir' };

export const UNIT_HEADER =
  'service;adresse_geographique;telephone;departement;code_commune_insee;voie;code_postal;commune;geocodage_epsg;geocodage_x;geocodage_y;geocodage_x_GPS;geocodage_y_GPS';

export const BETHUNE_POLICE =
  '"Commissariat de police de Béthune";"7 avenue Exemple 62400 BÉTHUNE";"+33 3 53 01 01 91";"62";"62119";"7 avenue Exemple";"62400";"BÉTHUNE";"2154";"674645.704";"7048023.525";"";""';

export function lines(...rows: readonly string[]): string {
  return [...rows, ''].join('\n');
}

/** Cells of a line `structureet`, by their place in the file; the others are empty. */
export function finessLine(cells: Readonly<Record<number, string>>): string {
  return Array.from({ length: 32 }, (_, at) => (at === 0 ? 'structureet' : cells[at] ?? '')).join(';');
}

/** A hospital in Béthune. */
export const HOSPITAL = {
  1: '620990001', 3: 'CH EXEMPLE', 7: '4', 8: 'R', 9: 'DE L EXEMPLE', 12: '119', 13: '62', 15: '62400 BETHUNE CEDEX',
  16: '0353010196', 18: '355', 19: 'Centre Hospitalier (C.H.)', 20: '1102', 21: 'Centres Hospitaliers', 22: '26010004500012', 30: '2025-01-01',
} as const;

/** A reception and social rehabilitation centre in Arras: people sleep there. */
export const CHRS = {
  1: '620990004', 3: 'CHRS EXEMPLE', 7: '7', 8: 'R', 9: 'DU RALE-CACHE-4', 12: '041', 13: '62', 15: '62000 ARRAS',
  16: '0353010200', 18: '214', 19: 'Centre Hébergement & Réinsertion Sociale (C.H.R.S.)', 20: '4501',
  21: 'Etablissements et Services d’Hébergement pour Familles en Difficulté', 22: '26010004500099', 30: '2025-01-05',
} as const;

export const FINESS_FIRST = 'finess;etalab;98;2026-05-12';
