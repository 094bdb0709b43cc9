/**
 * Numbers, lists and the order of names, as `Intl` writes them in French.
 * Starting any part of `Intl` takes a slow phone 100 to 300 ms, before the
 * first service can be read: what a widget needs at once is done here.
 */

/** As `Intl.PluralRules('fr')`, for numbers under a million. */
export const frenchPlural = {
  select: (count: number): 'one' | 'other' => (Math.abs(count) < 2 ? 'one' : 'other'),
};

/** As `Intl.NumberFormat('fr')`, for whole numbers. */
export const frenchNumber = {
  format: (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, '\u202f'),
};

/** As `Intl.ListFormat('fr')`: "un, deux et trois". */
export const frenchList = {
  format(parts: Iterable<string>): string {
    const all = [...parts];
    const last = all.pop() ?? '';
    return all.length > 0 ? `${all.join(', ')} et ${last}` : last;
  },
};

/** What to sort names by, in the order of a French index: case, accents and the kind of apostrophe count only between equals. Made once for each, as it takes longer than comparing. */
export function frenchKey(text: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return `${plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‐‑–—]/g, '-')}\0${text}`;
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
