/**
 * What of a built file is French and what is code. Every text of the modules
 * that hold words (`*.fr.js`, and the labels of `schema`) is looked for in the
 * file: taken out, what stays is the code; put together, they are the words,
 * as the file of one language would hold them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';

const PACKAGES = fileURLToPath(new URL('../packages/', import.meta.url));

/** Not the sets of the violentomètre: beside their sentences stand ids, such as “position”, that a style sheet holds too. */
const ALL_WORDS = /\/lib\/(?!sets\/).*\.fr\.js$/;

/** Lists of our own that hold labels beside ids: only what a person would read is a word. */
const LABELS = /^schema\/lib\/(categories|besoins|(more-)?help-numbers)\.js$/;
const READ_BY_A_PERSON = /^\p{Lu}|[ \u00a0’]/u;

/** @typedef {{ text: string, start: number, end: number }} Text what stands between the quotes, and where */

/** @param {string} code @returns {Text[]} */
function textsIn(code) {
  /** @type {Text[]} */
  const texts = [];
  /** @param {any} node @param {any} parent */
  const visit = (node, parent) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, parent));
    if (typeof node?.type !== 'string') return;
    const isName = /^(Import|Export)/.test(parent?.type ?? '') || (parent?.type === 'Property' && parent.key === node && !parent.computed);
    if (node.type === 'Literal' && typeof node.value === 'string' && !isName) texts.push({ text: node.value, start: node.start + 1, end: node.end - 1 });
    if (node.type === 'TemplateElement') texts.push({ text: node.value.cooked ?? '', start: node.start, end: node.end });
    Object.values(node).forEach((child) => visit(child, node));
  };
  visit(parseAst(code), undefined);
  return texts.filter(({ text }) => text !== '').sort((a, b) => a.start - b.start);
}

/** Of every package: the texts that are words. */
function readWords() {
  const files = readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' });
  const read = (/** @type {string} */ file) => textsIn(readFileSync(PACKAGES + file, 'utf8')).map(({ text }) => text);
  const words = files.filter((file) => ALL_WORDS.test(file)).flatMap(read);
  const labels = files.filter((file) => LABELS.test(file)).flatMap(read).filter((text) => READ_BY_A_PERSON.test(text));
  return new Set([...words, ...labels]);
}

const WORDS = readWords();

/** The build joins neighbouring texts: such a text holds one of ours, long enough to be found by chance nowhere. */
const LONG_WORDS = [...WORDS].filter((text) => text.length >= 8);

/** @param {string} text */
function isWords(text) {
  return WORDS.has(text) || LONG_WORDS.some((word) => text.includes(word));
}

/** @param {string} built a file of `dist` @returns {{ code: string, words: string }} the file with its words taken out, and the words */
export function partWords(built) {
  const found = textsIn(built).filter(({ text }) => isWords(text));
  let code = '';
  let from = 0;
  for (const { start, end } of found) {
    code += built.slice(from, start);
    from = end;
  }
  return { code: code + built.slice(from), words: found.map(({ text }) => text).join('\n') };
}
