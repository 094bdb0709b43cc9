#!/usr/bin/env node
/**
 * The last wall: reads the raw sources of each territory on its own, and
 * searches every published byte for any value that had to stay inside. Also
 * checks that nothing but a public entry has a point, and that the published
 * counts, sizes and hashes are true. Shares no code with the pipeline.
 *
 *   node scripts/check-published.mjs [--sources data/sources] [--published data/public]
 *
 * Exit status 1 names the published file and the source row, never the value.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compact, inflated, searchable } from './check-published-bytes.mjs';
import { namesWithheld } from './check-published-names.mjs';
import { removedValues } from './check-published-removals.mjs';
import { officialRows } from './check-published-official.mjs';
import { markedRows, reservedValues, withheldValues } from './check-published-values.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Beside a long list. */
const FIRST_SERVICES = 'services-debut.geojson';

/** @typedef {{ id: string, departements: string[], sources: import('./check-published-values.mjs').Declaration[], numeros?: { numero?: string }[] }} TerritoryDeclaration */

/** @param {string} sources folder of one territory @param {string} published its published folder @returns {{ searched: number, faults: string[] }} */
export function checkTerritory(sources, published) {
  const { rows, withheld } = withheldIn(sources);
  const names = readdirSync(published).sort();
  const found = names.flatMap((name) => searchIn(name, readFileSync(join(published, name)), withheld));
  return { searched: withheld.length, faults: [...new Set([...found, ...checkShape(published, names, rows)])] };
}

/** @typedef {ReturnType<typeof withheldIn>['withheld']} Withheld */

/** What must not be found, and the rows that say so. @param {string} sources folder of one territory */
function withheldIn(sources) {
  /** @type {TerritoryDeclaration} */
  const declaration = JSON.parse(readFileSync(join(sources, 'territory.json'), 'utf8'));
  const rowsOf = (/** @type {boolean} */ ofReferents) =>
    declaration.sources
      .filter(({ source }) => (source === 'referents') === ofReferents)
      .flatMap((one) => {
        const bytes = readFileSync(join(sources, one.file));
        return officialRows(one, bytes, declaration.departements) ?? markedRows(one, bytes);
      });
  const rows = rowsOf(false);
  const everyones = new Set((declaration.numeros ?? []).map(({ numero = '' }) => compact(numero).slice(-9)));
  const listed = rowsOf(true);
  const names = namesWithheld(listed, new Date().toISOString().slice(0, 10));
  const withheld = [...withheldValues(rows, everyones), ...reservedValues(listed, everyones), ...names, ...removedValues(join(sources, 'removals.csv'))];
  return { rows, withheld };
}

/** @param {string} name @param {Uint8Array} bytes @param {Withheld} withheld @returns {string[]} */
function searchIn(name, bytes, withheld) {
  const text = searchable(bytes);
  const found = withheld.filter(({ value, form }) => (form === 'words' ? text.words.includes(` ${value} `) : form === 'glued' ? isGlued(value, text.compact) : text[form].includes(value)));
  return found.map(({ kind, where }) => `${name} contient une valeur retenue (${kind}) de ${where}`);
}

/** "7rueduloup", and not in "17rueduloup". @param {string} value @param {string} text */
function isGlued(value, text) {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) if (!/\d/.test(value[0] ?? '') || !/\d/.test(text[at - 1] ?? '')) return true;
  return false;
}

/** Several territories on one map: none of the values that any of them withholds, in its tiles either. @param {string} sources @param {readonly string[]} ids @param {string} published */
export function checkEnsemble(sources, ids, published) {
  const withheld = ids.flatMap((id) => withheldIn(join(sources, id)).withheld);
  const names = readdirSync(published).sort();
  const faults = names.flatMap((name) => {
    const bytes = readFileSync(join(published, name));
    return searchIn(name, name.endsWith('.pmtiles') ? inflated(bytes) : bytes, withheld);
  });
  const { tuiles } = JSON.parse(readFileSync(join(published, 'ensemble.json'), 'utf8'));
  const tiles = readFileSync(join(published, tuiles.nom));
  const isTrue = tiles.length === tuiles.octets && createHash('sha256').update(tiles).digest('hex') === tuiles.sha256;
  return { searched: withheld.length, faults: [...new Set([...faults, ...(isTrue ? [] : [`${tuiles.nom} n’a pas la taille ou l’empreinte annoncées par ensemble.json`])])] };
}

/** @param {string} published @param {string[]} names @param {import('./check-published-values.mjs').MarkedRow[]} rows @returns {string[]} */
function checkShape(published, names, rows) {
  const read = (/** @type {string} */ name) => readFileSync(join(published, name));
  const territory = JSON.parse(read('territory.json').toString('utf8'));
  const { features } = JSON.parse(read('services.geojson').toString('utf8'));
  const { referents } = JSON.parse(read('referents.json').toString('utf8'));
  const { communes } = JSON.parse(read('communes.json').toString('utf8'));
  const first = names.includes(FIRST_SERVICES) ? JSON.parse(read(FIRST_SERVICES).toString('utf8')).features : [];
  return [
    ...checkFeatures(features),
    ...checkFeatures(first),
    ...checkFirst(first, features),
    ...checkCounts(territory.counts, features, rows),
    ...checkFiles(territory.fichiers, names, read, {
      'services.geojson': features.length,
      'services.csv': features.length,
      [FIRST_SERVICES]: first.length,
      'referents.json': referents.length,
      'communes.json': communes.length,
    }),
  ];
}

/** What is published twice is the same twice: a place that is taken off is taken off both. @param {{ id: string }[]} first @param {{ id: string }[]} features */
function checkFirst(first, features) {
  const texts = new Set(features.map((feature) => JSON.stringify(feature)));
  return first.filter((feature) => !texts.has(JSON.stringify(feature))).map(({ id }) => `${FIRST_SERVICES} montre ${id} autrement que services.geojson`);
}

/** @param {{ id: string, geometry: unknown, properties: Record<string, unknown> }[]} features */
function checkFeatures(features) {
  const locating = ['adresse', 'code_postal', 'commune', 'code_insee', 'horaires_accueil', 'horaires_texte', 'accessibilite_lieu', 'acces_fauteuil'];
  return features.flatMap(({ id, geometry, properties }) => {
    const mark = properties['confidentialite'];
    if (mark === 'public') return [];
    if (mark !== 'contact') return [`services.geojson montre ${id}, qui n’est ni public ni contact`];
    const told = locating.filter((name) => properties[name] !== undefined);
    return geometry === null && told.length === 0 ? [] : [`services.geojson situe ${id}, qui n’est pas public`];
  });
}

/** Entries shown ≤ entries counted ≤ rows of the sources. @param {Record<string, { entries: number, places: number }>} counts @param {{ properties: Record<string, unknown> }[]} features @param {import('./check-published-values.mjs').MarkedRow[]} rows */
function checkCounts(counts, features, rows) {
  /** @type {Map<string, number>} */
  const shown = new Map();
  for (const { properties } of features) {
    const id = String(properties['categorie']);
    shown.set(id, (shown.get(id) ?? 0) + Number(properties['nombre']));
  }
  const faults = [...shown].filter(([id, entries]) => entries > (counts[id]?.entries ?? 0)).map(([id]) => `territory.json compte moins de « ${id} » que services.geojson n’en montre`);
  const counted = Object.values(counts).reduce((sum, { entries }) => sum + entries, 0);
  // A row with places of two kinds stands for two entries.
  const most = rows.reduce((sum, { nombre }) => sum + nombre * 2, 0);
  return counted > most ? [...faults, 'territory.json compte plus d’entrées que les sources'] : faults;
}

/** @param {{ nom: string, octets: number, sha256: string, enregistrements: number }[]} files @param {string[]} names @param {(name: string) => Buffer} read @param {Record<string, number>} records */
function checkFiles(files, names, read, records) {
  const listed = new Set(['territory.json', ...files.map(({ nom }) => nom)]);
  const unlisted = names.filter((name) => !listed.has(name)).map((name) => `${name} n’est pas annoncé par territory.json`);
  const wrong = files.filter(({ nom, octets, sha256, enregistrements }) => {
    if (!names.includes(nom)) return true;
    const bytes = read(nom);
    const expected = records[nom] ?? enregistrements;
    return bytes.length !== octets || createHash('sha256').update(bytes).digest('hex') !== sha256 || enregistrements !== expected;
  });
  return [...unlisted, ...wrong.map(({ nom }) => `${nom} n’a pas la taille, l’empreinte ou le nombre annoncés par territory.json`)];
}

/** @param {string} sources @param {string} published @param {(line: string) => void} say @returns {boolean} whether everything holds */
export function checkAll(sources, published, say) {
  const ids = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  let sound = ids.length > 0;
  for (const id of ids) {
    if (!existsSync(join(published, id))) {
      say(`${id} : rien n’est publié`);
      sound = false;
      continue;
    }
    tell(id, checkTerritory(join(sources, id), join(published, id)));
  }
  const ensemble = join(published, 'ensemble');
  if (existsSync(join(ensemble, 'ensemble.json'))) tell('ensemble', checkEnsemble(sources, ids, ensemble));
  return sound;

  /** @param {string} id @param {{ searched: number, faults: string[] }} result */
  function tell(id, { searched, faults }) {
    say(faults.length === 0 ? `${id} : ${searched} valeurs retenues cherchées, aucune trouvée` : `${id} : ${faults.length} faute${faults.length > 1 ? 's' : ''}`);
    for (const fault of faults) say(`  ${fault}`);
    if (faults.length > 0) sound = false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, published: { type: 'string' } } });
  const sound = checkAll(values.sources ?? join(ROOT, 'data/sources'), values.published ?? join(ROOT, 'data/public'), (line) => console.log(line));
  process.exitCode = sound ? 0 : 1;
}
