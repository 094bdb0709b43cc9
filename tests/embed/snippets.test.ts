import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { asShown, copiedFrom, faultsOf, NUMBERS, snippetsIn } from './snippets.js';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('docs', '.md')];
const DEMO = filesIn('demo', '.html');
/** What `init` writes and prints, the pages of a published folder, and what the scripts print. */
const SOURCES = [...filesIn('packages/pipeline/src', '.ts'), ...filesIn('scripts', '.mjs').filter((file) => !file.includes('/bench'))];

/** Of our own server, not to be copied: the page of an iframe, which names the folder by its address. */
const NOT_SHOWN = ['scripts/frame-pages.mjs'];

function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file));
}

/** The faults of every file, with its name, and how many snippets were read. */
function read(files: readonly string[], snippetsOf: (text: string) => readonly string[]): { faults: string[]; elements: number; scripts: number } {
  const faults: string[] = [];
  let elements = 0;
  let scripts = 0;
  for (const file of files) {
    for (const text of snippetsOf(readFileSync(file, 'utf8'))) {
      const found = snippetsIn(text);
      elements += found.elements.length;
      scripts += found.scripts.length;
      faults.push(...faultsOf(found).map((fault) => `${file}: ${fault}`));
    }
  }
  return { faults, elements, scripts };
}

describe('the snippets that the project shows', () => {
  test('SAF-35 those of the README and of every page of documentation have the numbers, the plain page and no referrer', () => {
    const { faults, elements, scripts } = read(PAGES, copiedFrom);
    assert.deepEqual(faults, []);
    assert.ok(elements >= 4 && scripts >= 5, `${elements} elements and ${scripts} scripts were read`);
  });

  test('SAF-35 those of every page of the demonstration, panels of code included', () => {
    const { faults, elements, scripts } = read(DEMO, (text) => [text, ...[...text.matchAll(/<(?:pre|code)\b[^>]*>([^]*?)<\/(?:pre|code)>/g)].map(([, code = '']) => asShown(code))]);
    assert.deepEqual(faults, []);
    assert.ok(elements >= 10 && scripts >= 10, `${elements} elements and ${scripts} scripts were read`);
  });

  test('SAF-35 those that the pipeline and the scripts write or print', () => {
    const files = SOURCES.filter((file) => !NOT_SHOWN.includes(file));
    const { faults, scripts } = read(files, (text) => [...text.matchAll(/<(?:script|reperes-)[^]*?(?:<\/reperes-[a-z-]+>|<\/script>)/g)].map(([code]) => code));
    assert.deepEqual(faults, []);
    assert.ok(scripts >= 1, 'the lines of npm run integrity');
  });

  test('SAF-35 below a frame, in the docs and in the demonstration, stand the numbers and the plain page', () => {
    const shown = [...PAGES.flatMap((file) => copiedFrom(readFileSync(file, 'utf8'))), ...DEMO.map((file) => readFileSync(file, 'utf8'))].filter((text) => /<iframe[^>]*\/cadre\//.test(text));
    assert.ok(shown.length >= 2);
    for (const text of shown) {
      for (const href of [...NUMBERS, '/index.html"', 'referrerpolicy="no-referrer"']) assert.ok(text.includes(href), href);
    }
  });

  test('SAF-35 nothing of the project speaks of two lines any more: the block is what is pasted', () => {
    for (const file of [...PAGES, ...DEMO]) assert.doesNotMatch(readFileSync(file, 'utf8'), /(?:en|les) deux lignes(?!\s+(?:sous|à coller|changent))/i, file);
  });

  test('SAF-35 a snippet that lacks one of them is found, however it is written', () => {
    const whole = '<reperes-help>\n<a href="tel:17">17</a><a href="tel:112">112</a><a href="sms:114">114</a><a href="tel:3919">3919</a><a href="https://x.example/data/62/index.html">Tous</a></reperes-help>';
    assert.deepEqual(faultsOf(snippetsIn(whole)), []);
    for (const part of [...NUMBERS, '/index.html']) assert.equal(faultsOf(snippetsIn(whole.replace(part, ''))).length, 1, part);
    assert.equal(faultsOf(snippetsIn('<reperes-help></reperes-help>')).length, 5);
    assert.equal(faultsOf(snippetsIn('<reperes-help data="a>b">')).length, 5);
    assert.equal(faultsOf(snippetsIn('<script type="module" src="https://x.example/v1/reperes.js"></script>')).length, 1);
    assert.equal(faultsOf(snippetsIn(whole.replace('</reperes-help>', '<reperes-exit></reperes-exit></reperes-help>'))).length, 0, 'the outer one has them');
    assert.deepEqual(copiedFrom('Collez `<reperes-help></reperes-help>`.\n```html\n<p>x</p>\n```'), ['<p>x</p>\n', '<reperes-help></reperes-help>']);
  });
});
