/** CONF-17: what is on the removal list is shown nowhere, and a list that cannot be read publishes nothing. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { attempt, codesOf, csv, everythingIn, publish, referentsOf, refuse, row, SERVICES_SOURCE, servicesOf, territoryOf } from './territory.js';

const DAY = { nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const ROWS = csv(
  row({ ...DAY, cle: 'a', telephone: '03 53 01 00 01', presentation: 'Écoute.' }),
  row({ ...DAY, cle: 'b', nom: 'Permanence', courriel: 'permanence@example.org', presentation: 'Écrire à Permanence@Example.org ou appeler le 03-53-01-00-02.' }),
  row({ ...DAY, cle: 'c', nom: 'Point d’écoute 03 53 01 00 02', telephone: '03 53 01 00 03' }),
);
const removing = (...lines: readonly string[]) => ({ 'services.csv': ROWS, 'removals.csv': ['id;telephone;courriel;motif', ...lines, ''].join('\n') });

test('CONF-17 an entry on the list is in no published byte, and the counts of the plan stay', async () => {
  const publication = await publish({ files: removing('62--services-a;;;opposition du 3 mars') });
  assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--services-b', '62--services-c']);
  assert.ok(!everythingIn(publication).includes('53010001'));
  assert.equal(territoryOf(publication).counts['accueil-jour']?.entries, 3);
});

test('CONF-17 a phone or an e-mail on the list leaves every field that repeats it, however written', async () => {
  const publication = await publish({ files: removing(';+33 3 53 01 00 02;;menaces', ';;permanence@EXAMPLE.org;départ') });
  const [, b, ...others] = servicesOf(publication);
  assert.ok(b && !('courriel' in b.properties) && !('presentation_resume' in b.properties));
  // Its name holds the number: the entry goes.
  assert.deepEqual(others, []);
  const text = everythingIn(publication).toLowerCase();
  assert.ok(!text.includes('permanence@example.org'));
  assert.ok(!text.replace(/[^\d"]/g, '').includes('353010002'));
});

test('CONF-17 referents and the territory’s own numbers obey the list', async () => {
  const referents = { source: 'referents', file: 'r.csv', title: 'R', publisher: 'P', licence: 'LO-2.0', date: '2024' };
  const lines = 'cle;niveau;fonction;structure;telephone;couvre\nr;unite;Référente;Brigade de Béthune;03 53 01 00 02;62119\ns;unite;Référente;Brigade d’Arras;03 53 01 00 04;62041\n';
  const result = await publish({
    sources: [SERVICES_SOURCE, referents],
    files: { ...removing(';0353010002;;menaces', '62--referents-s;;;départ'), 'r.csv': lines },
  });
  assert.deepEqual(referentsOf(result).map(({ id, telephone }) => [id, telephone]), [['62--referents-r', undefined]]);
});

test('CONF-17 a removal that finds nothing is reported by its line, and so is one that names a row number', async () => {
  const { issues } = await publish({ files: removing('62--services-z;;;x', '62--services-l12;;;x', '62--services-a;;;x') });
  const told = issues.filter(({ file }) => file === 'removals.csv').map(({ code, row: line }) => [code, line]);
  assert.deepEqual(told, [['retraits.sans-effet', 2], ['retraits.sans-effet', 3], ['retraits.numero-de-ligne', 3]]);
});

test('CONF-17 CONF-6 a list that cannot be read refuses the territory, and the message holds no value', async () => {
  const lists = {
    'an unknown column': 'id;nom\nx;Durand\n', 'no readable phone': 'telephone\n03 53\n', 'no readable e-mail': 'courriel\nDurand at example\n',
    'a line with a reason alone': 'id;motif\n;Durand\n', 'an empty file': '', 'a quote left open': 'id\n"Durand\n',
  };
  for (const [name, list] of Object.entries(lists)) {
    const issues = await refuse({ files: { 'services.csv': ROWS, 'removals.csv': list } });
    assert.ok(codesOf(issues).some((code) => code === 'retraits.illisibles' || code === 'csv.guillemet'), name);
    assert.ok(!JSON.stringify(issues).includes('Durand'), name);
  }
  assert.equal((await attempt({ files: { 'services.csv': ROWS, 'removals.csv': '\uFEFFid;motif\n' } })).status, 'published');
});

test('CONF-17 the independent search knows the list: a removed value in a published byte is a fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-retraits-'));
  const [sources, published] = [join(folder, 'sources'), join(folder, 'published')];
  const files = removing(';0353010003;;x', '62--services-a;;;x', ';;permanence@example.org;x');
  const declaration = JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] });
  write(join(sources, '62'), Object.entries({ ...files, 'territory.json': declaration }));
  const check = () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check-published.mjs', '--sources', sources, '--published', published], { encoding: 'utf8' });
    return [status, [...new Set(stdout.match(/removals\.csv, ligne\u00a0\d/g))].map((place) => place.replace('\u00a0', ' ')).sort()];
  };
  write(join(published, '62'), (await publish({ files: { 'services.csv': ROWS } })).files);
  assert.deepEqual(check(), [1, ['removals.csv, ligne 2', 'removals.csv, ligne 3', 'removals.csv, ligne 4']]);
  write(join(published, '62'), (await publish({ files })).files);
  assert.deepEqual(check(), [0, []]);
  rmSync(folder, { recursive: true });
});

function write(folder: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
