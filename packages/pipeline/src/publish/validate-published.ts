/**
 * A folder is read once more before it takes the place of the former one:
 * each file against its JSON Schema, the GeoJSON by an independent check, the
 * sizes and hashes of `territory.json` against the bytes. Faults name a file
 * and a JSON pointer, never a value.
 */

import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Issue } from '../issues.js';
import { OPTIONAL_FILES, PUBLISHED_SCHEMAS } from '../schemas/index.js';
import { geojsonFaults } from './geojson.js';

/** The first faults tell what is wrong; a forgotten member is wrong in every record. */
const MOST_TOLD = 10;

export function validatePublished(files: ReadonlyMap<string, Uint8Array>): readonly Issue[] {
  const names = [...new Set([...[...PUBLISHED_SCHEMAS.keys()].filter((name) => !OPTIONAL_FILES.has(name)), ...files.keys()])];
  return names.flatMap((file) => {
    const bytes = files.get(file);
    const faults = bytes === undefined ? ['/'] : faultsOf(file, bytes, files);
    return faults.slice(0, MOST_TOLD).map((column): Issue => ({ code: 'publication.invalide', severity: 'error', file, column }));
  });
}

function faultsOf(file: string, bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  const own = file === 'services.geojson' ? geojsonFaults(text) : [];
  if (!PUBLISHED_SCHEMAS.has(file)) return own;
  const parsed = parse(text);
  if (parsed === undefined) return ['/'];
  return [...new Set([...own, ...schemaFaults(file, parsed), ...(file === 'territory.json' ? hashFaults(parsed, files) : [])])];
}

const AJV = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, allErrors: false });

function schemaFaults(file: string, value: unknown): readonly string[] {
  const schema = PUBLISHED_SCHEMAS.get(file);
  if (!schema) return [];
  const validate = AJV.getSchema(String(schema['$id'])) ?? AJV.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    // Names of members come from the contract or from the code that wrote the file, not from a cell.
    const member = keyword === 'additionalProperties' ? String(params['additionalProperty']) : keyword === 'required' ? String(params['missingProperty']) : undefined;
    return `${instancePath}/${member ?? ''}`;
  });
}

/** Every file but `territory.json` is announced, with its true size and hash. */
function hashFaults(territory: unknown, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const listed = announced(territory);
  const others = [...files.keys()].filter((name) => name !== 'territory.json' && !listed.some(({ nom }) => nom === name));
  const wrong = listed.flatMap(({ nom, octets, sha256 }, index) => {
    const bytes = files.get(nom);
    const same = bytes?.length === octets && createHash('sha256').update(bytes).digest('hex') === sha256;
    return same ? [] : [`/fichiers/${index}`];
  });
  return others.length > 0 ? [...wrong, '/fichiers'] : wrong;
}

function announced(territory: unknown): readonly { nom: string; octets: number; sha256: string }[] {
  const list = typeof territory === 'object' && territory !== null && 'fichiers' in territory ? territory.fichiers : undefined;
  return Array.isArray(list) ? list : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
