/** The last wall knows the raw forms of the official directories: what a shelter's row holds is searched in every published byte. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BETHUNE_POLICE, CHRS, declared, FINESS_FIRST, finessLine, HOSPITAL, lines, SOLIGUIDE_TERMS, UNIT_HEADER } from './official-territory.js';
import { publish } from './territory.js';

const { checkTerritory } = (await import(join(process.cwd(), 'scripts/check-published.mjs'))) as typeof import('../../scripts/check-published.mjs');

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const SHELTER = { adresse: '17 impasse des Canaris', telephone: '0353010005', siret: '12345678900011', longitude: 2.771234, latitude: 50.281234 };

const RAW: Readonly<Record<string, string>> = {
  finess: lines(FINESS_FIRST, finessLine(HOSPITAL), finessLine({ ...CHRS, 7: '17', 8: 'IMP', 9: 'DES CANARIS', 16: SHELTER.telephone, 22: SHELTER.siret })),
  lannuaire: JSON.stringify({
    service: [{
      id: 'h', nom: 'Service d’hébergement', code_insee_commune: '62041', siret: SHELTER.siret, pivot: [{ type_service_local: 'aav', code_insee_commune: ['62041'] }],
      adresse: JSON.stringify([{ type_adresse: 'Adresse', numero_voie: SHELTER.adresse, code_postal: '62000', nom_commune: 'Arras', longitude: '2.771234', latitude: '50.281234' }]),
      telephone: [{ valeur: SHELTER.telephone }],
    }],
  }),
  'data-inclusion': JSON.stringify([{ id: 'x', nom: 'Maison', reseaux_porteurs: ['chrs'], code_insee: '62041', commune: 'Arras', ...SHELTER }]),
  soliguide: JSON.stringify({
    places: [{
      lieu_id: 1, name: 'Lieu', services_all: [{ category: 'emergency_accommodation' }], entity: { phones: [{ phoneNumber: SHELTER.telephone }], mail: 'hu@example.org' },
      position: { address: `${SHELTER.adresse}, 62000 Arras`, city: 'Arras', cityCode: '62041', postalCode: '62000', location: { coordinates: [SHELTER.longitude, SHELTER.latitude] } },
    }],
  }),
};

/** Faults of the published folder with this text in its page. */
async function faultsOf(kind: string, content: string) {
  const sources = [declared(kind, 'f', kind === 'soliguide' ? SOLIGUIDE_TERMS : {}), declared('police', 'p')];
  const files = { f: content, p: lines(UNIT_HEADER, BETHUNE_POLICE) };
  const result = await publish({ sources, files });
  const [raw, out] = [join(FOLDER, kind, 'sources'), join(FOLDER, kind, 'public')];
  for (const folder of [raw, out]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(raw, 'territory.json'), JSON.stringify({ id: '62', departements: ['62'], sources }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(raw, name), text);
  for (const [name, bytes] of result.files) writeFileSync(join(out, name), bytes);
  return {
    clean: checkTerritory(raw, out).faults,
    planted: (text: string) => {
      writeFileSync(join(out, 'index.html'), `<p>${text}</p>`);
      return checkTerritory(raw, out).faults.filter((fault) => fault.includes('valeur retenue'));
    },
  };
}

for (const [kind, content] of Object.entries(RAW)) {
  test(`CONF-2 a shelter of ${kind} is searched by address and phone, and nothing of it is published`, async () => {
    const { clean, planted } = await faultsOf(kind, content);
    assert.deepEqual(clean, []);
    for (const text of ['17, Impasse des CANARIS', '+33 3 53 01 00 05', ...(kind === 'soliguide' ? ['hu@example.org'] : [SHELTER.siret])]) {
      const [fault, ...others] = planted(text);
      assert.match(fault ?? '', /^index\.html contient une valeur retenue \([a-zé]+\) de f, ligne \d+$/, text);
      assert.doesNotMatch([fault, ...others].join(), /canari/i);
    }
    if (kind !== 'finess') assert.notDeepEqual(planted('50.281234'), []);
    assert.deepEqual(planted('7 avenue Exemple, 62400 Béthune, 03 53 01 01 91'), []);
  });
}

test('CONF-2 the last wall reads stops as well', async () => {
  const stops = 'service;confidentialite;commune;lieu;quand\nBus;secret;Arras;17 impasse des Canaris;lundi 9h-12h\nBus;public;Béthune;place X;mardi 9h-12h\n';
  const sources = [{ ...declared('rounds', 'r'), title: 'T', publisher: 'P', licence: 'LO-2.0' }];
  const result = await publish({ sources, files: { r: stops } });
  const [raw, out] = [join(FOLDER, 'rounds', 'sources'), join(FOLDER, 'rounds', 'public')];
  for (const folder of [raw, out]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(raw, 'territory.json'), JSON.stringify({ id: '62', departements: ['62'], sources }));
  writeFileSync(join(raw, 'r'), stops);
  for (const [name, bytes] of result.files) writeFileSync(join(out, name), bytes);
  assert.deepEqual(checkTerritory(raw, out).faults, []);
  writeFileSync(join(out, 'index.html'), '17 impasse des canaris');
  assert.ok(checkTerritory(raw, out).faults.some((fault) => fault.includes('valeur retenue (adresse) de r, ligne 2')));
});
