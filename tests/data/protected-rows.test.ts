import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONFIDENTIALITES, isCategoryId, isLodging } from '@reperes/schema';
import { readTables, readTerritories, where } from './source-tables.js';
import type { Cells } from './source-tables.js';

/** Numbers that Arcep keeps for works of fiction: nobody answers them. */
const FICTIONAL = /^(?:01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98)(?: \d\d){2}$/;

/** The lines that an example may give, because they are open to all. */
const OPEN_LINES = ['17', '112', '15', '3919'];

const SIAO_LODGING = ['HU FVV', 'ALT', 'Hébgt auteurs'];

/** All that a secret row may fill: what it is, how many, where in the plan. */
const SECRET_COLUMNS = ['cle', 'nom', 'categorie', 'nombre', 'places', 'confidentialite', 'couvre', 'date_maj', 'reference'];
const SECRET_SIAO_COLUMNS = ['Identifiant', 'Nom du dispositif', 'Type', 'Nombre', 'HU FVV', 'ALT FVV', 'Places', 'Adresse confidentielle', 'MAJ', 'Référence'];

const tables = await readTables();
const serviceTables = tables.filter(({ declaration }) => declaration.source === 'services' || declaration.source === 'rounds');
const referentTables = tables.filter(({ declaration }) => declaration.source === 'referents');
const siaoRows = tables.find(({ declaration }) => declaration.source === 'siao')?.rows ?? [];
const services = serviceTables.flatMap(({ rows }) => rows);

describe('confidential places and people', () => {
  test('CONF-1: every row says who may see it', () => {
    for (const { cle, confidentialite } of services) {
      assert.ok((CONFIDENTIALITES as readonly string[]).includes(confidentialite ?? ''), cle);
    }
    for (const row of siaoRows) assert.match(row['Adresse confidentielle'] ?? '', /^[ON]$/, row['Nom du dispositif']);
  });

  test('CONF-14: no place where people sleep is public', () => {
    for (const { cle, categorie, confidentialite } of services.filter(isLodgingRow)) {
      assert.equal(confidentialite, 'secret', `${cle} (${categorie})`);
    }
    for (const row of siaoRows) {
      assert.equal(row['Adresse confidentielle'] === 'O', SIAO_LODGING.includes(row['Type'] ?? ''), row['Nom du dispositif']);
    }
  });

  test('CONF-2: a secret row holds nothing that could place it below the département, but for those made up to try the last wall', () => {
    for (const table of serviceTables.filter(({ territory }) => territory.id !== 'exemple')) {
      for (const row of table.rows.filter(({ confidentialite }) => confidentialite === 'secret')) {
        assert.deepEqual(filledColumns(row), SECRET_COLUMNS.filter((name) => row[name]), where(table, row));
        assert.deepEqual(row['couvre'], table.territory.departements.join('|'), where(table, row));
      }
    }
    for (const row of siaoRows.filter((siao) => siao['Adresse confidentielle'] === 'O')) {
      assert.deepEqual(filledColumns(row), SECRET_SIAO_COLUMNS.filter((name) => row[name]), row['Nom du dispositif']);
    }
  });

  test('CONF-16: no real source holds a mobile number or a personal mailbox', () => {
    for (const table of tables.filter(({ declaration }) => !declaration.exemple)) {
      for (const row of table.rows) {
        const text = Object.values(row).join(' | ');
        assert.doesNotMatch(text, /(?:\+33|0)[\s.]?[67](?:[\s.-]?\d\d){4}/, where(table, row));
        assert.doesNotMatch(text, /[\p{L}-]+[._][\p{L}-]+@/u, where(table, row));
      }
    }
  });
});

describe('made-up referents', () => {
  const examples = referentTables.filter(({ declaration }) => declaration.exemple);

  test('each territory has some, each says that it is an example', () => {
    assert.deepEqual(examples.map(({ territory }) => territory.id), readTerritories().map(({ id }) => id));
    for (const table of examples) {
      for (const row of table.rows) assert.match(row['structure'] ?? '', /\(exemple\)$/, where(table, row));
    }
  });

  test('their numbers are reserved for fiction, their mailboxes belong to nobody', () => {
    for (const table of examples) {
      for (const row of table.rows) {
        assert.match(row['telephone'] ?? '', FICTIONAL, where(table, row));
        assert.ok(OPEN_LINES.includes(row['telephone_hors_horaires'] ?? ''), where(table, row));
        assert.match(row['courriel'] ?? '', /^[a-z\d-]+@example\.org$/, where(table, row));
      }
    }
  });
});

test('the made-up territory is made up whole: its publisher says so, its numbers and mailboxes belong to nobody', () => {
  const own = tables.filter(({ territory }) => territory.id === 'exemple');
  assert.equal(own.length, 5);
  for (const table of own) {
    assert.ok(table.declaration.exemple && /fictives/.test(table.declaration.publisher), table.declaration.file);
    for (const row of table.rows) {
      const text = Object.values(row).join(' | ');
      for (const phone of text.match(/0\d(?: \d\d){4}/g) ?? []) assert.match(phone, FICTIONAL);
      for (const name of text.match(/(?<=@|:\/\/)[a-z\d.-]+/g) ?? []) assert.match(name, /\.example$|(?:^|\.)example\.org$/);
    }
  }
});

test('every commune of every territory has at least someone at the département to turn to, real before made up', () => {
  for (const { id, departements } of readTerritories()) {
    const own = referentTables.filter(({ territory }) => territory.id === id).flatMap(({ rows }) => rows);
    assert.deepEqual(own.filter(({ niveau }) => niveau === 'departement').map(({ couvre }) => couvre), departements);
  }
});

function filledColumns(row: Cells): readonly string[] {
  return Object.keys(row).filter((name) => row[name]);
}

function isLodgingRow({ categorie }: Cells): boolean {
  return isCategoryId(categorie) && isLodging(categorie);
}
