/**
 * A spreadsheet saved empty by mistake must not take a whole source off the
 * page: what was published stays until someone says that it goes.
 */

import type { Issue } from '../issues.js';
import type { SourceCount } from '../run.js';
import { ifReadable, referents, services } from './published-entries.js';
import type { PublishedFiles } from './published-files.js';

/** One blocking issue for each declared source that gives no row now and had entries in the former publication. */
export function emptiedSources(former: PublishedFiles | undefined, read: readonly SourceCount[]): readonly Issue[] {
  const empty = read.filter(({ rows }) => rows === 0);
  if (!former || empty.length === 0) return [];
  const published = sourcesOf(former);
  return empty
    .filter(({ source }) => published.has(source))
    .map(({ source, file }) => ({ code: 'publication.source-videe', severity: 'error', source, file }));
}

/** Ids of the sources of every entry; none when the folder is not one of ours. */
function sourcesOf(former: PublishedFiles): ReadonlySet<string> {
  const sourcesIn = () => {
    const found = new Set<string>();
    for (const { properties } of services()(former)) found.add(properties.source);
    for (const { source } of referents()(former)) found.add(source);
    return found;
  };
  return ifReadable(sourcesIn) ?? new Set();
}
