import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { codesOf, everythingIn, publish, refuse, servicesOf } from './territory.js';

const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const WORKBOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>';

function workbook(sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { 'xl/workbook.xml': WORKBOOK, 'xl/_rels/workbook.xml.rels': RELATIONS, 'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const refusalOf = async (bytes: Uint8Array) => codesOf(await refuse({ files: { 'services.csv': bytes } }));

/** Text that deflate cannot shorten much, the same on every run. */
function noise(length: number): string {
  let state = 12_345;
  let text = '';
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

test('SEC-10 a document type stops the workbook, wherever it stands and however it is cut', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  assert.deepEqual(await refusalOf(workbook('', { 'xl/sharedStrings.xml': `<?xml version="1.0"?>${entity}<sst/>` })), ['classeur.suspect']);
  // Pieces of the inflated text are 16 kB or 64 kB long: the mark is set astride.
  for (const length of [16_380, 65_530]) {
    assert.deepEqual(await refusalOf(workbook('', { 'xl/styles.xml': `${noise(length)}${entity}` })), ['classeur.suspect'], String(length));
  }
});

test('SEC-10 a workbook linked to other files is not opened', async () => {
  assert.deepEqual(await refusalOf(workbook('', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' })), ['classeur.liens-externes']);
});

test('SEC-10 too many parts stop the workbook', async () => {
  assert.deepEqual(await refusalOf(workbook('', Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`xl/media/${index}.xml`, ''])))), ['classeur.suspect']);
});

test('SEC-10 a part that is larger than it declares is not opened', async () => {
  const bytes = workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${noise(50_000)}</t></is></c></row>`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = bytes.length - 22 - 300;
  let at = view.getUint32(bytes.length - 6, true);
  for (assert.ok(directory > 0); at < bytes.length - 22; at += 46 + view.getUint16(at + 28, true)) {
    if (view.getUint32(at + 24, true) > 50_000) view.setUint32(at + 24, 100, true);
  }
  assert.deepEqual(await refusalOf(bytes), ['classeur.illisible']);
});

test('SEC-10 a sheet of too many rows is refused before anything is built of it', async () => {
  const rows = Array.from({ length: 200_100 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${(index * 7919) % 100_003}</v></c></row>`).join('');
  const bytes = workbook(rows);
  const before = process.memoryUsage().heapUsed;
  assert.deepEqual(await refusalOf(bytes), ['fichier.trop-gros']);
  assert.ok(process.memoryUsage().heapUsed - before < 150_000_000);
});

test('a ZIP that is no workbook says that its type is wrong', async () => {
  assert.deepEqual(await refusalOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') })), ['fichier.type']);
});

test('formulas are read by their cached value, and never computed', async () => {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const header = `<row r="1">${['nom', 'categorie', 'confidentialite', 'site_web', 'places'].map((name, column) => text(`${'ABCDE'[column]}1`, name)).join('')}</row>`;
  const cells = `<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x.invalid","Accueil")</f><v>Accueil</v></c>${text('B2', 'laeo')}${text('C2', 'public')}<c r="D2" t="str"><f>"https://"&amp;"y.invalid"</f></c><c r="E2"><f>1+1</f></c></row>`;
  const publication = await publish({ files: { 'services.csv': workbook(header + cells) } });
  const [service, ...others] = servicesOf(publication);
  assert.deepEqual([service!.properties.nom, service!.properties.site_web, service!.properties.places, others], ['Accueil', undefined, undefined, []]);
  assert.ok(!/invalid/.test(everythingIn(publication)));
});
