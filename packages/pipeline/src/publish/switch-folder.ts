/**
 * A published folder takes the place of the former one, or does not. The new
 * one is written beside, flushed to the disk, then two renames switch them.
 * The names beside are fixed, so that a crash at any moment can be told from
 * what stands there:
 *
 *   .62.nouveau   being written, or written and not switched: thrown away
 *   .62.ancien    with 62 in place, the switch was done: thrown away;
 *                 without it, the crash fell between the renames: put back
 *   .62.verrou    process number of the one that is writing
 *
 * No symbolic link: an officer copies the folder with ordinary tools, and
 * Windows lets only administrators make one.
 */

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Someone else is writing this folder. */
export class FolderBusyError extends Error {
  constructor(out: string) {
    super(`${out} is being written by another process: expected no lock beside it.`);
    this.name = 'FolderBusyError';
  }
}

/** @throws {FolderBusyError} @throws {Error} of the file system; the former folder is then in its place */
export function switchFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const out = resolve(folder);
  mkdirSync(dirname(out), { recursive: true });
  withLock(out, () => {
    putBack(out);
    const { fresh, former } = besides(out);
    try {
      // Not mkdtemp: its folder is closed to the web server that will read this one.
      mkdirSync(fresh);
      for (const [name, bytes] of files) writeFlushed(join(fresh, name), bytes);
      flushFolder(fresh);
      if (existsSync(out)) renameSync(out, former);
      renameSync(fresh, out);
      flushFolder(dirname(out));
    } finally {
      putBack(out);
    }
  });
}

/** What a crash left beside the folder is put back or thrown away. Safe to call at any time. */
export function recoverFolder(folder: string): void {
  const out = resolve(folder);
  const { fresh, former } = besides(out);
  if (existsSync(fresh) || existsSync(former)) withLock(out, () => putBack(out));
}

function besides(out: string): { fresh: string; former: string; lock: string } {
  const beside = (end: string) => join(dirname(out), `.${basename(out)}.${end}`);
  return { fresh: beside('nouveau'), former: beside('ancien'), lock: beside('verrou') };
}

function putBack(out: string): void {
  const { fresh, former } = besides(out);
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  for (const left of [fresh, former]) rmSync(left, { recursive: true, force: true });
}

function withLock(out: string, work: () => void): void {
  const { lock } = besides(out);
  if (!take(lock)) {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) throw new FolderBusyError(out);
    rmSync(lock, { force: true });
    if (!take(lock)) throw new FolderBusyError(out);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Made whole or not at all: `wx` fails when the file exists. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** An empty lock is one whose writer died before its number. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, yet alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename lasts once its folder is flushed. Windows opens no folder, and flushes by itself. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
