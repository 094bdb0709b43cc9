import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';

const { FORMER, KEPT_DAYS, sweep } = (await import(join(process.cwd(), 'scripts/former-files.mjs'))) as typeof import('../../scripts/former-files.mjs');
const { hashedName, isHashed } = (await import(join(process.cwd(), 'scripts/file-names.mjs'))) as typeof import('../../scripts/file-names.mjs');

const after = (days: number) => new Date(Date.UTC(2026, 0, 1 + days));

describe('what a build leaves of the builds before it', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'former-'));
    mkdirSync(join(folder, 'cadre'));
    for (const file of ['reperes.js', 'help.js', 'help-1a2B3c4.js', 'worker-1a2B3c4.mjs', 'lit-oldHash8.js', 'cadre/cadre-1a2B3c4.js', 'cadre/gone.html']) writeFileSync(join(folder, file), file);
  });

  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'cadre').sort();

  test('SAF-37 hashed files stay for a while after the build that gave them up, and no other file does', () => {
    sweep(folder, new Set(['reperes.js', 'help-9z8Y7x6.js', 'worker-1a2B3c4.mjs']), after(0));
    assert.deepEqual(files(), ['cadre/cadre-1a2B3c4.js', FORMER, 'help-1a2B3c4.js', 'lit-oldHash8.js', 'reperes.js', 'worker-1a2B3c4.mjs']);
    sweep(folder, new Set(['reperes.js']), after(KEPT_DAYS - 1));
    assert.ok(existsSync(join(folder, 'help-1a2B3c4.js')));
    sweep(folder, new Set(['reperes.js']), after(KEPT_DAYS));
    assert.deepEqual(files(), [FORMER, 'reperes.js', 'worker-1a2B3c4.mjs']);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, FORMER), 'utf8')), { 'worker-1a2B3c4.mjs': after(KEPT_DAYS - 1).toISOString().slice(0, 10) });
  });

  test('SAF-37 a file that a later build names again is not counted as former, and a folder without former files has no list', () => {
    sweep(folder, new Set(['help.js']), after(0));
    sweep(folder, new Set(['help-1a2B3c4.js']), after(80));
    sweep(folder, new Set(), after(120));
    assert.ok(existsSync(join(folder, 'help-1a2B3c4.js')));
    const fresh = mkdtempSync(join(tmpdir(), 'former-'));
    sweep(fresh, new Set());
    sweep(join(fresh, 'absent'), new Set());
    assert.deepEqual(readdirSync(fresh), []);
  });

  test('SAF-37 a hash is told from the words of a name', () => {
    for (const file of ['help-1a2B3c4.js', 'lit--a_b-c3.js', 'strings.en-CezdROw.js', 'maplibre-gl-worker-_a2B3c4.mjs']) assert.equal(isHashed(file), true, file);
    for (const file of ['reperes.js', 'reperes-cadre.js', 'services-map.js', 'referent-finder.js', 'commune-search.js', 'maplibre-gl.LICENSE.txt', 'help-1a2B3c4.json']) assert.equal(isHashed(file), false, file);
    assert.equal(hashedName(['exit-1a2B3c4.js', 'help-1a2B3c4.js', 'help.js'], 'help.js'), 'help-1a2B3c4.js');
    assert.equal(hashedName(['reperes.js'], 'reperes.js'), 'reperes.js');
  });
});
