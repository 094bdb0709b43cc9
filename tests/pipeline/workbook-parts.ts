/** Workbooks of a few parts, written as this or that program might, for the tests of what they hide. */

import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const PATHS = { rels: '_rels/.rels', workbook: 'xl/workbook.xml', relations: 'xl/_rels/workbook.xml.rels', styles: 'xl/styles.xml', shown: 'xl/worksheets/sheet1.xml', hidden: 'xl/worksheets/sheet2.xml' } as const;

export type Parts = Readonly<Record<string, string>>;

const HEADS = ['nom', 'categorie', 'confidentialite', 'commune', 'telephone', 'presentation'];

function rowXml(line: number, cells: readonly string[], more = '', style = ''): string {
  const inner = cells.map((cell, column) => (cell === '' ? '' : `<c r="${'ABCDEFGH'[column]}${line}"${style} t="inlineStr"><is><t>${cell}</t></is></c>`));
  return `<row r="${line}"${more}>${inner.join('')}</row>`;
}

const sheet = (rows: string, before = '', after = '') => `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** Row 3, column F and the second sheet are hidden; row 4 is struck through. */
export const USUAL: Parts = {
  [PATHS.rels]: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  [PATHS.workbook]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/><sheet name="Interne" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
  [PATHS.relations]: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  [PATHS.styles]: `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  [PATHS.shown]: sheet(
    rowXml(1, HEADS) +
      rowXml(2, ['Accueil montré', 'accueil-jour', 'public', 'Arras', '03 53 01 20 01', 'COLONNEMASQUEE']) +
      rowXml(3, ['LIGNEMASQUEE', 'accueil-jour', 'public', 'Béthune', '03 53 01 20 02', ''], ' hidden="1"') +
      rowXml(4, ['LIGNEBARREE', 'accueil-jour', 'public', 'Béthune', '03 53 01 20 04', ''], '', ' s="1"') +
      rowXml(5, ['Accueil second', 'accueil-jour', 'public', 'Béthune', '03 53 01 20 05', '']),
    '<cols><col min="6" max="6" width="12" hidden="1"/></cols>',
  ),
  [PATHS.hidden]: sheet(rowXml(1, HEADS) + rowXml(2, ['FEUILLEMASQUEE', 'accueil-jour', 'public', 'Arras', '03 53 01 20 03', ''])),
};

/** Parts that are text, or bytes of another encoding. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

/** One part changed; a change that changes nothing is a fault of the test. */
export function changed(path: string, from: string | RegExp, to: string, parts: Parts = USUAL): Parts {
  const before = parts[path] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${String(from)} is not in ${path}`);
  return { ...parts, [path]: after };
}
