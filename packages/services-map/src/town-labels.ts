/** Names of the towns that have services, where there is room for them. */

import type { Cluster } from './clusters.js';
import type { Point } from './projection.js';
import type { Size, View } from './view.js';
import { isInside, toScreen } from './view.js';

export interface TownLabel {
  readonly text: string;
  /** Centre of the text, in pixels of the stage. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of the label, and its height, in CSS pixels (13 px text). */
const LETTER = 7.2;
const HEIGHT = 16;

/** Half of a drawn marker, and the room between it and its name. */
const MARKER = 17;
const GAP = 3;

export function townLabels(clusters: readonly Cluster[], view: View, size: Size): readonly TownLabel[] {
  const screen = clusters.map((cluster) => ({ cluster, point: toScreen(cluster.world, view, size) }));
  const occupied = screen.map(({ point }) => boxOf(point, MARKER * 2, MARKER * 2));
  const named = new Set<string>();
  const labels: TownLabel[] = [];
  const busiest = [...screen].sort((a, b) => b.cluster.services.length - a.cluster.services.length);
  for (const { cluster, point } of busiest) {
    const text = communeOf(cluster);
    if (text === undefined || named.has(text) || !isInside(point, size)) continue;
    const width = text.length * LETTER;
    const spot = spotsAround(point, width).find((candidate) => {
      const box = boxOf(candidate, width, HEIGHT);
      return fits(box, size) && !occupied.some((other) => overlap(box, other));
    });
    if (!spot) continue;
    named.add(text);
    occupied.push(boxOf(spot, width, HEIGHT));
    labels.push({ text, ...spot });
  }
  return labels;
}

/** The commune that the cluster stands in: that of its first place. */
export function communeOf(cluster: Cluster): string | undefined {
  const first = cluster.places[0].services.find(({ properties }) => properties.confidentialite === 'public');
  return first?.properties.confidentialite === 'public' ? first.properties.commune : undefined;
}

/** Below, above, then on either side. */
function spotsAround({ x, y }: Point, width: number): readonly Point[] {
  const away = MARKER + GAP + HEIGHT / 2;
  const aside = MARKER + GAP + width / 2;
  return [
    { x, y: y + away },
    { x, y: y - away },
    { x: x + aside, y },
    { x: x - aside, y },
  ];
}

function boxOf({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function fits(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
