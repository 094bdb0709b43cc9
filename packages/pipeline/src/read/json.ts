/** Bytes of a JSON source → values of which nothing is known yet. Members are read one by one, by name: the others are not opened. */

import type { IssueCode } from '../issues.js';
import { decode } from './decode.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

export type JsonReading = { readonly value: unknown } | { readonly fault: IssueCode };

/** As for tables: what a page on an ordinary office computer reads at once. */
const MAX_BYTES = 60_000_000;

export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.length === 0) return { fault: 'fichier.vide' };
  if (bytes.length > MAX_BYTES) return { fault: 'fichier.trop-gros' };
  const value = parse(decode(bytes).text);
  return value === undefined ? { fault: 'json.illisible' } : { value };
}

/** A member that may be text: numbers and booleans are written out, the rest says nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The objects of a list. A list written as JSON inside a string is opened first: that is how the API of the annuaire answers. */
export function recordsOf(value: unknown): readonly JsonRecord[] {
  return listOf(value).filter(isRecord);
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(textOf).filter((text) => text !== '');
}

function listOf(value: unknown): readonly unknown[] {
  const opened = typeof value === 'string' && value.trimStart().startsWith('[') ? parse(value) : value;
  return Array.isArray(opened) ? opened : [];
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
