/**
 * A published folder in which every string that its guard lets through is an
 * attack. Nothing lists the fields: a field that is added tomorrow is attacked
 * tomorrow.
 */

import { COMMUNES_FILE, ENSEMBLE_FILE, type FileFormat, parsePublished, REFERENTS_FILE, ROUNDS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import { isQuestionSet } from '@reperes/violentometre';

const RUN = 'globalThis.canary=1';

const FORMATS: readonly FileFormat<unknown>[] = [TERRITORY_FILE, ENSEMBLE_FILE, SERVICES_FILE, REFERENTS_FILE, COMMUNES_FILE, ROUNDS_FILE];

/** Each field meets each of them, over the rows and the turns. */
const PAYLOADS: readonly string[] = [
  `<img src=x onerror="${RUN}"><svg onload="${RUN}"></svg>`,
  `"><script>${RUN}</script><iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//<img`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  ` javascript:${RUN}`,
  `&#106;avascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `https://dehors.example/"onmouseover="${RUN}"x="`,
  'https://agent:secret@dehors.example/',
  `tel:17;ext=<img src=x onerror=${RUN}>`,
  `+33612345678?body=${RUN}`,
  `a@dehors.example?bcc=b@dehors.example&body=<img>`,
  '</style><style>@import "https://dehors.example/a.css";</style>',
  'url(https://dehors.example/a.png)',
  '<link rel=prefetch href=https://dehors.example/><base href=https://dehors.example/>',
  '${' + RUN + '}{{' + RUN + '}}',
  '\u202e17 rel\u0000evil',
  '__proto__',
  'constructor',
];

/** The last turn attacks the links between records too: fewer rows find their way to the screen. */
export const HOSTILE_TURNS = 3;

/** Rows find each other, and the commune that is typed, by these. */
const LINK = /couvre|code_insee|territoires\.\*\.(id|communes)|departements|communes\.\*\.6|\.source$|sources\.\*\.id/;

/** The fields that rows of the good folder leave out. */
const FULL_ROW = {
  presentation_resume: '', telephone: '', courriel: '', site_web: '', adresse: '', code_postal: '', commune: '',
  horaires_accueil: '', horaires_texte: '', accessibilite_lieu: '', verifie_le: '', date_maj: '', reference: '', frais: '',
  acces_fauteuil: false, publics: [''], langues: [''], modes_accueil: [''], hors_horaires: { nom: '', telephone: '', courriel: '' }, url: '',
};

const FULL_NUMBER = {
  id: '', nom: '', pour: '', canal: '', situation: '', numero: '', url: '', horaires: '', langues: '', accessibilite: '',
};

/** @returns the same file, under attack */
export function hostileFile(file: string, text: string | undefined, turn: number): string | undefined {
  if (text === undefined) return undefined;
  let value = full(JSON.parse(text) as Json);
  for (const path of pathsOf(value)) {
    if (turn < HOSTILE_TURNS - 1 && LINK.test(path)) continue;
    const attacked = attack(value, path, turn);
    if (isAccepted(file, attacked)) value = attacked;
  }
  return JSON.stringify(value);
}

/** Paths whose strings the guard keeps to a closed list: they stay as they were. */
export function closedPaths(file: string, text: string): readonly string[] {
  const value = full(JSON.parse(text) as Json);
  return pathsOf(value).filter((path) => !isAccepted(file, attack(value, path, 0)));
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function full(file: Json): Json {
  const rows = (list: Json | undefined) => (Array.isArray(list) ? list : []).map((row) => ({ ...FULL_ROW, ...(row as object) })) as Json[];
  const value = file as Record<string, Json>;
  if (Array.isArray(value['features'])) {
    const features = value['features'] as Record<string, Json>[];
    return { ...value, features: features.map((one) => ({ ...one, properties: rows([one['properties']!])[0]! })) };
  }
  if (value['referents']) return { ...value, referents: rows(value['referents']) };
  if (value['numeros']) return { ...value, numeros: [FULL_NUMBER, FULL_NUMBER, FULL_NUMBER], sources: rows(value['sources']) };
  return value;
}

/** Where strings are: `features.*.properties.nom`. Rows of an array are one place, columns of a row are many. */
function pathsOf(value: Json, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return [path.join('.')];
  if (value === null || typeof value !== 'object') return [];
  const found = Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...path, keyOf(value, name)]));
  return [...new Set(found)];
}

/** A row of `communes.json` is a tuple: its columns are not alike. */
function keyOf(parent: Json, name: string): string {
  return Array.isArray(parent) && !(typeof parent[0] === 'string' && parent.some((one) => typeof one === 'number')) ? '*' : name;
}

function attack(value: Json, path: string, turn: number): Json {
  let count = turn * 2;
  const visit = (node: Json, at: readonly string[]): Json => {
    if (typeof node === 'string') return at.join('.') === path ? PAYLOADS[count++ % PAYLOADS.length]! + unique(path, count) : node;
    if (Array.isArray(node)) return node.map((child, rank) => visit(child, [...at, keyOf(node, String(rank))]));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, visit(child, [...at, name])]));
  };
  return visit(value, []);
}

/** Ids that must differ still do. */
function unique(path: string, count: number): string {
  return path.endsWith('.id') ? String(count) : '';
}

function isAccepted(file: string, value: Json): boolean {
  if (file === 'couple.json') return isQuestionSet(value);
  const format = FORMATS.find(({ name }) => name === file);
  if (!format) return false;
  try {
    parsePublished(format, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
