/**
 * The widgets that every state and every attack of this folder is tried on.
 * A new widget is one line here; one that the build makes and this table
 * forgets fails `states.e2e.ts`.
 */

import { readFileSync } from 'node:fs';

export interface Widget {
  readonly tag: string;
  /** As a webmaster writes them; `DATA/` is the published folder of the state. */
  readonly attributes: string;
  /** It shows the numbers to call by itself, whatever happens. */
  readonly helps: boolean;
  /** What it says when its data is of no use. */
  readonly failure?: RegExp;
}

const TABLE: readonly Widget[] = [
  { tag: 'reperes-exit', attributes: '', helps: false },
  { tag: 'reperes-help', attributes: 'heading-level="2"', helps: true },
  { tag: 'reperes-services-map', attributes: 'data="DATA/" map="click" directions="geo" report="mailto:annuaire@example.org"', helps: true, failure: /La liste ne s’affiche pas/ },
  { tag: 'reperes-ensemble', attributes: 'data="DATA/" map="click"', helps: true, failure: /La liste ne s’affiche pas/ },
  { tag: 'reperes-referent-finder', attributes: 'data="DATA/"', helps: true, failure: /La recherche par commune ne répond pas/ },
  { tag: 'reperes-commune-search', attributes: 'data="DATA/"', helps: false, failure: /communes n’est pas disponible/ },
  { tag: 'reperes-violentometre', attributes: 'src="DATA/couple.json"', helps: true, failure: /prévu par ce site n’est pas disponible/ },
];

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly customElement?: boolean }[] }[];
}

/** A part of a widget: no page writes it. */
const PARTS: readonly string[] = ['reperes-map-panel'];

/** Elements of `dist/`, as its loader knows them. */
export function builtTags(): readonly string[] {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName ?? ''));
  const loader = readFileSync('dist/reperes.js', 'utf8');
  return tags.filter((tag) => tag && loader.includes(tag) && !PARTS.includes(tag)).sort();
}

export const WIDGETS: readonly Widget[] = TABLE.filter(({ tag }) => builtTags().includes(tag));

export function reads({ attributes }: Widget): boolean {
  return attributes.includes('DATA/');
}

/** What stands in each element until its script is there. */
export const FALLBACK = `<p class="repli">En danger : <a href="tel:17">17</a>, <a href="tel:112">112</a>,
<a href="sms:114">SMS au 114</a>, <a href="tel:3919">3919</a>.</p>`;

/** @param folder URL of the published folder, without its last slash */
export function markup(folder: string, widgets: readonly Widget[] = WIDGETS): string {
  return widgets
    .map(({ tag, attributes }) => `<${tag} ${attributes.replace('DATA/', `${folder}/`)}>${FALLBACK}</${tag}>`)
    .join('\n');
}
