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

export class Fates {
  private readonly bySource = new Map<string, { shown: number; withheld: number; refused: number; merged: number }>();

  /** A service as it was read. */
  read({ source }: PrivateRecord): void {
    this.of(source).merged += 1;
  }

  /** One that is left once merged. */
  kept(record: PrivateRecord): void {
    const fate = this.of(record.places[0]?.source ?? record.source);
    fate.merged -= 1;
    if (record.refused) fate.refused += 1;
    else if (record.confidentialite === 'secret') fate.withheld += 1;
    else fate.shown += 1;
  }

  /** By source id. */
  all(): ReadonlyMap<string, SourceFate> {
    return this.bySource;
  }

  private of(source: string) {
    const fate = this.bySource.get(source) ?? { shown: 0, withheld: 0, refused: 0, merged: 0 };
    this.bySource.set(source, fate);
    return fate;
  }
}
