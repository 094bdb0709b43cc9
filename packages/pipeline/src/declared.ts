/** What a value of `territory.json` may be. No DOM, no file: each answers for one value. */

/** Ids become folder names, file anchors and parts of record ids. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const REDUCED_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Year, month or day: `2024`, `2024-05`, `2024-05-31`. */
export function isReducedDate(value: unknown): value is string {
  return typeof value === 'string' && REDUCED_DATE.test(value);
}

export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
}

export function isListOf(value: unknown, guard: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(guard);
}
