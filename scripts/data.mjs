#!/usr/bin/env node
/**
 * `npm run data`: builds every territory of `data/sources` into
 * `data/public/<id>`, puts them together in `data/public/ensemble`, writes the
 * communes of France and of each département beside them, then has
 * the published bytes searched for withheld values. A refused territory keeps its former folder; the exit status is then 3.
 * `--out <folder>`: all of it goes there instead, in `public` and `rapports`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'data/sources');
const OUT = resolve(parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'data') } } }).values.out);
const PUBLISHED = join(OUT, 'public');
const BAR_WIDTH = 24;
/** What is published is sound, and is not all. */
const ONLY_REFUSED = 3;

// On a fresh clone the pipeline is not compiled yet.
if (!existsSync(join(ROOT, 'packages/pipeline/lib/node.js'))) {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', join(ROOT, 'packages/pipeline')], { stdio: 'inherit' });
}
const { isBlocking, sentenceOf } = await import('../packages/pipeline/lib/index.js');
const { linesOf } = await import('../packages/last-check/lib/index.js');
const { checkAll } = await import('./check-published.mjs');
const { assemble, build, writeCommunes } = await import('../packages/pipeline/lib/node.js');

/** On a terminal only: a log keeps one line a territory. @param {number} done @param {number} total @param {string} id */
function showProgress(done, total, id) {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / total) * BAR_WIDTH);
  process.stderr.write(`\r\u001b[2K${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total} ${id}`);
}

function hideProgress() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}

const ids = readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const started = performance.now();
let services = 0;
let published = 0;
/** @type {string[]} */
const refused = [];
for (const [index, id] of ids.entries()) {
  showProgress(index, ids.length, id);
  const result = await build({ folder: join(SOURCES, id), out: join(PUBLISHED, id), report: join(OUT, 'rapports', id), state: join(OUT, 'rapports/.reperes', id) });
  hideProgress();
  if (result.status === 'refused') {
    refused.push(id);
    console.error(`${id} : refusé, l’ancien dossier reste en place`);
    for (const issue of result.issues.filter(isBlocking)) console.error(`  ${sentenceOf(issue)}`);
    continue;
  }
  published += 1;
  services += result.services;
  const told = result.issues.filter(({ severity }) => severity !== 'info');
  console.log(
    `${id} ${result.territory.nom} : ${result.services} services, ${result.referents} interlocuteurs, ${result.hidden} lieux protégés, ${result.refusedRows} lignes refusées, ${told.length} remarques`,
  );
  for (const issue of told) console.log(`  ${sentenceOf(issue)}`);
}
const communes = writeCommunes(PUBLISHED);
console.log(`communes : ${communes.files} fichiers, ${(communes.bytes / 1e6).toFixed(1).replace('.', ',')} Mo`);
/** Those that are made up stay out of a map of real services. */
const together = ids.filter((id) => existsSync(join(PUBLISHED, id, 'territory.json')) && id !== 'exemple').map((id) => join(PUBLISHED, id));
const { ensemble: { tuiles } } = await assemble({ folders: together, sources: SOURCES, out: join(PUBLISHED, 'ensemble'), id: 'ensemble', nom: 'cinq territoires', genereLe: new Date().toISOString().slice(0, 10) });
console.log(`ensemble : ${together.length} territoires, ${tuiles.services} services sur la carte`);
const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
console.log(`${published} territoires sur ${ids.length}, ${services} services, ${seconds} s`);
console.log('Contrôle de tout ce qui est publié');
const checked = await checkAll(SOURCES, PUBLISHED);
for (const line of linesOf(checked)) console.log(line);
if (refused.length > 0) console.error(`Refusés : ${refused.join(', ')}. Ce qui était publié de ces territoires reste en place ; la raison est dite plus haut.`);
process.exitCode = checked.faults.length > 0 ? 1 : refused.length > 0 ? ONLY_REFUSED : 0;
