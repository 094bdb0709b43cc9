/** `mouvements.csv`: old codes and names lead to the communes of today, or nowhere. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommuneNames, readMovements } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { codesOf, csv, publish, REFERENCE, row, servicesOf, textOf } from './territory.js';

const HEADER = 'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP';

/** `from` is a code and its name: "62901 Vieux-Bourg". */
const line = (mod: number, date: string, from: string, to: string) => `${mod},${date},COM,${from.slice(0, 5)},0,,,${from.slice(6)},COM,${to},0,,,`;

const file = (...lines: readonly string[]) => new TextEncoder().encode([HEADER, ...lines, ''].join('\n'));

/** The commune of today for a code, with the three communes of the made-up territory. */
function todayOf(code: string, ...lines: readonly string[]): string | undefined {
  const { reference } = readMovements(file(...lines), REFERENCE, '2026-11-22');
  return new CommuneNames(reference.communes, ['62']).today(code)?.code;
}

test('a merged commune leads to the commune that took it, however long the chain', () => {
  const chain = [line(31, '1971-01-01', '62901 Vieux-Bourg', '62902'), line(32, '2016-01-01', '62902 Neuf-Bourg', '62119')];
  assert.equal(todayOf('62901', ...chain), '62119');
  assert.equal(todayOf('62902', ...chain), '62119');
});

test('a chain goes on through what the reference knows', () => {
  assert.equal(todayOf('62901', line(31, '1971-01-01', '62901 Vieux-Bourg', '62461')), '62447');
});

test('a movement counts only from its day on, and never backwards', () => {
  assert.equal(todayOf('62901', line(32, '2027-01-01', '62901 Vieux-Bourg', '62119')), undefined);
  // 62902 left for Arras before it took in 62901: the second movement alone holds for 62901.
  const crossed = [line(31, '1960-01-01', '62902 Ancien', '62041'), line(21, '1965-01-01', '62041 Arras', '62902'), line(21, '1965-01-01', '62041 Arras', '62041')];
  assert.equal(todayOf('62901', ...crossed, line(31, '1970-01-01', '62901 Vieux-Bourg', '62902'), line(31, '1980-01-01', '62902 Ancien', '62119')), '62119');
});

test('a ground that was shared out leads nowhere', () => {
  const shared = [line(30, '1990-01-01', '62901 Vieux-Bourg', '62119'), line(30, '1990-01-01', '62901 Vieux-Bourg', '62041')];
  assert.equal(todayOf('62901', ...shared), undefined);
});

test('a loop leads nowhere', () => {
  assert.equal(todayOf('62901', line(31, '1971-01-01', '62901 A', '62902'), line(31, '1972-01-01', '62902 B', '62901')), undefined);
});

test('a commune restored after a merger is itself, and the one that it left too', () => {
  const restored = [line(33, '1973-01-01', '62041 Arras', '62119'), line(21, '2008-01-01', '62119 Béthune', '62119'), line(21, '2008-01-01', '62119 Béthune', '62041')];
  assert.deepEqual([todayOf('62041', ...restored), todayOf('62119', ...restored)], ['62041', '62119']);
  assert.deepEqual(readMovements(file(...restored), REFERENCE, '2026-11-22').issues, []);
});

test('a former name finds its commune; a name borne today keeps its own', () => {
  const names = (...lines: readonly string[]) => new CommuneNames(readMovements(file(...lines), REFERENCE, '2026-11-22').reference.communes, ['62']);
  const found = names(line(10, '2023-01-01', '62447 Hesdin', '62447'), line(31, '1971-01-01', '62901 Arras', '62119'));
  assert.deepEqual(['Hesdin', 'Arras'].map((nom) => found.find({ nom })).map((one) => 'commune' in one && one.commune.code), ['62447', '62041']);
  assert.equal(found.today('62901')?.code, '62119');
});

test('a merger that the reference does not know yet is reported, and not made', () => {
  const { reference, issues } = readMovements(file(line(32, '2026-06-01', '62041 Arras', '62119')), REFERENCE, '2026-11-22');
  assert.deepEqual(issues, [{ code: 'mouvements.recents', severity: 'warning', file: 'mouvements.csv', count: 1 }]);
  assert.equal(new CommuneNames(reference.communes, ['62']).today('62041')?.code, '62041');
});

test('a territory reads the file beside territory.json; another table is reported and left', async () => {
  const rows = csv(row({ nom: 'Accueil', categorie: 'laeo', confidentialite: 'public', commune: 'Vieux-Bourg' }));
  const mouvements = file(line(31, '1971-01-01', '62901 Vieux-Bourg', '62119'));
  const publication = await publish({ files: { 'services.csv': rows, 'mouvements.csv': mouvements } });
  const [service] = servicesOf(publication);
  assert.deepEqual([service?.properties.confidentialite === 'public' && service.properties.code_insee, codesOf(publication.issues)], ['62119', []]);
  assert.match(textOf(publication, 'communes.json'), /"Béthune"[^\n]*\["Vieux-Bourg"\]/);
  const other = await publish({ files: { 'services.csv': rows, 'mouvements.csv': 'code;nom\n62119;Béthune\n' } });
  assert.deepEqual(codesOf(other.issues), ['mouvements.illisibles', 'commune.inconnue']);
});

const COG = join(process.cwd(), '../shared/data/cog');

test('the files of five départements lead every code where the reference says, or nowhere', { skip: existsSync(COG) ? false : 'skipped: no ../shared' }, () => {
  const reference = loadReferenceData();
  const known = new CommuneNames(reference.communes, []);
  const alone = reference.communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => ({ ...commune, anciensCodes: [] }));
  const lines = readdirSync(COG).filter((name) => name.startsWith('mouvements')).flatMap((name) => readFileSync(join(COG, name), 'utf8').trim().split(/\r?\n/).slice(1));
  const { reference: after, issues } = readMovements(file(...lines), { ...reference, communes: alone }, '2026-11-22');
  const found = new CommuneNames(after.communes, []);
  const codes = [...new Set(lines.map((one) => one.split(',')[3] ?? ''))];
  const wrong = codes.filter((code) => found.today(code) && found.today(code)?.code !== known.today(code)?.code);
  const lost = codes.filter((code) => !found.today(code));
  assert.deepEqual([codes.length > 200, issues, wrong, lost], [true, [], [], []]);
  assert.equal(known.today('62482')?.nom, 'Bruay-la-Buissière');
});
