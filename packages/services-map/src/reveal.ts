/** Which view shows a place by itself, or the places of a cluster apart. Pure. */

import type { Cluster, ClusterIndex } from './clusters.js';
import { CLUSTER_RADIUS, clusterScale } from './clusters.js';
import type { Place } from './places.js';
import type { Size, View, ViewLimits, WorldBox } from './view.js';
import { boxAround, clampView, fitBox, isInside, toScreen, zoomed } from './view.js';

export interface Scene {
  readonly index: ClusterIndex;
  readonly view: View;
  readonly size: Size;
  readonly limits: ViewLimits;
}

/** Room for a marker and its name at the edge, in CSS pixels. */
export const EDGE = 44;

/** A service may stand beyond its territory, in the next town: its marker can be reached all the same (ACC-1). */
export function reachOf({ west, north, east, south }: WorldBox, places: readonly Place[]): WorldBox {
  const corners = [{ x: west, y: north }, { x: east, y: south }];
  return boxAround([...corners, ...places.map(({ world }) => world)]) as WorldBox;
}

/**
 * The same view when the place already stands alone in it; else centred on
 * the place, from as far as its marker stands alone: without a basemap, the
 * outline is what tells where one is.
 */
export function viewOfPlace(place: Place, { index, view, size, limits }: Scene): View {
  const alone = (scale: number) => index.at(scale).holding(place.key)?.places.length === 1;
  if (isInside(toScreen(place.world, view, size), size, EDGE) && alone(view.scale)) return view;
  let next: View = { ...place.world, scale: limits.fitScale };
  while (next.scale < limits.maxScale && !alone(next.scale)) {
    next = { ...next, scale: Math.min(limits.maxScale, next.scale * Math.SQRT2) };
  }
  return clampView(next, limits);
}

/** The view in which the cluster comes apart; `undefined` when its places are too close for any view. */
export function viewOfCluster({ key, places: members }: Cluster, { index, size, limits }: Scene): View | undefined {
  const box = boxAround(members.map(({ world }) => world));
  if (!box) return undefined;
  let next = clampView(fitBox(box, size, EDGE, limits.maxScale), limits);
  const apart = (view: View) => (index.at(view.scale).holding(key)?.places.length ?? 0) < members.length;
  while (!apart(next) && next.scale < limits.maxScale) next = clampView(zoomed(next, Math.SQRT2), limits);
  return apart(next) ? next : undefined;
}

/** Whether its places stay under one marker, however near one looks. */
export function isInseparable({ world, places }: Cluster, maxScale: number): boolean {
  return places.every((place) => Math.hypot(place.world.x - world.x, place.world.y - world.y) * clusterScale(maxScale) < CLUSTER_RADIUS);
}
