/** Small words to write JSON Schemas with (draft 2020-12, https://json-schema.org/draft/2020-12/schema). */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema for each member: a member added to the contract and forgotten here does not compile. */
export type MembersOf<Shape> = Readonly<Record<keyof Shape & string, JsonSchema>>;

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** No member beyond those named: what nobody described must not be published. */
export function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export function list(items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'array', items, ...more };
}

/** A list of fixed length, one schema a place. */
export function tuple(...items: readonly JsonSchema[]): JsonSchema {
  return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length, items: false };
}

export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: 'string', minLength: 1, description, ...more };
}

export function oneOf(description: string, values: readonly string[]): JsonSchema {
  return { enum: values, description };
}

export const TRUE: JsonSchema = { const: true };
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };

/** The forms that `schema/commune-code.ts` accepts. */
export const COMMUNE_CODE: JsonSchema = {
  type: 'string',
  pattern: '^(?:(?:0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5])\\d{3}|97[1-8]\\d{2}|98[4-9]\\d{2})$',
};

/** The same, for a département. */
export const DEPARTEMENT_CODE: JsonSchema = {
  type: 'string',
  pattern: '^(?:0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[4-9])$',
};

/** Day, month or year (ISO 8601, reduced precision). */
export const REDUCED_DATE: JsonSchema = { type: 'string', pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' };

/** A known short number, or E.164. */
export const TELEPHONE: JsonSchema = { type: 'string', pattern: '^(?:\\d{2,6}|\\+\\d{6,15})$' };

export const HTTPS: JsonSchema = { type: 'string', pattern: '^https://' };

/** Longitude, latitude (WGS 84, RFC 7946). */
export const POSITION: JsonSchema = tuple({ type: 'number', minimum: -180, maximum: 180 }, { type: 'number', minimum: -90, maximum: 90 });

/** INSEE codes, département codes or ids of groups. */
export const COVERAGE: JsonSchema = list(text('Code INSEE, code de département ou identifiant d’un groupe de territory.json.'));

export const RECORD_ID = text('Identifiant stable d’une publication à l’autre.', { pattern: '^[a-z0-9][a-z0-9-]*--[a-z0-9-]+$' });
