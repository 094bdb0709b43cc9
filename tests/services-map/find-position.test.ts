import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { indexCommunes } from '@reperes/commune-search';
import type { Bbox, Position } from '@reperes/schema';
import { findPosition } from '@reperes/services-map/near/find-position.js';
import { COMMUNES } from './rich-fixture.js';

const INDEX = indexCommunes(COMMUNES);
const BBOX: Bbox = [1.5, 50, 3.2, 51];
const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

/** A device that answers so; `undefined` has no position to give. */
function device(answer: Position | number | undefined): { options?: PositionOptions } {
  const asked: { options?: PositionOptions } = {};
  const getCurrentPosition = (success: PositionCallback, failure: PositionErrorCallback, options: PositionOptions) => {
    asked.options = options;
    if (typeof answer === 'number') failure({ code: answer, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: '' });
    else success({ coords: { longitude: answer![0], latitude: answer![1] } } as GeolocationPosition);
  };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: answer === undefined ? {} : { geolocation: { getCurrentPosition } } });
  return asked;
}

async function found(answer: Position | number | undefined, bbox: Bbox | 'none' = BBOX): Promise<string> {
  device(answer);
  const near = await findPosition(Promise.resolve(INDEX), bbox === 'none' ? undefined : bbox);
  return typeof near === 'string' ? near : `${near.nom}${near.guessed ? ', guessed' : ''}`;
}

describe('the position of the device', () => {
  after(() => {
    if (original) Object.defineProperty(globalThis, 'navigator', original);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });

  test('leads to the nearest commune, from where the device is', async () => {
    device([2.63, 50.52]);
    const near = await findPosition(Promise.resolve(INDEX), BBOX);
    assert.deepEqual(near, { codeInsee: '62119', groupes: ['arr-bethune'], nom: 'Béthune', position: [2.63, 50.52], guessed: true });
  });

  test('far from any centre, only who is in the box of the territory is near one', async () => {
    assert.equal(await found([3.2, 51]), 'Béthune, guessed');
    assert.equal(await found([1.5, 50]), 'Bruay-la-Buissière, guessed');
    for (const outside of [[3.21, 50.7], [1.49, 50.3], [2.2, 51.2], [2.2, 49.99]] as const) assert.equal(await found(outside), 'ailleurs', String(outside));
    assert.equal(await found([3.2, 51], 'none'), 'ailleurs');
  });

  test('a commune is near as far as 15 km, whatever the box', async () => {
    const box: Bbox = [0, 0, 1, 1];
    assert.equal(await found([2.64, 50.53 + 0.134], box), 'Béthune, guessed', '14.9 km');
    assert.equal(await found([2.64, 50.53 + 0.136], box), 'ailleurs', '15.1 km');
  });

  test('each way to fail has its name', async () => {
    assert.deepEqual([await found(1), await found(2), await found(3), await found(undefined)], ['refus', 'indisponible', 'delai', 'indisponible']);
    device([2.63, 50.52]);
    assert.equal(await findPosition(Promise.resolve(null), BBOX), 'communes');
    assert.equal(await findPosition(Promise.resolve(indexCommunes({ communes: [] })), BBOX), 'communes');
    assert.equal(await findPosition(Promise.reject(new Error('x')), BBOX), 'indisponible');
  });

  test('SAF-18 no more than a commune is asked of the device', async () => {
    const asked = device([2.63, 50.52]);
    await findPosition(Promise.resolve(INDEX), BBOX);
    assert.equal(asked.options?.enableHighAccuracy, false);
  });
});
