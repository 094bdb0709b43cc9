/** What every stage may know beyond its records. */

import type { Geography } from '../geography/geography.js';
import type { Geocoder } from '../geocoding/geocoder.js';
import type { Issue } from '../issues.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';
import type { FormerlyShown, FormerMark, Remembering } from './openings.js';
import type { Removal } from './remove.js';

export interface StageContext {
  readonly territory: TerritoryFile;
  readonly geography: Geography;
  readonly report: (issue: Issue) => void;
  /** Day of the build, ISO 8601: what was to be reviewed before it is past. */
  readonly genereLe: string;
  /** Absent at the first publication. */
  readonly formerMark?: FormerMark;
  /** Only when the memory of a former publication is lost. */
  readonly formerlyShown?: FormerlyShown;
  readonly remembering?: Remembering;
  /** Absent: addresses are not looked for. */
  readonly geocoder?: Geocoder;
  readonly removals?: readonly Removal[];
}

export function sourceOf(territory: TerritoryFile, id: string): SourceDeclaration {
  const source = territory.sources.find((one) => one.id === id);
  if (!source) throw new RangeError(`No source "${id}" in the territory: expected one of ${territory.sources.map((one) => one.id).join(', ')}.`);
  return source;
}
