/** What the files of a published folder are made of. */

/** More records than any territory holds; national views use another format. */
export const MAX_RECORDS = 100_000;

export type Guard<T> = (value: unknown) => value is T;

export type Check = (value: unknown) => boolean;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Longitude within ±180°, latitude within ±90°. */
export function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isFiniteNumber)) return false;
  const [longitude, latitude] = value as [number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** A list no longer than any of ours, whatever is in it. */
export function isAnyList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= MAX_RECORDS;
}

export function isListOf<T>(value: unknown, guard: Guard<T>): value is T[];
export function isListOf(value: unknown, check: Check): value is unknown[];
export function isListOf(value: unknown, check: Check): boolean {
  return isAnyList(value) && value.every(check);
}

export function isTexts(value: unknown): value is string[] {
  return isListOf(value, isText);
}

/** A record whose fields each pass: `holds(value, isText, ['id', 'nom'])`. */
export function holds(value: unknown, check: Check, fields: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && fields.every((field) => check(value[field]));
}

/** The same for fields that may be absent. */
export function mayHold(value: Record<string, unknown>, check: Check, fields: readonly string[]): boolean {
  return fields.every((field) => value[field] === undefined || check(value[field]));
}
