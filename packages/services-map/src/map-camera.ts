/** What the map looks at, and between which limits. No DOM: the panel hands in sizes and takes views. */

import type { Territory } from '@reperes/schema';
import type { Drawing } from './outline.js';
import { drawOutline } from './outline.js';
import type { Place } from './places.js';
import type { Scene } from './reveal.js';
import { EDGE } from './reveal.js';
import type { Size, View, ViewLimits, WorldBox } from './view.js';
import { boxAround, clampView, fitBox, limitsOf, worldBoxOf } from './view.js';

/** Until the page has laid the map out. */
const FIRST_SIZE: Size = { width: 480, height: 420 };

/** Between the territory and the edge of the stage, in CSS pixels. */
const MARGIN = 16;

/** A start view keeps a part of the outline in sight: a place alone on a plain ground says nothing of where it is. */
const NEAREST_START = 2;

export class MapCamera {
  readonly territory: Territory;
  readonly drawing: Drawing;
  view: View;
  size: Size;
  /** A map that nobody has moved is framed again when its size changes. */
  moved = false;

  private readonly box: WorldBox;
  /** Start on these places rather than on the whole territory. */
  private readonly framed: readonly Place[];

  constructor(territory: Territory, framed: readonly Place[] = [], size: Size = FIRST_SIZE) {
    this.territory = territory;
    this.framed = framed;
    this.size = size;
    this.box = worldBoxOf(territory.bbox);
    this.drawing = drawOutline(territory.contour, this.box);
    this.view = this.startView();
  }

  get limits(): ViewLimits {
    return limitsOf(this.box, this.size);
  }

  startView(): View {
    const around = boxAround(this.framed.map(({ world }) => world));
    const { limits } = this;
    const fitted = around
      ? fitBox(around, this.size, EDGE * 1.5, limits.fitScale * NEAREST_START)
      : fitBox(this.box, this.size, MARGIN);
    return clampView(fitted, limits);
  }

  clamped(view: View): View {
    return clampView(view, this.limits);
  }

  scene(places: readonly Place[]): Scene {
    return { places, view: this.view, size: this.size, limits: this.limits };
  }

  /** Whether anything changed; a hidden stage has no size and changes nothing. */
  resize(size: Size): boolean {
    const same = size.width === this.size.width && size.height === this.size.height;
    if (same || size.width === 0 || size.height === 0) return false;
    this.size = size;
    if (!this.moved) this.view = this.startView();
    return true;
  }
}
