/** Whatever the bytes or the cells, the pipeline publishes or refuses with codes; it never throws. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { ISSUE_LABELS, sentenceOf } from '@reperes/pipeline';
import type { PublicationInMemory, Refusal } from '@reperes/pipeline';
import { parsePublished, SERVICES_FILE } from '@reperes/schema';
import { attempt, csv, HEADER, row, SERVICES_SOURCE, textOf } from './territory.js';

const KINDS = ['services', 'siao', 'referents'] as const;

function assertSound(result: PublicationInMemory | Refusal): void {
  for (const issue of result.issues) assert.ok(issue.code in ISSUE_LABELS && sentenceOf(issue).length > 20);
  if (result.status === 'refused') assert.ok(result.issues.length > 0);
  else assert.ok(parsePublished(SERVICES_FILE, textOf(result, 'services.geojson')));
}

const source = (kind: string) => ({ ...SERVICES_SOURCE, source: kind, file: 'f' });

test('random bytes are published or refused, for every kind of source', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(...KINDS), fc.constantFrom('', 'PK\u0003\u0004', 'sep=;\n', `${HEADER}\n`), async (bytes, kind, start) => {
    assertSound(await attempt({ sources: [source(kind)], files: { f: new Uint8Array([...start].map((one) => one.charCodeAt(0)).concat([...bytes])) } }));
  }), { numRuns: 150 });
});

test('a good file with some bytes changed is published or refused', async () => {
  const good = new TextEncoder().encode(csv(row({ nom: 'Écoute', categorie: 'laeo', confidentialite: 'public', commune: 'Béthune', telephone: '03 53 01 00 01' }), row({ nom: 'HU', categorie: 'hebergement-urgence', confidentialite: 'secret' })));
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
    const bytes = good.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    assertSound(await attempt({ files: { 'services.csv': bytes } }));
  }), { numRuns: 150 });
});

test('a workbook with some bytes changed is published or refused', async () => {
  const sheet = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="B1" t="inlineStr"><is><t>type</t></is></c></row></sheetData></worksheet>';
  const good = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  }, { level: 0 });
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
    const bytes = good.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    assertSound(await attempt({ sources: [source('siao')], files: { f: bytes } }));
  }), { numRuns: 150 });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('O', 'oui', 'public', 'secret', 'idem', '"', '12 rue des Lilas', '62119', '20004', '6,2E+04', '50,53', '50°31\'', 'Béthune', '03 53 01 00 01 / 02', '=1+1', '<b>', '9'.repeat(400), '12+4', 'Mme Martin', 'ne pas diffuser'),
);

test('random cells under known titles are published or refused, for every kind of source', async () => {
  const titles: Readonly<Record<string, readonly string[]>> = {
    services: ['nom', 'categorie', 'confidentialite', 'commune', 'code_insee', 'latitude', 'longitude', 'telephone', 'horaires', 'couvre'],
    siao: ['nom', 'type', 'commune', 'tel', 'tel 2', 'hu', 'alt', 'adresse', 'diffusable', 'public'],
    referents: ['niveau', 'type', 'service', 'commune', 'fonction', 'telephone', 'mail', 'couvre', 'remarques', 'portable'],
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...KINDS), fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), { minLength: 1, maxLength: 6 }), async (kind, rows) => {
    const lines = [titles[kind]!, ...rows].map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
    assertSound(await attempt({ sources: [source(kind)], files: { f: lines.join('\n') } }));
  }), { numRuns: 200 });
});
