/** Counts and lists as French writes them. */

export const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr');

/** "1 lieu", "13 lieux". */
export function counted(count: number, one: string, many: string): string {
  return `${number.format(count)}\u00a0${plural.select(count) === 'one' ? one : many}`;
}

/** "a, b et c". */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}
