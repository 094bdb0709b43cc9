/** Bisection over sorted lists. */

/** Index of the first item that is not before `wanted`. */
export function lowerBound<T extends string | number>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && item < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First index, and index after the last, of the texts that begin with `start`. */
export function rangeOfPrefix(sorted: readonly string[], start: string): readonly [from: number, to: number] {
  // U+FFFF sorts after every character of a name or a postcode.
  return [lowerBound(sorted, start), lowerBound(sorted, `${start}\uffff`)];
}
