/**
 * Hidden totals that a publication told last, by category: the next one must
 * differ from them by enough, or it would tell of one place (CONF-36). A
 * total may have been told several publications ago, so the folder that
 * stands is not enough.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CategoryId } from '@reperes/schema';
import { CATEGORIES, isCategoryId } from '@reperes/schema';
import { isRecord } from '../read/json.js';
import type { Counts } from '../stages/count.js';
import { MemoryError } from './memory.js';
import { ifReadable, services, territoryIn } from './published-entries.js';
import type { PublishedFiles } from './published-files.js';

export const TOLD_FILE = 'totaux.json';

/** What no file remembers, the folder that stands still tells. @throws {MemoryError} */
export function readTold(folder: string, former: PublishedFiles | undefined): Counts {
  return existsSync(join(folder, TOLD_FILE)) ? remembered(folder) : (former && ifReadable(() => hiddenIn(former))) ?? {};
}

export function writeTold(folder: string, told: Counts): void {
  const path = join(folder, TOLD_FILE);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.nouveau`, `${JSON.stringify(told)}\n`, { mode: 0o600 });
  renameSync(`${path}.nouveau`, path);
}

function remembered(folder: string): Counts {
  const told = parsed(readFileSync(join(folder, TOLD_FILE), 'utf8'));
  if (!isCounts(told)) throw new MemoryError(join(folder, TOLD_FILE));
  return told;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCounts(value: unknown): value is Counts {
  const isTotal = (total: unknown) => total === null || (typeof total === 'number' && Number.isInteger(total));
  return (
    isRecord(value) &&
    Object.entries(value).every(([id, count]) => isCategoryId(id) && isRecord(count) && isTotal(count['entries']) && isTotal(count['places']))
  );
}

/** Totals less what is shown of them. */
function hiddenIn(former: PublishedFiles): Counts {
  const shown = new Map<CategoryId, { entries: number; places: number }>();
  for (const { properties } of services()(former)) {
    const { categorie, nombre } = properties;
    const sum = shown.get(categorie) ?? { entries: 0, places: 0 };
    sum.entries += nombre;
    sum.places += properties.confidentialite === 'public' ? properties.places ?? 0 : 0;
    shown.set(categorie, sum);
  }
  const { counts } = territoryIn(former);
  return Object.fromEntries(
    CATEGORIES.flatMap(({ id }) => {
      const [all, seen] = [counts[id], shown.get(id) ?? { entries: 0, places: 0 }];
      const hidden = all && { entries: all.entries === null ? null : all.entries - seen.entries, places: all.places === null ? null : all.places - seen.places };
      return hidden && (hidden.entries !== 0 || hidden.places !== 0) ? [[id, hidden]] : [];
    }),
  );
}
