/** Which view shows a place by itself, or the places of a cluster apart. Pure. */

import type { Cluster } from './clusters.js';
import { clustersOf } from './clusters.js';
import type { Place } from './places.js';
import type { Size, View, ViewLimits } from './view.js';
import { boxAround, clampView, fitBox, isInside, toScreen, zoomed } from './view.js';

export interface Scene {
  readonly places: readonly Place[];
  readonly view: View;
  readonly size: Size;
  readonly limits: ViewLimits;
}

/** Room for a marker and its name at the edge, in CSS pixels. */
export const EDGE = 44;

/** Markers gather at steps of a quarter of a zoom, so that they do not flicker while the map moves. */
const STEPS = 4;

/** Never more than the scale itself: markers keep at least their radius between them. */
export function clusterScale(scale: number): number {
  return 2 ** (Math.floor(Math.log2(scale) * STEPS) / STEPS);
}

/**
 * The same view when the place already stands alone in it; else centred on
 * the place, from as far as its marker stands alone: without a basemap, the
 * outline is what tells where one is.
 */
export function viewOfPlace(place: Place, { places, view, size, limits }: Scene): View {
  const alone = (scale: number) => clusterWith(place, places, scale).places.length === 1;
  if (isInside(toScreen(place.world, view, size), size, EDGE) && alone(view.scale)) return view;
  let next: View = { ...place.world, scale: limits.fitScale };
  while (next.scale < limits.maxScale && !alone(next.scale)) {
    next = { ...next, scale: Math.min(limits.maxScale, next.scale * Math.SQRT2) };
  }
  return clampView(next, limits);
}

/** The view in which the cluster comes apart; `undefined` when its places are too close for any view. */
export function viewOfCluster({ places: members }: Cluster, { places, size, limits }: Scene): View | undefined {
  const box = boxAround(members.map(({ world }) => world));
  if (!box) return undefined;
  let next = clampView(fitBox(box, size, EDGE, limits.maxScale), limits);
  const apart = (view: View) => clusterWith(members[0], places, view.scale).places.length < members.length;
  while (!apart(next) && next.scale < limits.maxScale) next = clampView(zoomed(next, Math.SQRT2), limits);
  return apart(next) ? next : undefined;
}

function clusterWith(place: Place, places: readonly Place[], scale: number): Cluster {
  const found = clustersOf(places, clusterScale(scale)).find((cluster) => cluster.places.includes(place));
  if (!found) throw new RangeError('The place is not among the places of the scene.');
  return found;
}
