/** A workbook of which the second sheet is hidden, in XML that is valid and that no Excel writes: spaces around the equals sign. */

import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const HEADER = ['nom', 'categorie', 'confidentialite', 'commune', 'code_insee'];

export function hiddenSheet(): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Feuil1" sheetId="1" r:id="r1"/><sheet name="Feuil2" sheetId="2" state = "hidden" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${[1, 2].map((n) => `<Relationship Id="r${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(['Maison visible', 'accueil-jour', 'public', 'Arras', '62041']),
    'xl/worksheets/sheet2.xml': sheet(['Maison cachée', 'accueil-jour', 'public', 'Arras', '62041']),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function sheet(cells: readonly string[]): string {
  const rows = [HEADER, cells].map((row, at) => `<row r="${at + 1}">${row.map((text, column) => `<c r="${'ABCDE'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
