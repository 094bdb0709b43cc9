/** One writer at a time: a file that holds the process number of who writes. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether the lock is ours now. One whose process has ended is nobody's. */
export function takeLock(lock: string): boolean {
  if (take(lock)) return true;
  if (isRunning(Number(readFileSync(lock, 'utf8')))) return false;
  rmSync(lock, { force: true });
  return take(lock);
}

export function releaseLock(lock: string): void {
  rmSync(lock, { force: true });
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
