/** A point as a map, a table or a person writes it. */

import type { Needle } from './needle.js';
import { needle } from './needle.js';

/** About 10 m: what is published of a point, and what makes it a place. */
const DECIMALS = 4;
/** A single coordinate of fewer is shared with too many outlines. */
const PRECISE = 5;

/** @param value rank of the withheld value */
export function pointNeedles(point: { readonly latitude: string; readonly longitude: string }, value: number): readonly Needle[] {
  const [latitude, longitude] = [plain(point.latitude), plain(point.longitude)];
  const alone = [latitude, longitude].filter((one) => decimalsOf(one) >= PRECISE).map((one) => decimal(one, value, false)).filter((one) => one !== undefined);
  if (decimalsOf(latitude) < 2 || decimalsOf(longitude) < 2) return alone;
  const others = cutForms(longitude).map((one) => decimal(one, value, true)).filter((one) => one !== undefined);
  const pairs = cutForms(latitude).flatMap((one) => others.map((other) => decimal(one, value, true, other))).filter((one) => one !== undefined);
  return [...alone, ...pairs];
}

/** Cut, and rounded up: a publication may do either. */
function cutForms(coordinate: string): readonly string[] {
  const [whole = '', fraction = ''] = coordinate.replace('-', '').split('.');
  const cut = `${whole}.${fraction.slice(0, DECIMALS)}`;
  const up = Number(cut) + (fraction.length > DECIMALS ? 10 ** -DECIMALS : 0);
  return [...new Set([cut, up.toFixed(DECIMALS).replace(/0+$/, '')])].filter((one) => decimalsOf(one) >= 2);
}

function decimal(coordinate: string, value: number, cut: boolean, other?: Needle): Needle | undefined {
  const [whole = '', fraction = ''] = coordinate.replace('-', '').split('.');
  if (fraction === '') return undefined;
  return needle(`${whole}.${fraction}`, value, { form: 'decimal', at: whole.length, cut, ...(other === undefined ? {} : { with: other }) });
}

function plain(cell: string): string {
  const [found = ''] = /-?\d{1,3}[.,]\d+/.exec(cell.trim()) ?? [];
  return found.replace(',', '.');
}

function decimalsOf(coordinate: string): number {
  return coordinate.split('.')[1]?.length ?? 0;
}
