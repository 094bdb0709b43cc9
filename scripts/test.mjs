#!/usr/bin/env node
/**
 * `npm test`: everything that must hold, in the order in which a fault is
 * cheapest to find. Every step runs even if a former one failed, unless it
 * needs what that one makes. Ends with each requirement, then `N passed, N failed`.
 *
 * `npm run test:e2e` is `node scripts/test.mjs e2e`: the end-to-end tests
 * alone, on what is built. `npm run test:browsers` is the exit in Firefox and
 * WebKit, which it installs where it can; `npm test` tries them where they are.
 * Other Nodes are tried where the registry gives them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_RESULTS } from './accessibility-page.mjs';
import { OTHER_NODES, otherNode } from './other-nodes.mjs';
import { printRequirements } from './requirements.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = join(ROOT, 'build/tests');
const NODE_RESULTS = join(ROOT, 'build/results.jsonl');
const WTR_RESULTS = join(ROOT, 'build/browser-results.json');

let passed = 0;
let failed = 0;

/** @type {import('./results-reporter.mjs').Result[]} */
const results = [];

/** @param {string} title @param {string} command @param {string[]} args */
function run(title, command, args) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A step that is one check. @param {string} title @param {string} command @param {string[]} args */
function check(title, command, args) {
  const ok = run(title, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** @param {string} suffix @returns {string[]} compiled test files */
function testFiles(suffix) {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => join(TESTS, file))
    .sort();
}

/** Tests of the node:test runner, counted. @param {string} title @param {string} suffix */
function nodeTests(title, suffix) {
  rmSync(NODE_RESULTS, { force: true });
  const ok = run(title, process.execPath, [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/results-reporter.mjs',
    `--test-reporter-destination=${NODE_RESULTS}`,
    ...testFiles(suffix),
  ]);
  const lines = existsSync(NODE_RESULTS) ? readFileSync(NODE_RESULTS, 'utf8').split('\n').filter(Boolean) : [];
  /** @type {import('./results-reporter.mjs').Result[]} */
  const own = lines.map((line) => JSON.parse(line));
  results.push(...own);
  const good = own.filter((result) => result.passed).length;
  add(good, own.length - good, ok);
}

/** Tests of Web Test Runner, counted by the reporter of its configuration. */
function browserTests() {
  rmSync(WTR_RESULTS, { force: true });
  const ok = run('elements, in a browser', 'npx', ['wtr']);
  const told = existsSync(WTR_RESULTS) ? JSON.parse(readFileSync(WTR_RESULTS, 'utf8')) : {};
  results.push(...(told.results ?? []));
  add(told.passed ?? 0, told.failed ?? 0, ok);
}

/** A runner that fails without a failed test has still failed. @param {number} pass @param {number} fail @param {boolean} ok */
function add(pass, fail, ok) {
  passed += pass;
  failed += ok || fail > 0 ? fail : 1;
}

function endToEnd() {
  nodeTests('whole pages, from another origin', '.e2e.js');
}

function otherBrowsers() {
  nodeTests('the exit in other browsers', 'exit-browsers.e2e.js');
}

/** What an officer runs, and all that needs no browser, under each other Node: one check each. */
function otherNodes() {
  for (const version of Object.keys(OTHER_NODES)) {
    if (version.split('.')[0] === process.versions.node.split('.')[0]) continue;
    const node = otherNode(version);
    if ('skipped' in node) {
      console.log(`\n── Node ${version} skipped: ${node.skipped}`);
      continue;
    }
    const ok =
      run(`data of the territories, Node ${version}`, node.path, ['scripts/data.mjs', '--out', `build/nodes/${version}`]) &&
      run(`pure code, Node ${version}`, node.path, ['--test', '--test-reporter=dot', ...testFiles('.test.js')]);
    if (ok) passed += 1;
    else failed += 1;
  }
}

function everything() {
  rmSync(TESTS, { recursive: true, force: true });
  rmSync(join(ROOT, ALL_RESULTS), { force: true });
  check('a browser', process.execPath, ['scripts/ensure-browser.mjs']);
  const built =
    check('types and widgets', 'npm', ['run', '--silent', 'build']) &&
    check('data of the territories, checked byte by byte', 'npm', ['run', '--silent', 'data']);
  check('lint', 'npm', ['run', '--silent', 'lint']);
  if (!built) return;
  nodeTests('pure code', '.test.js');
  otherNodes();
  browserTests();
  endToEnd();
  check('bytes of each widget', process.execPath, ['scripts/size.mjs']);
  writeFileSync(join(ROOT, ALL_RESULTS), JSON.stringify(results));
  check('pages that are written from the sources and from these results', process.execPath, ['scripts/docs.mjs', '--check']);
}

mkdirSync(join(ROOT, 'build'), { recursive: true });
if (process.argv[2] === 'e2e') endToEnd();
else if (process.argv[2] === 'browsers') otherBrowsers();
else everything();

printRequirements(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
