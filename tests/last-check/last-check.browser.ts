/** The same check in a browser: an officer's page runs it on bytes that never leave it. */

import { expect } from '@open-wc/testing';
import { lastCheck, sentenceOfFault } from '@reperes/last-check';
import { strToU8, zipSync } from 'fflate';

const SHEET = `<worksheet><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="B1" t="inlineStr"><is><t>confidentialite</t></is></c><c r="C1" t="inlineStr"><is><t>adresse</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>Refuge Les Hirondelles</t></is></c><c r="B2" t="inlineStr"><is><t>secret</t></is></c><c r="C2" t="inlineStr"><is><t>12 bis boulevard du Bois Joli</t></is></c></row>
</sheetData></worksheet>`;

it('CONF-21 runs in a browser: a workbook in, the faults of a page out, without its values', async () => {
  const workbook = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Lieux" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(SHEET),
  });
  const territory = strToU8(JSON.stringify({ id: '62', departements: ['62'], sources: [{ source: 'services', file: 'lieux.xlsx' }] }));
  const sources = new Map([['62', new Map([['territory.json', territory], ['lieux.xlsx', workbook]])]]);
  const published = new Map([['62/index.html', strToU8('<p>12&nbsp;bis bd Bois Joli</p>')]]);
  const { faults, territories } = await lastCheck({ sources, published, today: '2026-11-30' });
  expect(territories).to.deep.equal([{ id: '62', searched: 2, traps: 0 }]);
  expect(faults.map((fault) => sentenceOfFault(fault).replaceAll('\u00a0', ' '))).to.deep.equal(['62/index.html contient une valeur retenue (adresse) de lieux.xlsx, feuille « Lieux », ligne 2, colonne « adresse »']);
});
