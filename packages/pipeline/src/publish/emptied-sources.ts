/**
 * A spreadsheet saved empty by mistake must not take a whole source off the
 * page: what was published stays until someone says that it goes.
 */

import { parsePublished, REFERENTS_FILE, SERVICES_FILE } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { Files } from '../report/diff.js';
import type { SourceCount } from '../run.js';

/** One blocking issue for each declared source that gives no row now and had entries in the former publication. */
export function emptiedSources(former: Files | undefined, read: readonly SourceCount[]): readonly Issue[] {
  const empty = read.filter(({ rows }) => rows === 0);
  if (!former || empty.length === 0) return [];
  const published = sourcesOf(former);
  return empty
    .filter(({ source }) => published.has(source))
    .map(({ source, file }) => ({ code: 'publication.source-videe', severity: 'error', source, file }));
}

/** Ids of the sources of every entry; none when the folder is not one of ours. */
function sourcesOf(former: Files): ReadonlySet<string> {
  const text = (name: string) => new TextDecoder().decode(former.get(name));
  try {
    const { features } = parsePublished(SERVICES_FILE, text('services.geojson'));
    const { referents } = parsePublished(REFERENTS_FILE, text('referents.json'));
    return new Set([...features.map(({ properties }) => properties.source), ...referents.map(({ source }) => source)]);
  } catch {
    return new Set();
  }
}
