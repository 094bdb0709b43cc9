/** Whether a path is in a folder, once links are followed: a folder may be known under two names. */

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

export function isWithin(path: string, folder: string): boolean {
  const way = relative(real(resolve(folder)), real(resolve(path)));
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/** What does not exist yet is where its folder is. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}
