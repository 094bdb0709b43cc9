#!/usr/bin/env node
/**
 * Finds a Chrome or a Chromium for the tests and the screenshots; on Debian
 * and Ubuntu, as root, installs one. Anywhere else it says what to do. With
 * `others`, also Firefox and WebKit, in which the exit is tried.
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

/** What the tests of other browsers run, under the names of several systems, and what Debian calls the packages. */
const OTHERS = {
  firefox: { commands: ['firefox', 'firefox-esr'], packages: ['firefox-esr'] },
  webkit: { commands: ['WebKitWebDriver'], packages: ['webkit2gtk-driver'] },
  display: { commands: ['Xvfb'], packages: ['xvfb'] },
  openssl: { commands: ['openssl'], packages: ['openssl'] },
};

/** @returns {string | undefined} the path of a browser that can be run */
export function findBrowser() {
  const fromEnvironment = process.env['CHROME_PATH'];
  if (fromEnvironment && isExecutable(fromEnvironment)) return fromEnvironment;
  return findInPath(COMMANDS) ?? [MAC_CHROME].find(isExecutable);
}

/** @param {keyof typeof OTHERS} name @returns {string | undefined} its path, where it is installed */
export function findCommand(name) {
  return findInPath(OTHERS[name].commands);
}

/** @param {readonly string[]} commands the first that is found wins */
function findInPath(commands) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
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

/** @param {readonly string[]} packages */
function install(packages) {
  const run = (/** @type {string[]} */ args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch (error) {
    console.error(`${packages.join(', ')} could not be installed: ${error instanceof Error ? error.message : error}`);
  }
}

/** Firefox and WebKit: without them their tests are skipped, so a missing one is said and is no failure. */
function ensureOthers() {
  const missing = Object.values(OTHERS).filter(({ commands }) => !findInPath(commands));
  if (missing.length > 0 && isDebianRoot()) {
    console.log('Installing what the tests of Firefox and WebKit need…');
    install(missing.flatMap(({ packages }) => packages));
  }
  for (const { commands } of Object.values(OTHERS)) {
    console.log(`${commands[0]}: ${findInPath(commands) ?? 'not found, its tests will be skipped'}`);
  }
}

function ensureChromium() {
  if (!findBrowser() && isDebianRoot()) {
    console.log('No browser found: installing Chromium…');
    install(['chromium', 'fonts-dejavu-core', 'fonts-noto-core']);
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureChromium();
  if (process.argv[2] === 'others') ensureOthers();
}
