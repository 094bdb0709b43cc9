/**
 * A published folder takes the place of the former one, or does not. The new
 * one is written beside, flushed to the disk, read again there, then two
 * renames switch them. The names beside are fixed, so that a crash at any
 * moment can be told from what stands there:
 *
 *   .62.nouveau   being written, or written and not switched: thrown away
 *   .62.ancien    with 62 in place, the switch was done: thrown away;
 *                 without it, the crash fell between the renames: put back
 *   .62.verrou    process number of the one that is writing
 *
 * Only what we published is replaced, and it is looked at again once it can
 * no longer be reached: what someone put there meanwhile puts it back. No
 * symbolic link is made (an officer copies the folder with ordinary tools,
 * and Windows lets only administrators make one); one that stands is followed.
 */

import { chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Output } from '../write/output.js';
import { FlushedFile, flushFolder } from './flushed-file.js';
import { filesOfFolder } from './folder-files.js';
import { releaseLock, takeLock } from './lock.js';
import type { StrangerIn } from './own-files.js';
import { ForeignFileError, strangerIn } from './own-files.js';
import type { PublishedFiles } from './published-files.js';

/** Until it is judged, no web server may read what stands beside the published folder. */
const OURS_ALONE = 0o700;
const FOR_ALL_TO_READ = 0o755;

/** Someone else is writing this folder. */
export class FolderBusyError extends Error {
  constructor(out: string) {
    super(`${out} is being written by another process: expected no lock beside it.`);
    this.name = 'FolderBusyError';
  }
}

/** A folder that is being made, for this process alone until it is closed. What a crash left is first put right. */
export class FreshFolder implements Output {
  private readonly out: string;
  private readonly isStrange: StrangerIn;
  private readonly files: FlushedFile[] = [];

  /**
   * @param isStrange what may not be replaced
   * @throws {FolderBusyError} @throws {ForeignFileError} @throws {Error} of the file system
   */
  constructor(folder: string, isStrange = strangerIn) {
    this.out = targetOf(resolve(folder));
    this.isStrange = isStrange;
    mkdirSync(dirname(this.out), { recursive: true });
    if (!takeLock(besides(this.out).lock)) throw new FolderBusyError(this.out);
    try {
      putBack(this.out, isStrange);
      requireOurs(this.out, this.out, isStrange);
    } catch (error) {
      releaseLock(besides(this.out).lock);
      throw error;
    }
  }

  file(name: string): FlushedFile {
    const { fresh } = besides(this.out);
    mkdirSync(fresh, { recursive: true, mode: OURS_ALONE });
    const file = new FlushedFile(join(fresh, name));
    this.files.push(file);
    return file;
  }

  /** As the disk has them. */
  written(): PublishedFiles {
    return filesOfFolder(besides(this.out).fresh);
  }

  /** @throws {ForeignFileError} @throws {Error} of the file system; the former folder is then in its place once this is closed */
  switch(): void {
    const { fresh, former } = besides(this.out);
    chmodSync(fresh, FOR_ALL_TO_READ);
    flushFolder(fresh);
    requireOurs(this.out, this.out, this.isStrange);
    if (existsSync(this.out)) {
      renameSync(this.out, former);
      requireOurs(former, this.out, this.isStrange);
    }
    renameSync(fresh, this.out);
    flushFolder(dirname(this.out));
  }

  /** What was not switched is thrown away. To be called whatever happened. */
  close(): void {
    try {
      for (const file of this.files) file.abandon();
      putBack(this.out, this.isStrange);
    } finally {
      releaseLock(besides(this.out).lock);
    }
  }
}

/** What a crash left beside the folder is put back or thrown away. Safe to call at any time. @throws {FolderBusyError} @throws {ForeignFileError} */
export function recoverFolder(folder: string, isStrange = strangerIn): void {
  const out = targetOf(resolve(folder));
  const { fresh, former, lock } = besides(out);
  if (!existsSync(fresh) && !existsSync(former)) return;
  if (!takeLock(lock)) throw new FolderBusyError(out);
  try {
    putBack(out, isStrange);
  } finally {
    releaseLock(lock);
  }
}

/** A web server may serve the folder by a link: it is the folder that is replaced, wherever it is. */
function targetOf(path: string, links = 0): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  // As many as Linux follows.
  if (!isLink || links > 40) return path;
  return targetOf(resolve(dirname(path), readlinkSync(path)), links + 1);
}

/** @param named where the officer knows the folder */
function requireOurs(folder: string, named: string, isStrange: StrangerIn): void {
  const stranger = isStrange(folder);
  if (stranger !== undefined) throw new ForeignFileError(join(named, stranger));
}

function besides(out: string): { fresh: string; former: string; lock: string } {
  const beside = (end: string) => join(dirname(out), `.${basename(out)}.${end}`);
  return { fresh: beside('nouveau'), former: beside('ancien'), lock: beside('verrou') };
}

function putBack(out: string, isStrange: StrangerIn): void {
  const { fresh, former } = besides(out);
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  rmSync(fresh, { recursive: true, force: true });
  requireOurs(former, former, isStrange);
  rmSync(former, { recursive: true, force: true });
}
