/** What stands published now: its files, and what it tells of former protection when nothing better remembers it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey } from '@reperes/schema';
import { contactKey } from '../stages/links.js';
import type { FormerlyShown, FormerMark } from '../stages/openings.js';
import { filesOfFolder } from './folder-files.js';
import { ifReadable, services } from './published-entries.js';
import type { PublishedFiles } from './published-files.js';

/** `undefined` when no folder is there. */
export function readFormer(out: string): PublishedFiles | undefined {
  return existsSync(join(out, 'territory.json')) ? filesOfFolder(out) : undefined;
}

/** Without the memory of a former build, its folder still tells which entries were shown without their place. */
export function contactMarks(former: PublishedFiles): FormerMark {
  const keys = new Set<string>();
  // A folder that is not of ours tells what it has told before that is seen.
  ifReadable(() => {
    for (const { properties } of services()(former)) {
      if (properties.confidentialite !== 'contact') continue;
      if (properties.telephone?.startsWith('+')) keys.add(contactKey(properties.telephone));
      if (properties.courriel !== undefined) keys.add(contactKey(properties.courriel));
    }
  });
  return (linkKey) => (keys.has(linkKey) ? 'contact' : undefined);
}

/** … and which were shown at all: one that was not may have been secret (CONF-39). */
export function formerlyShown(former: PublishedFiles): FormerlyShown {
  const shown = new Set<string>();
  ifReadable(() => {
    for (const { properties } of services()(former)) shown.add(nameKey(properties.categorie, properties.nom, 'code_insee' in properties ? properties.code_insee : undefined));
  });
  // The commune of a `contact` entry is not in the folder.
  return ({ categorie, nom, codeInsee }) => shown.has(nameKey(categorie, nom, codeInsee)) || shown.has(nameKey(categorie, nom, undefined));
}

function nameKey(categorie: string | undefined, nom: string, codeInsee: string | undefined): string {
  return `${categorie ?? ''} ${searchKey(nom)} ${codeInsee ?? ''}`;
}
