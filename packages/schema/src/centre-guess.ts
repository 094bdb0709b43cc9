/**
 * Where a commune is likely to be, from those of its département that came
 * before: writer and reader guess the same, and only the difference is sent.
 * One for the longitudes, one for the latitudes.
 */
export class CentreGuess {
  private readonly sums: number[] = [0];
  private readonly counts: number[] = [0];

  /** The mean of its postcode so far, else that of the département. @param postcode its place, from 1; 0 for none */
  next(postcode: number): number {
    const known = this.counts[postcode] ? postcode : 0;
    return Math.round((this.sums[known] ?? 0) / (this.counts[known] || 1));
  }

  /** The value that is so much further than expected, from now on known. */
  learned(postcode: number, further: number): number {
    const value = this.next(postcode) + further;
    for (const place of new Set([0, postcode])) {
      this.sums[place] = (this.sums[place] ?? 0) + value;
      this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
    return value;
  }
}
