import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { isQuestionSet } from '@reperes/violentometre';
import { smallSet } from '../violentometre/made-up-sets.js';
import { OUR_SETS } from '../violentometre/our-sets.js';

const ROOT = process.cwd();
const { textFaults } = (await import(join(ROOT, 'scripts/check-texts.mjs'))) as typeof import('../../scripts/check-texts.mjs');

const folder = mkdtempSync(join(tmpdir(), 'textes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a repository that holds this one file. */
async function faultsOf(file: string, text: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return (await textFaults(folder)).faults;
}

test('VIO-12 no text of a violentomètre stands in the repository without its licence and its permission', async () => {
  const { faults, texts } = await textFaults(ROOT);
  assert.deepEqual(faults, []);
  assert.ok(texts > OUR_SETS.length, 'ours, and the example of the documentation');
});

test('VIO-12 the build begins with this check', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  assert.match(scripts['build']!, /node scripts\/check-texts\.mjs && rollup/);
});

for (const member of ['licence', 'permission'] as const) {
  for (const value of [undefined, '', ' \n', null, 3]) {
    const set = JSON.stringify({ ...smallSet, [member]: value });
    test(`VIO-12 a text whose ${member} is ${JSON.stringify(value)} fails the build, as a file, in a page, in the documentation`, async () => {
      for (const [file, text] of [
        ['demo/texte.json', set],
        ['docs/fr/textes.md', `# Texte\n\n\`\`\`json\n${set}\n\`\`\`\n`],
        ['demo/page.html', `<script type="application/json">${set}</script>`],
      ] as const) {
        const faults = await faultsOf(file, text);
        assert.deepEqual(faults, [`${file}: "${member}" is empty: who allows this text to be shown?`]);
      }
    });
  }
}

test('VIO-12 a text in a source outside the folder of the sets fails the build', async () => {
  const faults = await faultsOf('packages/services-map/src/phrases.ts', "export const zone = { sens: 'x', que_faire: 'y' };");
  assert.deepEqual(faults, ['packages/services-map/src/phrases.ts: a text stands outside packages/violentometre/src/sets/: move it there, with its licence and its permission.']);
});

test('VIO-12 a whole text passes, and what is no text is left alone', async () => {
  assert.deepEqual(await faultsOf('demo/texte.json', JSON.stringify(smallSet)), []);
  assert.deepEqual(await faultsOf('data/zones.json', '{"zones":[1]}'), []);
  assert.deepEqual(await faultsOf('data/half.json', '{"zones":['), []);
});

test('VIO-12 the example of the documentation is a text that the element shows', () => {
  const page = readFileSync(join(ROOT, 'docs/fr/violentometre.md'), 'utf8');
  const [, block] = /```json\n([^]*?)```/.exec(page) ?? [];
  assert.ok(block);
  assert.equal(isQuestionSet(JSON.parse(block)), true);
});
