/** What became of the rows of each source, for the officer: numbers only. */

import type { PrivateRecord } from '../records.js';

export interface SourceFate {
  /** Entries that the folder shows. */
  readonly shown: number;
  /** Counted and not shown. */
  readonly withheld: number;
  readonly refused: number;
  /** Rows that became part of an entry of another source. */
  readonly merged: number;
}

/** By source id. @param before services as read, @param after the same once merged */
export function fatesOf(before: readonly PrivateRecord[], after: readonly PrivateRecord[]): ReadonlyMap<string, SourceFate> {
  const fates = new Map<string, { shown: number; withheld: number; refused: number; merged: number }>();
  const of = (source: string) => {
    const fate = fates.get(source) ?? { shown: 0, withheld: 0, refused: 0, merged: 0 };
    fates.set(source, fate);
    return fate;
  };
  for (const { source } of before) of(source).merged += 1;
  for (const record of after) {
    const fate = of(record.places[0]?.source ?? record.source);
    fate.merged -= 1;
    if (record.refused) fate.refused += 1;
    else if (record.confidentialite === 'secret') fate.withheld += 1;
    else fate.shown += 1;
  }
  return fates;
}
