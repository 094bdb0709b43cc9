/** What a data server may answer: the good folder, and every way to be wrong. */

import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { DEFAULT_SET } from '@reperes/violentometre';
import { HOSTILE_TURNS, hostileFile } from './hostile-data.js';

/** The territory with the most rows. */
const GOOD = 'data/public/62/';

const OTHER = 'data/public/03/';

/** Several territories, whose map is read by parts. */
export const ENSEMBLE = 'data/public/ensemble/';

type Answer = (file: string, response: ServerResponse) => void;

/** Where no request may ever arrive. */
export const OUTSIDE = 'https://dehors.example/';

/** Over the limit of `published-folder.ts`, and well formed. */
const LARGE = 10_000_100;

export const FOLDERS: Readonly<Record<string, Answer>> = {
  ready: (file, response) => json(response, goodFile(file)),
  other: (file, response) => json(response, existsSync(OTHER + file) ? readFileSync(OTHER + file, 'utf8') : undefined),
  empty: (file, response) => json(response, emptied(file)),
  newer: (file, response) => json(response, newer(file)),
  pending: () => undefined,
  cut: (_file, response) => response.destroy(),
  missing: (_file, response) => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404'),
  truncated: (file, response) => json(response, goodFile(file)?.slice(0, -50)),
  html: (_file, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<script>canary = 1</script>'),
  redirect: (file, response) => void response.writeHead(302, { Location: OUTSIDE + file }).end(),
  large: (file, response) => json(response, goodFile(file)?.padEnd(LARGE, ' ')),
  proto: (file, response) => json(response, goodFile(file)?.replace('{', '{"__proto__":{"canary":1},')),
  'deep-proto': (file, response) => json(response, goodFile(file)?.replace('{', '{"x":[{"constructor":{"prototype":{"canary":1}}}],')),
  ...Object.fromEntries(
    Array.from({ length: HOSTILE_TURNS }, (_, turn) => [
      `hostile-${turn}`,
      (file: string, response: ServerResponse) => json(response, hostileFile(file, goodFile(file), turn)),
    ]),
  ),
};

function goodFile(file: string): string | undefined {
  if (file === 'couple.json') return JSON.stringify(DEFAULT_SET);
  // Its territories all lead to one: two regions of a page cannot bear one name.
  if (file === 'ensemble.json') return readFileSync(ENSEMBLE + file, 'utf8').replace(/"dossier":"[^"]*"/g, '"dossier":"../other/"');
  return existsSync(GOOD + file) ? readFileSync(GOOD + file, 'utf8') : undefined;
}

/** No service and no referent: what a territory that begins may publish. */
function emptied(file: string): string | undefined {
  const text = goodFile(file);
  if (!text || !/^(services|referents)/.test(file)) return text;
  return JSON.stringify({ ...JSON.parse(text), ...(file.startsWith('services') ? { features: [] } : { referents: [] }) });
}

/** What a list has in a folder of ours. */
const LISTS = ['features', 'referents', 'communes', 'territoires', 'numeros', 'sources'];

/** Of a later version: one row of each list has what this code cannot read, and each has a field more. */
function newer(file: string): string | undefined {
  const text = goodFile(file);
  if (!text || file === 'couple.json') return text;
  const value = JSON.parse(text) as Record<string, unknown>;
  for (const list of LISTS) {
    const rows = value[list];
    if (Array.isArray(rows)) value[list] = [{ id: 'nouveau', categorie: 'bus-des-droits' }, ...rows.map((row: unknown) => (Array.isArray(row) ? row : { ...(row as object), nouveau: { a: [1] } }))];
  }
  return JSON.stringify({ ...value, nouveau: 1 });
}

function json(response: ServerResponse, text: string | undefined): void {
  if (text === undefined) response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
  else response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
}
