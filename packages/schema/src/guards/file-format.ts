import { SCHEMA_VERSION } from '../territory.js';
import { type Check, type Guard, isAnyList, isRecord } from './shapes.js';

/**
 * A file of a published folder, with what tells that a value is one. Each has
 * its own module, so that a widget carries only those that it reads.
 */
export interface FileFormat<T> {
  readonly name: string;
  /** Whether every part is as it should be: what publishing asks. */
  readonly guard: Guard<T>;
  /** What a page asks: the file without the rows that this code cannot read; `undefined` when it is no such file. */
  readonly sift: (value: unknown) => Sifted<T> | undefined;
}

export interface Sifted<T> {
  readonly file: T;
  /** How many rows are left out. A row is shown whole or not at all. */
  readonly lost: number;
}

/** How a file is judged: its head as one, its rows each alone. */
interface Shape {
  readonly isHead?: (value: Fields) => boolean;
  /** The list that the file is for: none of it readable, and it is no such file. */
  readonly list?: string;
  /** By the path of a list, or of a record of rows by id: `contour.coordinates`. */
  readonly rows: Readonly<Record<string, Check>>;
}

type Fields = Record<string, unknown>;

export function fileFormat<T>(name: string, { isHead = () => true, list, rows }: Shape): FileFormat<T> {
  const sift = (value: unknown): Sifted<T> | undefined => {
    if (!isVersioned(value) || (list && !isAnyList(value[list])) || !isHead(value)) return undefined;
    let file = value;
    let lost = 0;
    for (const [path, isRow] of Object.entries(rows)) {
      file = without(file, path.split('.'), (row) => {
        const isRight = isRow(row);
        if (!isRight) lost += 1;
        return isRight;
      }) as Fields;
    }
    return list && lost > 0 && (file[list] as readonly unknown[]).length === 0 ? undefined : { file: file as T, lost };
  };
  return { name, sift, guard: (value): value is T => sift(value)?.lost === 0 };
}

/** Whether the value is written in the version that this code reads. */
export function isVersioned(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value['version'] === SCHEMA_VERSION;
}

/** The same value when nothing is lost. What is neither a list nor a record was judged with the head, or is absent. */
function without(value: unknown, [name, ...path]: readonly string[], isRow: Check): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter(isRow);
    return kept.length < value.length ? kept : value;
  }
  if (!isRecord(value)) return value;
  if (name !== undefined) {
    const member = without(value[name], path, isRow);
    return member === value[name] ? value : { ...value, [name]: member };
  }
  const entries = Object.entries(value);
  const kept = entries.filter(([, row]) => isRow(row));
  return kept.length < entries.length ? Object.fromEntries(kept) : value;
}
