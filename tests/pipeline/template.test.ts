import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { exampleRow, TEMPLATES, templateWorkbook } from '@reperes/pipeline';
import type { TemplateId } from '@reperes/pipeline';
import { CATEGORIES } from '@reperes/schema';
import readXlsxFile from 'read-excel-file/universal';
import { codesOf, publish, SERVICES_SOURCE, servicesOf } from './territory.js';

const { schemaFiles } = (await import(join(process.cwd(), 'scripts/schemas.mjs'))) as { schemaFiles: () => Promise<Map<string, string>> };

const SOURCE = { ...SERVICES_SOURCE, file: 'services.xlsx' };
const REFERENTS = { ...SERVICES_SOURCE, source: 'referents', file: 'referents.xlsx' };

const sheetOf = (bytes: Uint8Array, number: number) => new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]);

test('docs/schemas is what the declarations say', async () => {
  const folder = join(process.cwd(), 'docs/schemas');
  const written = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  assert.deepEqual(written, Object.fromEntries(await schemaFiles()));
});

test('a Table Schema has the metadata of schema.data.gouv.fr and a type and constraints for each column', async () => {
  for (const id of Object.keys(TEMPLATES) as TemplateId[]) {
    const schema = JSON.parse((await schemaFiles()).get(`${id}.tableschema.json`)!);
    for (const name of ['name', 'title', 'description', 'version', 'countryCode', 'path', 'contributors', 'created', 'lastModified', 'resources', 'fields']) assert.ok(schema[name], name);
    assert.deepEqual(schema.fields.map((field: { name: string }) => field.name), TEMPLATES[id].map(({ name }) => name));
    for (const { name, type, description, constraints, example } of schema.fields) {
      assert.ok(['string', 'integer'].includes(type) && description.length > 3, name);
      if (constraints.pattern && example) assert.match(example, new RegExp(`^(?:${constraints.pattern})$`));
      if (constraints.enum && example) assert.ok(constraints.enum.includes(example), name);
    }
  }
});

test('the workbook offers the closed lists in its cells', () => {
  const bytes = templateWorkbook('services');
  const table = sheetOf(bytes, 1);
  assert.match(table, new RegExp(`sqref="C2:C2000"><formula1>Listes!\\$A\\$2:\\$A\\$${CATEGORIES.length + 1}</formula1>`));
  assert.ok(table.includes('<formula1>&quot;public,contact,secret&quot;</formula1>'));
  for (const { id } of CATEGORIES) assert.ok(sheetOf(bytes, 3).includes(`>${id}<`), id);
  assert.match(sheetOf(templateWorkbook('referents'), 1), /<formula1>&quot;commune,unite,iscg,/);
});

test('the sheets that explain print on one page, each row as high as its text', () => {
  const usage = sheetOf(templateWorkbook('services'), 2);
  assert.match(usage, /<pageSetUpPr fitToPage="1"\/>.*<row r="2" ht="30">.*<row r="3" ht="15">.*orientation="landscape" fitToWidth="1" fitToHeight="0"\/><\/worksheet>$/);
  assert.ok(!sheetOf(templateWorkbook('services'), 1).includes('fitToPage'), 'twenty-seven columns on a page are not readable');
});

test('another reader opens the workbook, and the same bytes come each time', async () => {
  const bytes = templateWorkbook('services', [exampleRow('services')]);
  const sheets = await readXlsxFile(bytes.slice().buffer);
  assert.deepEqual(sheets.map(({ sheet }) => sheet), ['Services', 'Mode d’emploi', 'Listes']);
  assert.deepEqual(sheets[0]?.data[0], TEMPLATES.services.map(({ name }) => name));
  assert.deepEqual(templateWorkbook('services', [exampleRow('services')]), bytes);
});

test('a filled template saved as CSV by a French spreadsheet is read without a warning', async () => {
  const named = { nom: 'Accueil « L’Étoile »', presentation: 'Écoute ; cœur de ville' };
  const cells = [TEMPLATES.services.map(({ name }) => name), exampleRow('services', { ...named, commune: 'Béthune' })];
  const text = cells.map((line) => line.map((cell) => (cell === '' ? '' : `"${cell}"`)).join(';')).join('\r\n');
  const WINDOWS: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c };
  const bytes = Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));
  const publication = await publish({ files: { 'services.csv': bytes } });
  assert.deepEqual(publication.issues.filter(({ severity }) => severity !== 'info'), []);
  const [service] = servicesOf(publication);
  assert.deepEqual([service?.properties.nom, service?.properties.presentation_resume], Object.values(named));
});

test('the empty template is read as empty, the example is published without a remark', async () => {
  assert.deepEqual(codesOf((await publish({ sources: [SOURCE], files: { 'services.xlsx': templateWorkbook('services') } })).issues), ['lignes.aucune']);
  const files = {
    'services.xlsx': templateWorkbook('services', [exampleRow('services', { commune: 'Béthune' })]),
    'referents.xlsx': templateWorkbook('referents', [exampleRow('referents', { couvre: '62' })]),
  };
  const publication = await publish({ sources: [SOURCE, REFERENTS], files });
  assert.deepEqual(publication.issues.filter(({ severity }) => severity !== 'info'), []);
  assert.deepEqual([servicesOf(publication).length, publication.referents], [1, 1]);
});
