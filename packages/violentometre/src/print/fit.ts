/** Letters as large as the paper allows, and never smaller than an eye reads. */

const STEPS = 9;

export interface FitOptions {
  /** Sizes of letters, as multiples of what the style says. */
  readonly smallest: number;
  readonly largest: number;
  /** Sets the size and tells whether all is on the paper. */
  readonly holds: (size: number) => boolean;
}

/** @returns whether the smallest holds; the largest that does is set */
export function fit({ smallest, largest, holds }: FitOptions): boolean {
  if (holds(largest)) return true;
  if (!holds(smallest)) return false;
  let [low, high] = [smallest, largest];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  holds(low);
  return true;
}
