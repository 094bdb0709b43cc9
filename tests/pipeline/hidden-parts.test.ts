import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesOf, everythingIn, publish, refuse, servicesOf } from './territory.js';
import { changed, PATHS, USUAL, zipped } from './workbook-parts.js';
import type { Parts } from './workbook-parts.js';

const HIDDEN = /LIGNEMASQUEE|COLONNEMASQUEE|FEUILLEMASQUEE|LIGNEBARREE/;
const SAID = ['colonne.masquee', 'feuille.masquee', 'ligne.barree', 'ligne.masquee'];

async function assertHidden(parts: Readonly<Record<string, string | Uint8Array>>, title: string): Promise<void> {
  const publication = await publish({ files: { 'services.csv': zipped(parts) } });
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom).sort(), ['Accueil montré', 'Accueil second'], title);
  assert.doesNotMatch(everythingIn(publication), HIDDEN, title);
  assert.deepEqual([...codesOf(publication.issues)].sort(), SAID, title);
}

async function assertRefused(parts: Readonly<Record<string, string | Uint8Array>>, title: string, code = 'classeur.non-conforme'): Promise<void> {
  assert.deepEqual(codesOf(await refuse({ files: { 'services.csv': zipped(parts) } })), [code], title);
}

test('CONF-38 hidden sheets, rows and columns are left out and told by place, and a row struck through is told by its number', async () => {
  const publication = await publish({ files: { 'services.csv': zipped(USUAL) } });
  await assertHidden(USUAL, 'as Excel writes it');
  assert.deepEqual(
    publication.issues.map(({ code, sheet, row, column }) => [code, sheet, row ?? column]).sort(),
    [['colonne.masquee', 'Liste', 'F'], ['feuille.masquee', 'Interne', undefined], ['ligne.barree', 'Liste', 4], ['ligne.masquee', 'Liste', 3]],
  );
});

/** The same workbook in other words. Each says one thing another way; they may be said together. */
const SPELLINGS: Readonly<Record<string, (parts: Parts) => Parts>> = {
  'single quotes': everywhere((text) => text.replace(/="([^"']*)"/g, "='$1'")),
  'spaces around =': everywhere((text) => text.replace(/([\w:]+)=(["'])/g, '$1 =\n\t$2')),
  'spaces before the end of a tag': everywhere((text) => text.replace(/(["'])(\/?)>/g, '$1 \n$2>')),
  'prefixed elements': everywhere((text) => prefixed(text)),
  'another prefix for relations': everywhere((text) => text.replace(/xmlns:r(?=\s*=)/g, 'xmlns:rel-é.1').replace(/(\s)r:id/g, '$1rel-é.1:id')),
  'attributes in the other order': everywhere((text) => text.replace(/<((?:[\w-]+:)?(?:sheet|row|col|Relationship))((?:\s+[\w:é.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)/g, (_, name: string, attributes: string) => `<${name} ${(attributes.match(/[\w:é.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []).reverse().join(' ')}`)),
  'true for 1': everywhere((text) => text.replace(/hidden(\s*=\s*)(["'])1/g, 'hidden$1$2true')),
  'references to characters': everywhere((text) => text.replace(/(state\s*=\s*["'])hidden/g, '$1&#104;idde&#x6e;').replace(/(hidden\s*=\s*["'])1/g, '$1&#49;')),
  comments: everywhere((text) => text.replace(/<((?:[\w-]+:)?(?:row|col|sheets))([\s>])/g, '<!-- <row r="3" hidden="0"> --><$1$2')),
  'processing instructions': everywhere((text) => text.replace(/(<\/(?:[\w-]+:)?(?:row|cols|sheets)\s*>)/g, '<?mso hidden="0"?>$1')),
  CDATA: everywhere((text) => text.replace(/>Accueil montré</, '><![CDATA[Accueil montré]]><')),
  'the strict edition': everywhere((text) => text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')),
  'absolute targets': everywhere((text) => text.replace(/Target(\s*=\s*["'])worksheets/g, 'Target$1/xl/worksheets')),
  'a declaration and a mark': everywhere((text) => (text.startsWith('\ufeff') ? text : `\ufeff<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n${text}`)),
  'names of parts in capitals': (parts) => Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replace('worksheets/sheet', 'Worksheets/Sheet'), text])),
};

function everywhere(change: (text: string) => string): (parts: Parts) => Parts {
  return (parts) => Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(text)]));
}

/** `<row>` → `<x-1:row>`, in every part whose root has a namespace by default. */
function prefixed(text: string): string {
  return text.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, '<$1x-1:$2').replace(/ xmlns(\s*=)/, ' xmlns:x-1$1');
}

for (const [title, spell] of Object.entries(SPELLINGS)) {
  test(`CONF-38 what is hidden is found in ${title}`, async () => {
    const parts = spell(USUAL);
    assert.notDeepEqual(parts, USUAL);
    await assertHidden(parts, title);
  });
}

test('CONF-38 spellings put together hide the same', async () => {
  const spellings = Object.entries(SPELLINGS);
  await fc.assert(
    // In their order: a mark of encoding comes after what changes the text below it.
    fc.asyncProperty(fc.subarray(spellings, { minLength: 2 }), async (chosen) => {
      const parts = chosen.reduce<Parts>((sum, [, spell]) => spell(sum), USUAL);
      await assertHidden(parts, chosen.map(([title]) => title).join(', '));
    }),
    { numRuns: 40 },
  );
});

test('CONF-38 parts may be UTF-16, in either order, with or without a mark', async () => {
  for (const order of ['little', 'big'] as const) {
    for (const mark of ['\ufeff', '']) {
      const encoded = Object.fromEntries(Object.entries(USUAL).map(([name, text]) => [name, utf16(`${mark}<?xml version="1.0" encoding="UTF-16"?>${text}`, order)]));
      await assertHidden(encoded, `${order} ${mark.length}`);
    }
  }
});

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

/** Ways to hide that no attribute `hidden` says. */
const OTHER_WAYS: readonly (readonly [string, Parts])[] = [
  ['a row of no height', changed(PATHS.shown, 'r="3" hidden="1"', 'r="3" ht="0" customHeight="1"')],
  ['a column of no width', changed(PATHS.shown, 'width="12" hidden="1"', 'width="0" customWidth="1"')],
  ['a sheet that only a program can show', changed(PATHS.workbook, 'state="hidden"', 'state="veryHidden"')],
  ['a row said twice, hidden once', changed(PATHS.shown, '<row r="3" hidden="1">', '<row r="3" hidden="1"/><row r="3">')],
  ['rows without numbers', changed(PATHS.shown, / r="[1-5]"(?= hidden|>)/g, '')],
];

for (const [title, parts] of OTHER_WAYS) {
  test(`CONF-38 ${title} is hidden`, () => assertHidden(parts, title));
}

test('CONF-38 rows that are hidden unless they say otherwise, and a workbook whose window is hidden, show nothing', async () => {
  const byDefault = changed(PATHS.shown, '<cols>', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols>');
  const window = changed(PATHS.workbook, '<sheets>', '<bookViews><workbookView visibility="hidden"/></bookViews><sheets>');
  for (const parts of [byDefault, window]) {
    const refused = await refuse({ files: { 'services.csv': zipped(parts) } });
    assert.ok(codesOf(refused).includes('entete.introuvable'), codesOf(refused).join());
  }
});

test('CONF-38 what a program kept below a merged cell is hidden', async () => {
  const merged = changed(PATHS.shown, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:F2"/></mergeCells>', changed(PATHS.shown, 'COLONNEMASQUEE', 'LIGNEMASQUEE'));
  const publication = await publish({ files: { 'services.csv': zipped(merged) } });
  assert.doesNotMatch(everythingIn(publication), HIDDEN);
  assert.ok(codesOf(publication.issues).includes('ligne.fusion'));
});

/** A state, a part or a relation that is missing, or that the standard does not know. */
const FAULTS: readonly (readonly [string, Parts])[] = [
  ['an unknown state', changed(PATHS.workbook, 'state="hidden"', 'state="cache"')],
  ['a state in capitals', changed(PATHS.workbook, 'state="hidden"', 'state="Hidden"')],
  ['a state under another name', changed(PATHS.workbook, 'state="hidden"', 'State="hidden"')],
  ['a state in the namespace of sheets', changed(PATHS.workbook, 'state="hidden"', 'x:state="hidden" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"')],
  ['an unknown answer to hidden', changed(PATHS.shown, 'r="3" hidden="1"', 'r="3" hidden="oui"')],
  ['hidden in capitals', changed(PATHS.shown, 'r="3" hidden="1"', 'r="3" HIDDEN="1"')],
  ['a column without a number', changed(PATHS.shown, 'min="6" max="6"', 'max="6"')],
  ['a column that is no number', changed(PATHS.shown, 'min="6"', 'min="F"')],
  ['a row that is no number', changed(PATHS.shown, 'r="3" hidden', 'r="x" hidden')],
  ['a relation that is not there', changed(PATHS.workbook, 'r:id="rId2"', 'r:id="rId9"')],
  ['a sheet without a relation', changed(PATHS.workbook, ' r:id="rId2"', '')],
  ['a relation of another kind', changed(PATHS.relations, '/worksheet" Target="worksheets/sheet2.xml"', '/image" Target="worksheets/sheet2.xml"')],
  ['a relation to elsewhere', changed(PATHS.relations, 'Target="worksheets/sheet2.xml"', 'Target="https://example.org/sheet2.xml" TargetMode="External"')],
  ['a part that is not there', changed(PATHS.relations, 'worksheets/sheet2.xml', 'worksheets/sheet7.xml')],
  ['relations that are not there', Object.fromEntries(Object.entries(USUAL).filter(([name]) => name !== PATHS.relations))],
  ['styles that are not there', changed(PATHS.relations, 'Target="styles.xml"', 'Target="autres.xml"')],
  ['two relations of one name', changed(PATHS.relations, 'Id="rId2"', 'Id="rId1"')],
  ['two sheets of one name', changed(PATHS.workbook, 'name="Interne"', 'name="Liste"')],
  ['no sheets', changed(PATHS.workbook, /<sheets>.*<\/sheets>/, '')],
  ['sheets wrapped in an alternative', changed(PATHS.workbook, /<sheets>.*<\/sheets>/, `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x">${/<sheets>.*<\/sheets>/.exec(USUAL[PATHS.workbook] ?? '')?.[0] ?? ''}</mc:Choice></mc:AlternateContent>`)],
  ['columns wrapped in an alternative', changed(PATHS.shown, /<cols>.*<\/cols>/, '<mc:A xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><cols><col min="6" max="6" hidden="1"/></cols></mc:A>')],
  ['rows wrapped in an alternative', changed(PATHS.shown, /<row r="3".*?<\/row>/, '<mc:A xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><row r="3" hidden="1"/></mc:A>')],
  ['rows of no namespace', changed(PATHS.shown, '<row r="3" hidden="1">', '<row xmlns="" r="3" hidden="1">')],
  ['a cell that says it is of another row', changed(PATHS.shown, 'r="A2"', 'r="A3"')],
  ['two cells of one address', changed(PATHS.shown, 'r="B2"', 'r="A2"')],
];

for (const [title, parts] of FAULTS) {
  test(`CONF-38 a workbook with ${title} is refused`, () => assertRefused(parts, title));
}

const NOT_XML: readonly (readonly [string, Parts])[] = [
  ['an attribute twice', changed(PATHS.shown, 'hidden="1">', 'hidden="0" hidden="1">')],
  ['a prefix of nothing', changed(PATHS.workbook, '<sheets>', '<y:sheets>')],
  ['a tag that is never closed', changed(PATHS.shown, '</sheetData>', '')],
  ['a quote that is never closed', changed(PATHS.workbook, 'state="hidden"', 'state="hidden')],
  ['an entity of its own', changed(PATHS.workbook, 'state="hidden"', 'state="&etat;"')],
  ['a lone ampersand', changed(PATHS.shown, 'Accueil montré', 'Accueil & montré')],
  ['two roots', changed(PATHS.hidden, '</worksheet>', '</worksheet><worksheet/>')],
];

for (const [title, parts] of NOT_XML) {
  test(`CONF-38 a workbook with ${title} is refused`, () => assertRefused(parts, title, 'classeur.illisible'));
}

test('CONF-38 two parts of one name stop the workbook', async () => {
  await assertRefused({ ...USUAL, 'XL/workbook.xml': USUAL[PATHS.workbook] ?? '' }, 'names', 'classeur.suspect');
});

test('a row is struck through by its cells, by the runs of their texts, and not by some of them', async () => {
  const run = (struck: boolean, text: string) => `<r><rPr>${struck ? '<strike val="true"/>' : '<b/>'}</rPr><t>${text}</t></r>`;
  const byRuns = changed(PATHS.shown, /(?<=<row r="4">)<c r="A4".*?<\/c>/, `<c r="A4" t="inlineStr"><is>${run(true, 'LIGNE')}${run(true, 'BARREE')}</is></c>`);
  await assertHidden(byRuns, 'by runs');
  for (const cell of [`<c r="A4" t="inlineStr"><is>${run(true, 'Ancien ')}${run(false, 'nom')}</is></c>`, '<c r="A4" t="inlineStr"><is><t>Ancien nom</t></is></c>']) {
    const publication = await publish({ files: { 'services.csv': zipped(changed(PATHS.shown, /(?<=<row r="4">)<c r="A4".*?<\/c>/, cell)) } });
    assert.ok(servicesOf(publication).some(({ properties }) => properties.nom === 'Ancien nom'));
    assert.ok(codesOf(publication.issues).includes('ligne.barree-en-partie'));
  }
});

test('a struck row protects as its own mark says: a corrected copy of an open service stays, that of a secret place does not', async () => {
  const twice = (mark: string) => {
    const [before = '', row = '', rest = ''] = (USUAL[PATHS.shown] ?? '').split(/(?=<row r="[45]">)/);
    return { ...USUAL, [PATHS.shown]: before + row.replace('>public<', `>${mark}<`) + rest.replace('01 20 05', '01 20 04') };
  };
  assert.equal((await publish({ files: { 'services.csv': zipped(twice('public')) } })).services, 2);
  assert.equal((await publish({ files: { 'services.csv': zipped(twice('secret')) } })).services, 1);
});

test('T11 a workbook of a few cells is read from a buffer of Node, which is part of a larger one', async () => {
  const bytes = zipped(USUAL);
  const pool = Buffer.alloc(8192, 0x50);
  pool.set(bytes, 1234);
  const publication = await publish({ files: { 'services.csv': pool.subarray(1234, 1234 + bytes.length) } });
  assert.equal(publication.services, 2);
});

test('a workbook whose rows and cells have no address is read in their order', async () => {
  const bare = changed(PATHS.shown, / r="[A-F]\d"/g, '', changed(PATHS.shown, /<row r="3".*?<\/row>/, '<row r="3" hidden="1"/>'));
  const publication = await publish({ files: { 'services.csv': zipped(bare) } });
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom).sort(), ['Accueil montré', 'Accueil second']);
});
