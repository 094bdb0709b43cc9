/** Which of many points are near each other: typed arrays and numbers, so that 100,000 of them wait for nobody. */

import type { Point } from './projection.js';
import type { WorldBox } from './view.js';

export interface Gathering {
  /** For each point, the one that stands for it: itself, or an earlier one within reach. */
  readonly heads: Int32Array;
  /** For each point, the next one under the same head; -1 after the last. */
  readonly next: Int32Array;
}

/** Large odd numbers, so that neighbouring cells fall far apart in the table. */
const HASH_X = 73_856_093;
const HASH_Y = 19_349_663;

/** A cell and its eight neighbours. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

export class PlaceGrid {
  /** The points by number, from west to east. */
  readonly fromWest: Int32Array;

  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private readonly mask: number;

  constructor(points: readonly Point[]) {
    this.xs = Float64Array.from(points, ({ x }) => x);
    this.ys = Float64Array.from(points, ({ y }) => y);
    this.fromWest = Int32Array.from(points.keys()).sort((a, b) => (this.xs[a] ?? 0) - (this.xs[b] ?? 0) || a - b);
    // A power of two, with room for twice the points.
    this.mask = 2 ** Math.ceil(Math.log2(points.length * 2 + 1)) - 1;
  }

  /** Each point, in the order given, takes with it the free ones nearer than `reach`. */
  gather(reach: number): Gathering {
    const { xs } = this;
    const cells = this.cells(reach);
    const heads = new Int32Array(xs.length).fill(-1);
    const next = new Int32Array(xs.length).fill(-1);
    for (let head = 0; head < xs.length; head += 1) {
      if (heads[head] !== -1) continue;
      heads[head] = head;
      let last = head;
      for (const member of this.free(head, reach, cells, heads)) {
        heads[member] = head;
        next[last] = member;
        last = member;
      }
    }
    return { heads, next };
  }

  isIn(point: number, { west, east, north, south }: WorldBox): boolean {
    const x = this.xs[point] ?? NaN;
    const y = this.ys[point] ?? NaN;
    return x >= west && x <= east && y >= north && y <= south;
  }

  /** Two cells may share an entry of the table: the distance has the last word. */
  private free(from: number, reach: number, { first, after }: Cells, heads: Int32Array): readonly number[] {
    const x = this.xs[from] ?? 0;
    const y = this.ys[from] ?? 0;
    const found = new Set<number>();
    for (const [dx, dy] of AROUND) {
      const entry = this.entry(Math.floor(x / reach) + dx, Math.floor(y / reach) + dy);
      for (let other = first[entry] ?? -1; other !== -1; other = after[other] ?? -1) {
        if (heads[other] === -1 && Math.hypot((this.xs[other] ?? 0) - x, (this.ys[other] ?? 0) - y) < reach) found.add(other);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Cells as wide as the reach: the neighbours of a point are in nine of them. */
  private cells(reach: number): Cells {
    const first = new Int32Array(this.mask + 1).fill(-1);
    const after = new Int32Array(this.xs.length);
    for (let at = 0; at < this.xs.length; at += 1) {
      const entry = this.entry(Math.floor((this.xs[at] ?? 0) / reach), Math.floor((this.ys[at] ?? 0) / reach));
      after[at] = first[entry] ?? -1;
      first[entry] = at;
    }
    return { first, after };
  }

  private entry(column: number, row: number): number {
    return (Math.imul(column, HASH_X) ^ Math.imul(row, HASH_Y)) & this.mask;
  }
}

/** Chains: the first point of each entry of the table, and the one after each point. */
interface Cells {
  readonly first: Int32Array;
  readonly after: Int32Array;
}
