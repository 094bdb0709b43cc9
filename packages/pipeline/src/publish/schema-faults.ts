/** A value against the JSON Schema of its file, as JSON pointers of what breaks it. */

import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../schemas/index.js';
import { ENSEMBLE_SCHEMA, PACKED_COMMUNES_SCHEMA, PUBLISHED_SCHEMAS } from '../schemas/index.js';

const AJV = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, allErrors: false });

/** @param file of a territory's folder, or beside it: `ensemble.json`, `communes-62.json` */
export function schemaFaults(file: string, value: unknown): readonly string[] {
  const schema = file === 'ensemble.json' ? ENSEMBLE_SCHEMA : file.startsWith('communes-') ? PACKED_COMMUNES_SCHEMA : PUBLISHED_SCHEMAS.get(file);
  return schema ? faultsOf(validatorOf(schema), value) : [];
}

/** For the records of a list of a file; each gives pointers from itself. */
export function recordValidator(file: string, list: string): (record: unknown) => readonly string[] {
  const schema = recordSchema(PUBLISHED_SCHEMAS.get(file), list);
  if (!schema) return () => [];
  const validate = validatorOf(schema);
  return (record) => faultsOf(validate, record);
}

/** What the schema of the file asks of each item; `undefined` for a list that it does not know, which is a fault of the head. */
function recordSchema(schema: JsonSchema | undefined, list: string): JsonSchema | undefined {
  const members = schema?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  const items = members?.[list]?.['items'] as JsonSchema | undefined;
  return schema && items && { $schema: schema['$schema'], $id: `${String(schema['$id'])}:${list}`, ...(schema['$defs'] ? { $defs: schema['$defs'] } : {}), ...items };
}

/** Compiled once a process. */
function validatorOf(schema: JsonSchema): ValidateFunction {
  return AJV.getSchema(String(schema['$id'])) ?? AJV.compile(schema);
}

function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    // Names of members come from the contract or from the code that wrote the file, not from a cell.
    const member = keyword === 'additionalProperties' ? String(params['additionalProperty']) : keyword === 'required' ? String(params['missingProperty']) : undefined;
    return `${instancePath}/${member ?? ''}`;
  });
}
