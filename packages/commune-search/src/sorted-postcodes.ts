/** Every postcode of every commune, sorted. */

export interface SortedPostcodes {
  readonly codes: readonly string[];
  /** Row of the commune of each code. */
  readonly rows: readonly number[];
}

/** @param codesPostaux postcodes by row */
export function sortPostcodes(codesPostaux: readonly (readonly string[])[]): SortedPostcodes {
  const pairs = codesPostaux.flatMap((codes, row) => codes.map((code) => ({ code, row })));
  pairs.sort((a, b) => (a.code === b.code ? a.row - b.row : a.code < b.code ? -1 : 1));
  return { codes: pairs.map(({ code }) => code), rows: pairs.map(({ row }) => row) };
}
