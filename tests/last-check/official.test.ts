/** The last wall knows the raw forms of the official directories: what a shelter's row holds is searched in every published byte. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BETHUNE_POLICE, CHRS, declared, FINESS_FIRST, finessLine, HOSPITAL, lines, SOLIGUIDE_TERMS, UNIT_HEADER } from '../pipeline/official-territory.js';
import { publish } from '../pipeline/territory.js';
import { before } from './wall.js';

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

async function wallOf(sources: readonly object[], files: Readonly<Record<string, string>>) {
  const { files: published } = await publish({ sources: sources as never, files });
  return before({ 'territory.json': JSON.stringify({ id: '62', departements: ['62'], sources }), ...files }, published);
}

/** Of a directory, beside open units. */
function besideUnits(kind: string, content: string) {
  return wallOf([declared(kind, 'f', kind === 'soliguide' ? SOLIGUIDE_TERMS : {}), declared('police', 'p')], { f: content, p: lines(UNIT_HEADER, BETHUNE_POLICE) });
}

for (const [kind, content] of Object.entries(RAW)) {
  test(`CONF-2 a shelter of ${kind} is searched by address and phone, and nothing of it is published`, async () => {
    const { clean, planted } = await besideUnits(kind, content);
    assert.deepEqual(clean, []);
    for (const text of ['17, Impasse des CANARIS', '+33 3 53 01 00 05', ...(kind === 'soliguide' ? ['hu@example.org'] : [SHELTER.siret])]) {
      const [fault, ...others] = await planted(text);
      assert.match(fault ?? '', /^62\/index\.html contient une valeur retenue \([a-zé]+\) de f, ligne \d+, colonne « [^»]+ »$/, text);
      assert.doesNotMatch([fault, ...others].join(), /canari/i);
    }
    if (kind !== 'finess') assert.notDeepEqual(await planted('50.281234'), []);
    assert.deepEqual(await planted('7 avenue Exemple, 62400 Béthune, 03 53 01 01 91'), []);
  });
}

test('CONF-2 the last wall reads stops as well', async () => {
  const stops = 'service;confidentialite;commune;lieu;quand\nBus;secret;Arras;17 impasse des Canaris;lundi 9h-12h\nBus;public;Béthune;place X;mardi 9h-12h\n';
  const sources = [{ ...declared('rounds', 'r'), title: 'T', publisher: 'P', licence: 'LO-2.0' }];
  const { clean, planted } = await wallOf(sources, { r: stops });
  assert.deepEqual(clean, []);
  assert.ok((await planted('17 impasse des canaris')).some((fault) => fault.includes('valeur retenue (adresse) de r, ligne 2')));
});
