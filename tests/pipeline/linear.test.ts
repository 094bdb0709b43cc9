/** SEC-12: a cell of 100,000 hostile characters, in every column at once, takes ten times what 10,000 take, from the file to the folder. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINEAR } from '../linear-time.js';
import { attempt, SERVICES_SOURCE } from './territory.js';

const FLOODS: readonly string[] = [
  ' ', '0 ', '1 rue ', '(1+', 'a@', 'a.b@c.fr ', '%E2', '|', '"', 'lundi 9h-12h ', '03 53 01 00 0', '\u0301', 'bp 12 cedex ', 'Ã©', '<b>',
];

const SERVICE_COLUMNS = [
  'cle', 'nom', 'categorie', 'confidentialite', 'couvre', 'commune', 'code_insee', 'adresse', 'code_postal', 'telephone', 'courriel', 'site_web',
  'horaires', 'presentation', 'publics', 'langues', 'frais', 'modes_accueil', 'accessibilite', 'date_maj', 'verifie_le', 'reference', 'siret',
  'finess', 'latitude', 'longitude', 'nombre', 'places', 'approuve_par', 'approuve_le',
];
const REFERENT_COLUMNS = ['cle', 'niveau', 'fonction', 'structure', 'telephone', 'courriel', 'horaires', 'telephone_hors_horaires', 'nom_hors_horaires', 'couvre', 'date_maj'];
const REFERENTS = { ...SERVICES_SOURCE, source: 'referents', file: 'referents.csv' };

/** A hostile row, the same with what it takes to be published, and a protected one whose values are searched in both. */
function sheets(flood: string): Readonly<Record<string, string>> {
  const lines = (columns: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) =>
    [columns.join(';'), ...rows.map((own) => columns.map((name) => `"${(own[name] ?? flood).replaceAll('"', '""')}"`).join(';')), ''].join('\n');
  const open = { cle: 'a', nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_insee: '62119' };
  const closed = { ...open, cle: 'b', confidentialite: 'secret', adresse: '12 rue du Canari', telephone: '0353010001', courriel: 'canari@example.org' };
  const referent = { cle: 'r', niveau: 'unite', fonction: 'Référente', structure: 'Brigade', couvre: '62119' };
  return { 'services.csv': lines(SERVICE_COLUMNS, {}, open, closed), 'referents.csv': lines(REFERENT_COLUMNS, {}, referent) };
}

/** Ten times as long a cell. The short run is measured twice: a pause of the machine in it would hide a slow long one. */
async function growth(flood: string): Promise<number> {
  const cell = (size: number) => sheets(flood.repeat(Math.ceil(size / flood.length)));
  const [short, long] = [cell(10_000), cell(100_000)];
  return (await timeOf(long)) / Math.min(await timeOf(short), await timeOf(short));
}

async function timeOf(files: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  await attempt({ sources: [SERVICES_SOURCE, REFERENTS], files });
  return performance.now() - start;
}

test('SEC-12 a hostile cell in any column is read in linear time', async () => {
  for (const flood of FLOODS) {
    const once = await growth(flood);
    const ratio = once < LINEAR ? once : await growth(flood);
    assert.ok(ratio < LINEAR, `${JSON.stringify(flood)}: × ${ratio.toFixed(0)}`);
  }
});
