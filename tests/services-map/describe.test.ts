import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BESOINS, type Service } from '@reperes/schema';
import { clustersOf } from '@reperes/services-map/clusters.js';
import { addressOf, areaOf, countSentence, precisionSentence, sourceSentence } from '@reperes/services-map/describe.js';
import { markerName } from '@reperes/services-map/marker-names.js';
import { MARKER_SHAPES } from '@reperes/services-map/marker-shapes.js';
import { placesOf } from '@reperes/services-map/places.js';
import { strings } from '@reperes/services-map/strings.fr.js';
import { carte } from '@reperes/services-map/map.strings.fr.js';
import { contact, service, SERVICES, TERRITORY } from './folder-fixture.js';

const [a, , c, d, e] = SERVICES as [Service, Service, Service, Service, Service];
const NBSP = '\u00a0';

describe('describe', () => {
  test('the area is said in names', () => {
    assert.equal(areaOf(d, TERRITORY, strings), 'tout le département (Pas-de-Calais)');
    assert.equal(areaOf(e, TERRITORY, strings), 'Arrondissement de Béthune');
    assert.equal(areaOf(a, TERRITORY, strings), undefined);
    assert.equal(areaOf(contact('x', 'alt', { couvre: ['62119', '62178'] }), TERRITORY, strings), `2${NBSP}communes`);
    assert.equal(areaOf(contact('x', 'alt', { couvre: ['62119'] }), TERRITORY, strings), `1${NBSP}commune`);
    assert.equal(areaOf(service('x', 'laeo', { couvre: ['62119', '62178', 'arr-calais'] }), TERRITORY, strings), `Arrondissement de Calais et 1${NBSP}commune`, 'its own apart');
    assert.equal(areaOf(service('x', 'laeo', { couvre: ['2A004'] }), undefined, strings), `1${NBSP}commune`);
    assert.equal(areaOf(service('x', 'laeo', { couvre: ['epci-200072460', '621190'] }), TERRITORY, strings), undefined, 'a group that is not named is no commune');
  });

  test('a protected entry has no address, whatever it holds', () => {
    assert.equal(addressOf(a), '1 rue de l’Exemple, 62400 Béthune');
    assert.equal(addressOf(contact('x', 'alt', { adresse: 'leaked' })), undefined);
  });

  test('a count without places says so', () => {
    assert.equal(countSentence(a, strings), undefined);
    assert.equal(countSentence(d, strings), `13${NBSP}lieux dans le département, adresses non communiquées.`);
    assert.equal(countSentence(service('x', 'laeo', { nombre: 2 }), strings), `2${NBSP}lieux à Béthune, adresses non communiquées.`);
    assert.match(countSentence(contact('x', 'alt', { nombre: 2, commune: 'leaked' }), strings) ?? '', /^2\u00a0lieux dans le département/);
    assert.match(countSentence(service('i', 'iscg', { nombre: 14, commune: undefined }), strings) ?? '', /^14\u00a0postes dans le département/);
  });

  test('a point that is not the address says so', () => {
    assert.equal(precisionSentence(a, strings), undefined);
    assert.equal(precisionSentence(c, strings), 'La carte montre la commune, pas l’adresse.');
    assert.equal(precisionSentence(d, strings), undefined);
    assert.equal(precisionSentence({ ...c, geometry: null }, strings), undefined, 'a map that shows nothing is not explained');
  });

  test('who says it, where, when, and under which licence', () => {
    assert.equal(sourceSentence(a, TERRITORY, strings), `Source${NBSP}: Préfecture (exemple), 31 décembre 2023, Licence Ouverte 2.0`);
    const sources = [{ ...TERRITORY.sources[0]!, licence: 'ODbL-1.0' }, { ...TERRITORY.sources[0]!, id: 'other', licence: 'inconnue' }];
    assert.match(sourceSentence(service('x', 'laeo', { source: 'other' }), { ...TERRITORY, sources }, strings), /, inconnue$/);
    const checked = service('x', 'laeo', { reference: 'fiche 2.01', verifie_le: '2026-11-02' });
    assert.equal(
      sourceSentence(checked, undefined, strings),
      `Source${NBSP}: plan, fiche 2.01, 31 décembre 2023`,
    );
  });

  test('ACC-19 a marker is named by type, name and commune, or by what it gathers', () => {
    const names = (services: readonly Service[], zoom: number) => clustersOf(placesOf(services), 512 * 2 ** zoom).map((cluster) => markerName(cluster, carte));
    assert.deepEqual(names([c], 8), ['Gendarmerie, Service c, Calais']);
    assert.deepEqual(names(SERVICES, 8), [
      'Gendarmerie, Service c, Calais',
      `2${NBSP}services au même endroit, Béthune${NBSP}: Service a et Service b`,
    ]);
    assert.deepEqual(names(SERVICES, 2), [
      `3${NBSP}services en 2${NBSP}lieux proches, autour de Béthune${NBSP}: agrandir`,
    ]);
  });

  test('ACC-19 the eight needs have eight shapes', () => {
    assert.equal(new Set(BESOINS.map(({ forme }) => MARKER_SHAPES[forme])).size, 8);
  });
});
