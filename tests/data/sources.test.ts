import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { REFERENT_LEVELS, isCategoryId, searchKey } from '@reperes/schema';
import { codesOf, communeName } from './reference-codes.js';
import { ROOT, hashesOfSources, readTables, readTerritories, where } from './source-tables.js';
import type { Cells, SourceTable } from './source-tables.js';

const ALLOWED = `${ROOT}tests/data/allowed-sources.json`;

/** A straight apostrophe, an exclamation mark, or a plain space where French has one that does not break. */
const MISPRINT = /['!]| [:;?»]|« /;

const tables = await readTables();
const serviceTables = tables.filter(({ declaration }) => declaration.source === 'services' || declaration.source === 'rounds');
const referentTables = tables.filter(({ declaration }) => declaration.source === 'referents');
const siaoRows = tables.find(({ declaration }) => declaration.source === 'siao')?.rows ?? [];
const services = serviceTables.flatMap(({ rows }) => rows);

describe('data/sources', () => {
  test('CONF-7: holds only the files of the allow-list, byte for byte', () => {
    const found = hashesOfSources();
    if (process.env['REGEN'] === '1') writeFileSync(ALLOWED, `${JSON.stringify(found, null, 2)}\n`);
    const allowed = JSON.parse(readFileSync(ALLOWED, 'utf8')) as Record<string, string>;
    assert.deepEqual(found, allowed, 'read what changed, then run this test with REGEN=1');
  });

  test('CONF-7: no data file stands beside the tests, where a raw spreadsheet could slip in', () => {
    const found = readdirSync(`${ROOT}tests`, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
      .map(({ name }) => name);
    assert.deepEqual(found.sort(), ['allowed-sources.json', 'requirements.md', 'tsconfig.json']);
  });

  test('CONF-7: every file is declared by the territory that holds it', () => {
    const declared = readTerritories().flatMap(({ id, sources }) => ['territory.json', ...sources.map(({ file }) => file)].map((file) => `${id}/${file}`));
    assert.deepEqual(Object.keys(hashesOfSources()), declared.sort());
  });

  test('every source says who published it, when, and under what terms', () => {
    for (const { declaration } of tables) {
      assert.match(declaration.date, /^\d{4}(-\d\d){0,2}$/);
      assert.ok(declaration.title && declaration.publisher && declaration.licence, declaration.file);
    }
  });
});

describe('codes', () => {
  test('every commune exists and bears the name that stands beside its code', () => {
    for (const { commune, code_insee } of services) {
      assert.equal(searchKey(communeName(code_insee ?? '') ?? ''), searchKey(commune ?? ''), commune);
    }
  });

  test('every place that a row covers is a commune, a département or a group of its territory', () => {
    for (const table of [...serviceTables, ...referentTables]) {
      const known = codesOf(table.territory);
      for (const { row, code } of covered(table)) assert.ok(known.has(code), `${where(table, row)}: ${code}`);
    }
  });

  test('every group is made of known communes or known groups, and says how when its plan does not', () => {
    for (const territory of readTerritories()) {
      const known = codesOf(territory);
      for (const { id, communes = [], reunit = [], note } of territory.territoires) {
        for (const code of [...communes, ...reunit]) assert.ok(known.has(code), `${id}: ${code}`);
        assert.ok(communes.length + reunit.length > 0 && note, id);
      }
    }
  });

  test('keys are written once a file, categories and levels are of the schema', () => {
    for (const table of [...serviceTables, ...referentTables]) {
      const keys = table.rows.map(({ cle }) => cle);
      assert.equal(new Set(keys).size, keys.length, table.declaration.file);
    }
    for (const { categorie = 'itinerant' } of services) assert.ok(isCategoryId(categorie), categorie);
    for (const { niveau } of referentTables.flatMap(({ rows }) => rows)) {
      assert.ok((REFERENT_LEVELS as readonly string[]).includes(niveau ?? ''), niveau);
    }
  });
});

describe('what a person reads', () => {
  test('a service is presented in two short sentences or a little more, in French typography', () => {
    for (const table of serviceTables) {
      for (const row of table.rows.filter(({ confidentialite }) => confidentialite === 'public')) {
        assert.ok(row['presentation'], where(table, row));
        assert.ok((row['presentation'] ?? '').length <= 280, where(table, row));
        assert.doesNotMatch(`${row['nom']} ${row['presentation']}`, MISPRINT, where(table, row));
      }
    }
  });

  test('so is a service of the spreadsheet', () => {
    for (const row of siaoRows.filter((siao) => siao['Adresse confidentielle'] === 'N')) {
      assert.ok(row['Présentation'] && row['Présentation'].length <= 280, row['Nom du dispositif']);
      assert.doesNotMatch(`${row['Nom du dispositif']} ${row['Présentation']}`, MISPRINT, row['Nom du dispositif']);
    }
  });

  test('every service says where in the plan it stands, and of what year', () => {
    for (const table of serviceTables.filter(({ declaration }) => !declaration.exemple)) {
      for (const row of table.rows) {
        assert.match(row['date_maj'] ?? '', /^20\d\d$/, where(table, row));
        assert.ok(row['reference'], where(table, row));
      }
    }
  });
});

describe('Pas-de-Calais', () => {
  const own = serviceTables.find(({ territory }) => territory.id === '62')?.rows ?? [];
  const siao = (type: string, column: string): number => sum(siaoRows.filter((row) => row['Type'] === type), column);

  test('the counts are those of the annex of the plan', () => {
    assert.deepEqual(
      {
        accueilsJour: siao('ADJ', 'Nombre'),
        laeo: siao('LAEO', 'Nombre'),
        iscg: siao('ISCG', 'Nombre') + own.filter(({ categorie }) => categorie === 'iscg').length,
        urgence: siao('HU FVV', 'HU FVV'),
        alt: siao('ALT', 'ALT FVV'),
        auteurs: siao('Hébgt auteurs', 'Places'),
        dispositifsAuteurs: siao('Hébgt auteurs', 'Nombre'),
      },
      { accueilsJour: 7, laeo: 13, iscg: 14, urgence: 135, alt: 98, auteurs: 36, dispositifsAuteurs: 6 },
    );
  });

  test('the seven arrondissements have one day shelter each', () => {
    const names = siaoRows.filter((row) => row['Type'] === 'ADJ').map((row) => row['Arrondissement']);
    assert.deepEqual(names, ['Arras', 'Béthune', 'Boulogne-sur-Mer', 'Calais', 'Lens', 'Montreuil', 'Saint-Omer']);
  });
});

test('Isère: the protocol’s 213 dedicated places are counted, and no other', () => {
  const rows = serviceTables.find(({ territory }) => territory.id === '38')?.rows ?? [];
  assert.equal(sum(rows.filter(({ categorie }) => categorie === 'hebergement-urgence'), 'places'), 213);
});

function covered({ rows }: SourceTable): readonly { row: Cells; code: string }[] {
  return rows.flatMap((row) => (row['couvre'] ?? '').split('|').map((code) => ({ row, code })));
}

function sum(rows: readonly Cells[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column] || 0), 0);
}
