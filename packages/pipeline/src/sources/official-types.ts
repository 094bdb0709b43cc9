/**
 * Which kinds of an official directory are read, and as what. A territory may
 * add a kind ("columns": {"mjd": "permanence-juridique"}) or leave one out
 * ("ignore": ["mairie"]); it cannot open a kind where people sleep.
 */

import { isCategoryId, isLodging } from '@reperes/schema';
import type { CategoryId } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { SourceDeclaration } from '../territory-file.js';

export type OfficialTypes = ReadonlyMap<string, CategoryId>;

export function officialTypes(defaults: OfficialTypes, { columns, ignore }: SourceDeclaration): OfficialTypes {
  const types = new Map(defaults);
  for (const [type, category] of Object.entries(columns)) {
    if (isCategoryId(category) && !isLodging(category)) types.set(type, category);
  }
  for (const type of ignore) types.delete(type);
  return types;
}

/** Blocking: a kind was mapped to a category that is unknown, or where people sleep. */
export function typeFaults({ id, file, columns }: SourceDeclaration): readonly Issue[] {
  const wrong = Object.values(columns).filter((category) => !isCategoryId(category) || isLodging(category));
  return wrong.map((category) => ({ code: 'territoire.champ', severity: 'error', source: id, file, column: `columns: ${category}` }));
}
