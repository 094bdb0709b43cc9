#!/usr/bin/env node
/**
 * Finds a Chrome or a Chromium for the tests and the screenshots; on Debian
 * and Ubuntu, as root, installs one. Anywhere else it says what to do.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** No request of the browser's own, and WebGL without a graphics card. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** @returns {string | undefined} the path of a browser that can be run */
export function findBrowser() {
  const fromEnvironment = process.env['CHROME_PATH'];
  if (fromEnvironment && isExecutable(fromEnvironment)) return fromEnvironment;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, MAC_CHROME].find(isExecutable);
}

/**
 * @returns {string}
 * @throws {Error} none was found
 */
export function browserPath() {
  const found = findBrowser();
  if (!found) throw new Error('No Chrome or Chromium found: run "node scripts/ensure-browser.mjs" first.');
  return found;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installChromium() {
  const run = (/** @type {string[]} */ args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core']);
}

function main() {
  if (!findBrowser() && isDebianRoot()) {
    console.log('No browser found: installing Chromium…');
    try {
      installChromium();
    } catch (error) {
      console.error(`Chromium could not be installed: ${error instanceof Error ? error.message : error}`);
    }
  }
  const found = findBrowser();
  if (found) {
    console.log(`Browser: ${found}`);
    return;
  }
  console.error(
    'The tests need Chrome or Chromium, and none was found.\n' +
      '- Debian, Ubuntu: sudo apt-get install chromium\n' +
      '- Fedora: sudo dnf install chromium — macOS: brew install --cask chromium\n' +
      '- or set CHROME_PATH to the path of the browser, then run the command again.',
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
