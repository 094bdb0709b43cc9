import { SCHEMA_VERSION } from '../territory.js';
import { type Guard, isRecord } from './shapes.js';

/**
 * A file of a published folder, with what tells that a value is one. Each has
 * its own module, so that a widget carries only those that it reads.
 */
export interface FileFormat<T> {
  readonly name: string;
  readonly guard: Guard<T>;
}

/** Whether the value is written in the version that this code reads. */
export function isVersioned(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value['version'] === SCHEMA_VERSION;
}
