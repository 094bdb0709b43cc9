/** One engine in a process of its own, as cold as in a page: prints what it measured as JSON. `node one.mjs <engine> <packed file> <rows file> <queries file>` */
import { readFileSync } from 'node:fs';
import { ENGINES } from './engines.mjs';

const [, , name = '', packed = '', rows = '', queriesFile = ''] = process.argv;
const engine = ENGINES[name];
if (!engine) throw new RangeError(`expected one of ${Object.keys(ENGINES).join(', ')}, received "${name}"`);

/** @type {import('./queries.mjs').Query[]} */
const all = JSON.parse(readFileSync(queriesFile, 'utf8'));
const queries = all.filter((_, at) => at % (engine.every ?? 1) === 0);
const bytes = new Uint8Array(readFileSync(engine.packed ? packed : rows));

const started = performance.now();
const search = engine.load(bytes);
const load = performance.now() - started;

for (let at = 0; at < queries.length; at += 10) search(queries[at]?.typed ?? '', 5);
const times = new Float64Array(queries.length);
const found = queries.map(({ typed, code }, at) => {
  const start = performance.now();
  const codes = search(typed, 5);
  times[at] = performance.now() - start;
  return codes.includes(code);
});
console.log(JSON.stringify({ load, times: [...times], found, asked: queries }));
