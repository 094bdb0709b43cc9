/** Ids that a host writes in an attribute, separated by commas. One that is not known is left out, and said once to who reads the console. */

import { CATEGORIES, type CategoryId } from '@reperes/schema';

export interface IdAttribute<Id extends string> {
  readonly attribute: string;
  readonly expected: readonly Id[];
}

export const CATEGORY_IDS: IdAttribute<CategoryId> = { attribute: 'categories', expected: CATEGORIES.map(({ id }) => id) };

/** @param tag of the element that was written */
export function idsIn<Id extends string>(text: string, { attribute, expected }: IdAttribute<Id>, tag = 'reperes-services-map'): ReadonlySet<Id> {
  // An attribute that is taken away is `null`, whatever its type says.
  const written = (text || '').split(/[\s,]+/).filter(Boolean);
  const unknown = written.filter((id) => !(expected as readonly string[]).includes(id));
  if (unknown.length > 0) warnOfUnknown(attribute, unknown.join(', '), expected.join(', '), tag);
  return new Set(expected.filter((id) => written.includes(id)));
}

export function warnOfUnknown(attribute: string, received: string, expected: string, tag = 'reperes-services-map'): void {
  console.warn(`<${tag}>: the attribute "${attribute}" has "${received}", which is left out. Expected: ${expected}.`);
}
