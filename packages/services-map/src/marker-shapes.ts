/**
 * One outline per need, drawn in a square of 24: they differ without colour,
 * in print, and in forced colours. The same shape marks the filter, the card
 * and the place on the map.
 */

import type { CategoryId, Forme } from '@reperes/schema';
import { BESOINS, categoryOf } from '@reperes/schema';

export const MARKER_SHAPES: Readonly<Record<Forme, string>> = {
  maison: 'M12 2 22.5 11.2H19.5V21.5H4.5V11.2H1.5Z',
  bulle: 'M5 3H19A3.5 3.5 0 0 1 22.5 6.5V13.5A3.5 3.5 0 0 1 19 17H12.5L7 22.5V17H5A3.5 3.5 0 0 1 1.5 13.5V6.5A3.5 3.5 0 0 1 5 3Z',
  bouclier: 'M12 1.5 21.5 5V11.5C21.5 17 17.5 20.8 12 22.8 6.5 20.8 2.5 17 2.5 11.5V5Z',
  carre: 'M3 3H21V21H3Z',
  croix: 'M8.5 2H15.5V8.5H22V15.5H15.5V22H8.5V15.5H2V8.5H8.5Z',
  rond: 'M12 2A10 10 0 0 1 12 22 10 10 0 0 1 12 2Z',
  losange: 'M12 .8 23.2 12 12 23.2 .8 12Z',
  hexagone: 'M6.5 2.5H17.5L23 12 17.5 21.5H6.5L1 12Z',
};

const FORME_OF_NEED = new Map(BESOINS.map(({ id, forme }) => [id, forme]));

export function shapeOf(id: CategoryId): string {
  return MARKER_SHAPES[FORME_OF_NEED.get(categoryOf(id).besoin) ?? 'rond'];
}
