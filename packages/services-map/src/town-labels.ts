/** Names of the towns that have services, then of the principal ones, where there is room for them. */

import type { CommunesFile, Territory } from '@reperes/schema';
import type { Cluster } from './clusters.js';
import type { Point } from './projection.js';
import { toWorld } from './projection.js';
import type { Size, View } from './view.js';
import { isInside, toScreen } from './view.js';

export interface TownLabel {
  readonly text: string;
  /** Centre of the text, in pixels of the stage. */
  readonly x: number;
  readonly y: number;
  /** A landmark only: no service stands there. */
  readonly quiet?: boolean;
}

export interface Town {
  readonly nom: string;
  readonly world: Point;
}

export interface LabelScene {
  readonly clusters: readonly Cluster[];
  /** The most inhabited first. */
  readonly towns?: readonly Town[];
  readonly view: View;
  readonly size: Size;
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

/** A landmark keeps its distance: the map is about services. */
const QUIET_MARGIN = 28;

export function townLabels({ clusters, towns = [], view, size }: LabelScene): readonly TownLabel[] {
  const screen = clusters.map((cluster) => ({ cluster, point: toScreen(cluster.world, view, size) }));
  const room = new Room(size, screen.map(({ point }) => boxOf(point, MARKER * 2, MARKER * 2)));
  const busiest = [...screen].sort((a, b) => b.cluster.services.length - a.cluster.services.length);
  for (const { cluster, point } of busiest) {
    const text = communeOf(cluster);
    if (text !== undefined && isInside(point, size)) room.name(text, spotsAround(point, text.length * LETTER));
  }
  for (const { nom, world } of towns) room.name(nom, [toScreen(world, view, size)], QUIET_MARGIN);
  return room.labels;
}

export interface LandmarkScene {
  /** Points of the markers, in pixels of the stage. */
  readonly markers: readonly Point[];
  readonly view: View;
  readonly size: Size;
}

/** Names over a wide stretch, where the markers leave room around its middle. */
export function landmarkLabels(names: readonly Town[], { markers, view, size }: LandmarkScene): readonly TownLabel[] {
  const room = new Room(size, markers.map((point) => boxOf(point, MARKER * 2, MARKER * 2)));
  for (const { nom, world } of names) {
    const at = toScreen(world, view, size);
    const spots = [0, -1, 1, -2, 2].map((row) => ({ x: at.x, y: at.y + row * HEIGHT }));
    room.name(nom, spots, GAP);
  }
  return room.labels;
}

/** From the whole list of communes when the page has it, else from those that the territory names. */
export function townsOf({ villes = [] }: Territory, communes: CommunesFile | undefined): readonly Town[] {
  if (!communes) return villes.map(({ nom, position }) => ({ nom, world: toWorld(position) }));
  return communes.communes.flatMap(([, nom, , longitude, latitude]) =>
    longitude === null || latitude === null ? [] : { nom, world: toWorld([longitude, latitude]) },
  );
}

/** The commune that the cluster stands in: that of its first place. */
export function communeOf(cluster: Cluster): string | undefined {
  const first = cluster.places[0].services.find(({ properties }) => properties.confidentialite === 'public');
  return first?.properties.confidentialite === 'public' ? first.properties.commune : undefined;
}

/** What is already taken on the stage. */
class Room {
  readonly labels: TownLabel[] = [];
  private readonly size: Size;
  private readonly occupied: Box[];
  private readonly named = new Set<string>();

  constructor(size: Size, occupied: Box[]) {
    this.size = size;
    this.occupied = occupied;
  }

  /** Writes the name at the first free spot, once. @param margin with one, the name is a quiet one */
  name(text: string, spots: readonly Point[], margin = 0): void {
    if (this.named.has(text)) return;
    const width = text.length * LETTER;
    const spot = spots.find((candidate) => this.isFree(boxOf(candidate, width, HEIGHT), margin));
    if (!spot) return;
    this.named.add(text);
    this.occupied.push(boxOf(spot, width, HEIGHT));
    this.labels.push({ text, ...spot, ...(margin > 0 ? { quiet: true } : {}) });
  }

  private isFree(box: Box, margin: number): boolean {
    if (!fits(box, this.size)) return false;
    const wide = { left: box.left - margin, right: box.right + margin, top: box.top - margin, bottom: box.bottom + margin };
    return !this.occupied.some((other) => overlap(wide, other));
  }
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
