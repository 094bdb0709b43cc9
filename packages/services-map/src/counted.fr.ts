/** Counts and lists as French writes them. */

import { frenchList, frenchNumber, frenchPlural as plural } from '@reperes/schema';

export { plural };

/** "1 lieu", "13 lieux". */
export function counted(count: number, one: string, many: string): string {
  return `${frenchNumber.format(count)}\u00a0${plural.select(count) === 'one' ? one : many}`;
}

/** "a, b et c". */
export function listed(parts: readonly string[]): string {
  return frenchList.format(parts);
}
