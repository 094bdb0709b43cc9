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

/** Of what a page downloads: not the pipeline. */
const ALL_WORDS = /^(?!pipeline\/)[^/]+\/lib\/.*\.fr\.js$/;

/** Lists of our own that hold labels beside ids. */
const LABELS = /^schema\/lib\/(categories|besoins|(more-)?help-numbers)\.js$/;

/**
 * A capital, a gap or an accent. “adresse” alone is as well an id or the class
 * of a style sheet: where nothing tells, it counts as code, whose budget is the stricter.
 */
const READ_BY_A_PERSON = /^\p{Lu}|[ \u00a0’À-ÿ]/u;

/** No sentence of ours has them: what has is a part of a style sheet or of a template. */
const MARKUP = /[{}<>]/;

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

/** @param {string} text */
function isRead(text) {
  return text.length > 1 && /\p{L}/u.test(text) && READ_BY_A_PERSON.test(text) && !MARKUP.test(text);
}

/** @returns {string[]} the texts of every package that are words */
export function readWords() {
  const files = readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' }).filter((file) => ALL_WORDS.test(file) || LABELS.test(file));
  const texts = files.flatMap((file) => textsIn(readFileSync(PACKAGES + file, 'utf8')).map(({ text }) => text));
  return [...new Set(texts)].filter(isRead);
}

/** The build joins neighbouring texts: such a text holds one of ours, long enough to be found by chance nowhere. @param {readonly string[]} words */
function tellsWords(words) {
  const whole = new Set(words);
  const long = words.filter((word) => word.length >= 8);
  return (/** @type {string} */ text) => isRead(text) && (whole.has(text) || long.some((word) => text.includes(word)));
}

const isOurs = tellsWords(readWords());

/**
 * @param {string} built a file of `dist`
 * @param {readonly string[]} [words] in place of ours
 * @returns {{ code: string, words: string }} the file with its words taken out, and the words
 */
export function partWords(built, words) {
  const isWords = words ? tellsWords(words) : isOurs;
  const found = textsIn(built).filter(({ text }) => isWords(text));
  let code = '';
  let from = 0;
  for (const { start, end } of found) {
    code += built.slice(from, start);
    from = end;
  }
  return { code: code + built.slice(from), words: found.map(({ text }) => text).join('\n') };
}
