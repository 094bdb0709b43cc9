#!/usr/bin/env node
/**
 * `npm run docs`: writes the reference of the elements from the manifest of
 * the built files, the page for accessibility declarations from the results
 * of the last `npm test`, and takes the pictures. What has no description fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_RESULTS, pageOfLastRun } from './accessibility-page.mjs';
import { ELEMENTS, WORDS } from './element-words.fr.mjs';
import { takeScreenshots } from './screenshots.mjs';

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, fieldName?: string, summary?: string }} Entry
 * @typedef {{ customElement?: boolean, tagName?: string, summary?: string, attributes?: Entry[], members?: (Entry & { kind: string, attribute?: string, privacy?: string, static?: boolean, inheritedFrom?: unknown })[], events?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[] }} Declaration
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REFERENCE = 'docs/fr/elements.md';
const ACCESSIBILITY = 'docs/fr/accessibilite.md';

/** @type {string[]} */
const missing = [];

/** @returns {Declaration[]} */
function declarations() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
  return manifest.modules.flatMap((/** @type {{ declarations?: Declaration[] }} */ module) => module.declarations ?? []);
}

/** The French sentence of an entry; its absence, here or in the source, is a fault. @param {string} tag @param {Entry} entry */
function sentence(tag, entry) {
  const key = `${tag} ${entry.name}`;
  const text = WORDS[key] ?? WORDS[entry.name];
  if (!entry.description && !entry.summary) missing.push(`${key}: no description in the source`);
  if (!text) missing.push(`${key}: no French sentence in scripts/element-words.fr.mjs`);
  return text ?? '';
}

/** @param {string} title @param {string[]} head @param {string[][]} rows */
function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return `\n**${title}**\n\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text.replaceAll('|', '\\|')}\`` : '';
}

/** @param {string} tag @param {Declaration} declaration */
function chapter(tag, declaration) {
  const entries = (/** @type {Entry[] | undefined} */ list) => list ?? [];
  const simple = (/** @type {Entry[] | undefined} */ list) =>
    entries(list).map((entry) => [code(entry.name) || 'par défaut', sentence(tag, { ...entry, name: entry.name || 'slot' })]);
  const methods = entries(declaration.members).filter(
    (member) => 'kind' in member && member.kind === 'method' && !('privacy' in member) && member.description,
  );
  const properties = entries(declaration.members).filter(
    (member) =>
      'kind' in member && member.kind === 'field' && !('privacy' in member) && !('attribute' in member) &&
      !('static' in member) && member.description,
  );
  return [
    `\n## \`<${tag}>\`\n\n${ELEMENTS[tag]}\n`,
    table(
      'Attributs',
      ['attribut', 'valeurs', 'par défaut', 'sens'],
      entries(declaration.attributes).map((entry) => [code(entry.name), code(entry.type?.text), code(entry.default), sentence(tag, entry)]),
    ),
    table('Propriétés, en JavaScript', ['propriété', 'sens'], simple(properties)),
    table('Méthodes', ['méthode', 'sens'], methods.map((entry) => [code(`${entry.name}()`), sentence(tag, entry)])),
    table('Événements', ['événement', 'sens'], simple(entries(declaration.events).filter(({ name = '' }) => name.startsWith('reperes-')))),
    table('Emplacements (`slot`)', ['nom', 'contenu'], simple(declaration.slots)),
    table('Parties (`::part`)', ['nom', 'ce que c’est'], parts(tag, declaration)),
    table('Couleurs propres', ['propriété', 'sens'], simple(declaration.cssProperties)),
  ].join('');
}

/** A part may bear the name of an attribute: its sentence is then under `<name>-part`. @param {string} tag @param {Declaration} declaration */
function parts(tag, { cssParts = [] }) {
  return cssParts.map((entry) => {
    const own = `${entry.name}-part`;
    return [code(entry.name), sentence(tag, WORDS[`${tag} ${own}`] ? { ...entry, name: own } : entry)];
  });
}

/** The public tokens, with their light default, as the theme writes them. */
function tokens() {
  const css = readFileSync(join(ROOT, 'packages/theme/src/tokens.styles.ts'), 'utf8').split('@supports')[0] ?? '';
  const rows = [...css.matchAll(/var\((--reperes-[\w-]+), (.+)\);/g)].map(([, name = '', value]) => [
    code(name),
    code(value),
    sentence('', { name, description: 'token' }),
  ]);
  return `\n## Couleurs, tailles, formes\n\nÀ poser sur l’élément ou sur un de ses parents. Valeurs du mode clair.\n${table('Propriétés', ['propriété', 'par défaut', 'sens'], rows)}`;
}

const found = declarations().filter(({ customElement, tagName }) => customElement && tagName && tagName in ELEMENTS);
const chapters = Object.keys(ELEMENTS).map((tag) => {
  const declaration = found.find(({ tagName }) => tagName === tag);
  if (!declaration) {
    missing.push(`${tag}: not in the manifest`);
    return '';
  }
  return chapter(tag, declaration);
});

const text = `# Référence des éléments

<!-- Écrit par « npm run docs » d’après les sources : ne pas modifier à la main. -->
${chapters.join('')}${tokens()}`;

const accessibility = pageOfLastRun(ROOT);
if (accessibility === undefined) missing.push(`${ACCESSIBILITY}: no ${ALL_RESULTS}, from which it is written: run "npm test" first`);

const pages = new Map([[REFERENCE, text], [ACCESSIBILITY, accessibility ?? '']]);

if (missing.length > 0) {
  console.error(`${missing.join('\n')}\n${missing.length} description(s) missing.`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  for (const [file, expected] of pages) {
    if (existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), 'utf8') === expected) continue;
    console.error(`${file} is not what the sources and the tests say: run "npm run docs".`);
    process.exitCode = 1;
  }
} else {
  for (const [file, content] of pages) writeFileSync(join(ROOT, file), content);
  const pictures = await takeScreenshots(ROOT, join(ROOT, 'docs/images'));
  console.log(`${[...pages.keys()].join(', ')}, ${pictures.length} pictures in docs/images.`);
}
