/** What the map looks at, and between which limits. No DOM: the panel hands in sizes and takes views. */

import type { Position, Territory } from '@reperes/schema';
import type { ClusterIndex } from './clusters.js';
import type { Drawing } from './outline.js';
import { drawOutline } from './outline.js';
import type { Place } from './places.js';
import type { Point } from './projection.js';
import { toWorld } from './projection.js';
import type { Scene } from './reveal.js';
import { EDGE } from './reveal.js';
import type { Size, View, ViewLimits, WorldBox } from './view.js';
import { boxAround, boxInSight, clampView, fitBox, limitsOf, MAX_ZOOM, worldBoxOf } from './view.js';

/** Until the page has laid the map out. */
const FIRST_SIZE: Size = { width: 480, height: 420 };

/** Between the territory and the edge of the stage, in CSS pixels. */
const MARGIN = 16;

/** A start view keeps a part of the outline in sight: a place alone on a plain ground says nothing of where it is. */
const NEAREST_START = 2;

/** "Tout voir" comes nearer to the few places that a filter leaves, not so near that one is lost. */
const NEAREST_OVERVIEW = 4;

/** Around a commune: its services are often in the next town. */
const NEIGHBOURS = 3;

/** The commune that the person looked for. */
export interface Centre {
  readonly nom: string;
  readonly position: Position;
}

export class MapCamera {
  readonly territory: Territory;
  readonly drawing: Drawing;
  /** Of the territory. */
  readonly box: WorldBox;
  /** Where one may look: wider, when a service stands beyond the territory. */
  reach: WorldBox;
  view: View;
  size: Size;
  /** A map that nobody has moved is framed again when its size changes. */
  moved = false;
  /** How near one may look; a basemap gives a reason to look nearer. */
  maxZoom = MAX_ZOOM;

  /** Start on these places rather than on the whole territory. */
  private readonly framed: readonly Place[];
  private start: () => View = () => this.framing(this.framed, NEAREST_START);

  constructor(territory: Territory, framed: readonly Place[] = [], size: Size = FIRST_SIZE) {
    this.territory = territory;
    this.framed = framed;
    this.size = size;
    this.reach = this.box = worldBoxOf(territory.bbox);
    this.drawing = drawOutline(territory.contour, this.box);
    this.view = this.startView();
  }

  get limits(): ViewLimits {
    return { ...limitsOf(this.box, this.size, this.maxZoom), box: this.reach };
  }

  get inSight(): WorldBox {
    return boxInSight(this.view, this.size);
  }

  startView(): View {
    return this.start();
  }

  /** All these places in sight; without any, the whole territory. */
  overview(places: readonly Place[]): View {
    return this.framing(places, NEAREST_OVERVIEW);
  }

  /** Starts from now on around a commune, with its nearest places in sight; `undefined` to start as before. */
  settle(centre: Centre | undefined, places: readonly Place[]): View {
    const point = centre && toWorld(centre.position);
    this.start = point ? () => this.around(point, nearest(point, places)) : () => this.framing(this.framed, NEAREST_START);
    this.moved = false;
    return this.startView();
  }

  /** Where to look when none of the places is in sight; `undefined` while one is, or when there is none at all. */
  wayBack(index: ClusterIndex): View | undefined {
    const lost = index.places.length > 0 && index.at(this.view.scale).within(this.inSight).length === 0;
    return lost ? this.overview(index.places) : undefined;
  }

  clamped(view: View): View {
    return clampView(view, this.limits);
  }

  scene(index: ClusterIndex): Scene {
    return { index, view: this.view, size: this.size, limits: this.limits };
  }

  /** Whether anything changed; a hidden stage has no size and changes nothing. */
  resize(size: Size): boolean {
    const same = size.width === this.size.width && size.height === this.size.height;
    if (same || size.width === 0 || size.height === 0) return false;
    this.size = size;
    if (!this.moved) this.view = this.startView();
    return true;
  }

  private framing(places: readonly Place[], nearestFit: number): View {
    const around = boxAround(places.map(({ world }) => world));
    const { limits } = this;
    const whole = fitBox(this.box, this.size, MARGIN);
    if (!around) return clampView(whole, limits);
    const fitted = fitBox(around, this.size, EDGE * 1.5, limits.fitScale * nearestFit);
    // Places all over the territory: its outline says more than a cropped part of it.
    return clampView(fitted.scale > whole.scale ? fitted : whole, limits);
  }

  /** The commune in the middle, so that the eye finds it first. */
  private around(centre: Point, places: readonly Place[]): View {
    const reach = (axis: 'x' | 'y') => Math.max(0, ...places.map(({ world }) => Math.abs(world[axis] - centre[axis])));
    const [across, down] = [reach('x'), reach('y')];
    const box = { west: centre.x - across, east: centre.x + across, north: centre.y - down, south: centre.y + down };
    return clampView(fitBox(box, this.size, EDGE * 1.5, this.limits.maxScale / 4), this.limits);
  }
}

function nearest(centre: Point, places: readonly Place[]): readonly Place[] {
  const distance = ({ world }: Place) => Math.hypot(world.x - centre.x, world.y - centre.y);
  return [...places].sort((a, b) => distance(a) - distance(b)).slice(0, NEIGHBOURS);
}
