import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

/** A command that answers, or that cannot do its work. */
function command(name: string, status = 0): string {
  const path = join(FOLDER, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

function ensureBrowser(env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ensure-browser.mjs'], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the browser named by CHROME_PATH comes first', () => {
  const chrome = command('my-chrome');
  assert.deepEqual(ensureBrowser({ CHROME_PATH: chrome, PATH: FOLDER }), { status: 0, stdout: `Browser: ${chrome}\n`, stderr: '' });
});

test('a browser of the PATH is found, chromium before google-chrome', () => {
  command('google-chrome');
  const chromium = command('chromium-browser');
  assert.equal(ensureBrowser({ PATH: FOLDER }).stdout, `Browser: ${chromium}\n`);
});

test('without a browser and without a way to install one, it says what to do and fails', () => {
  const empty = mkdtempSync(join(FOLDER, 'vide-'));
  writeFileSync(join(empty, 'apt-get'), '#!/bin/sh\nexit 100\n', { mode: 0o755 });
  const { status, stderr } = ensureBrowser({ PATH: empty, CHROME_PATH: join(empty, 'absent') });
  assert.equal(status, 1);
  assert.match(stderr, /sudo apt-get install chromium/);
  assert.match(stderr, /CHROME_PATH/);
  assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
});
