/**
 * `services.csv`: RFC 4180, UTF-8 with a byte order mark because Excel reads
 * accents wrongly without it. A cell that a spreadsheet would run as a formula
 * starts with an apostrophe (OWASP, "CSV Injection").
 */

import { displayTelephone } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';

const COLUMNS = [
  'id', 'nom', 'categorie', 'nombre', 'presentation_resume', 'telephone', 'courriel', 'site_web', 'confidentialite',
  'precision', 'adresse', 'code_postal', 'commune', 'code_insee', 'horaires_accueil', 'horaires_texte', 'modes_accueil',
  'accessibilite_lieu', 'acces_fauteuil', 'places', 'publics', 'langues', 'frais', 'couvre', 'source', 'reference', 'date_maj',
  'verifie_le', 'exemple',
] as const;

const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r\0]/;

/** Line by line. */
export function* servicesCsv(services: Sequence<Service>): Iterable<string> {
  yield BYTE_ORDER_MARK;
  yield lineOf([...COLUMNS, 'longitude', 'latitude']);
  for (const { geometry, properties } of services) {
    // As written in France: "+33…" would be a formula.
    const telephone = properties.telephone && displayTelephone(properties.telephone).replaceAll('\u00a0', ' ');
    const values: Readonly<Record<string, unknown>> = { ...properties, telephone };
    const [longitude, latitude] = geometry?.coordinates ?? [];
    yield lineOf([...COLUMNS.map((column) => cellOf(values[column])), cellOf(longitude), cellOf(latitude)]);
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  // A negative longitude is a number, not a formula.
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  const text = Array.isArray(value) ? value.join('|') : String(value);
  return safeCell(text);
}

export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
