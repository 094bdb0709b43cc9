import type { Territory } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DeviceHints, sparesData } from './device-hints.js';
import type { MapMode } from './map-mode.js';
import type { View, ViewLimits } from './view.js';

/** CSS colours, as computed. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly line: string;
}

/** What lies under the outline: our own plain ground, or the basemap that the host chose. */
export type BasemapState =
  | { readonly name: 'none' }
  | { readonly name: 'failed' }
  | {
      readonly name: 'shown';
      /** Who made it, as text. */
      readonly credit: string;
      /** The other servers that it comes from; empty when there is none. */
      readonly hosts: string;
      /** It writes the names of places itself. */
      readonly named: boolean;
    };

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly territory: Territory;
  readonly view: View;
  /** Asked at each move: they follow the size of the stage. */
  readonly limits: () => ViewLimits;
  readonly colours: MapColours;
  readonly title: string;
  /** The language of what the library itself says. */
  readonly lang: string;
  /** As the host wrote it: `plan-ign`, the URL of a style or of a `.pmtiles`, or nothing. */
  readonly basemap: string;
  /** Aborted when nobody wants the map any more. */
  readonly signal: AbortSignal;
  readonly onMove: (view: View) => void;
  readonly onBasemap: (state: BasemapState) => void;
  /** The graphics card or the worker gave up: the map no longer draws. */
  readonly onLost: () => void;
}

/** The ground under our markers, drawn by MapLibre. */
export interface MapView {
  readonly show: (view: View, animated: boolean) => void;
  readonly recolour: (colours: MapColours) => void;
  readonly remove: () => void;
}

export type LoadMapView = () => Promise<{ createMapView: (options: MapViewOptions) => Promise<MapView> }>;

export interface UpgradeHost extends ReactiveControllerHost, Element {
  readonly loadMapView: LoadMapView;
  /** `undefined` while there is nothing to draw. */
  readonly mapViewOptions: () => Omit<MapViewOptions, 'signal' | 'onLost' | 'onBasemap'> | undefined;
}

export type UpgradeState = 'svg' | 'loading' | 'gl' | 'failed';

const NO_BASEMAP: BasemapState = { name: 'none' };

/**
 * Replaces the ground of the SVG map by MapLibre's when it can, and gives it
 * back when it cannot. Whatever fails, the SVG map was there all along.
 */
export class MapUpgrade implements ReactiveController {
  state: UpgradeState = 'svg';
  basemap: BasemapState = NO_BASEMAP;
  map: MapView | undefined;

  private readonly host: UpgradeHost;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private mode: MapMode = 'none';
  private observer: IntersectionObserver | undefined;
  private run: AbortController | undefined;

  constructor(host: UpgradeHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether a button should propose the interactive map. */
  get offered(): boolean {
    return this.state === 'svg' && (this.mode === 'click' || (this.mode === 'auto' && sparesData(navigator as DeviceHints)));
  }

  hostConnected(): void {
    this.scheme.addEventListener('change', this.handleScheme);
    this.watch();
  }

  hostDisconnected(): void {
    this.scheme.removeEventListener('change', this.handleScheme);
    this.stop('svg');
  }

  /** Begins again: another way to start, another territory, another basemap. */
  setMode(mode: MapMode): void {
    this.mode = mode;
    this.stop('svg');
    this.watch();
  }

  /** In another language: a map that was wanted still is. */
  again(): void {
    const wanted = this.run !== undefined;
    this.setMode(this.mode);
    if (wanted) void this.start();
  }

  async start(): Promise<void> {
    const options = this.host.mapViewOptions();
    if (!options || this.state !== 'svg') return;
    this.unwatch();
    if (!hasWebGl2()) return this.enter('failed');
    const run = new AbortController();
    this.run = run;
    this.enter('loading');
    try {
      const { createMapView } = await this.host.loadMapView();
      if (run.signal.aborted) return;
      const map = await createMapView({
        ...options,
        signal: run.signal,
        onLost: () => this.lose(run),
        onBasemap: (state) => this.enterBasemap(run, state),
      });
      if (run.signal.aborted) return map.remove();
      this.map = map;
      this.enter('gl');
    } catch {
      // No chunk, no worker, no graphics card, or too slow: the SVG map stays, and the note says so.
      this.lose(run);
    }
  }

  private watch(): void {
    if (this.mode !== 'auto' || sparesData(navigator as DeviceHints) || !this.host.isConnected || typeof IntersectionObserver === 'undefined') return;
    this.unwatch();
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.start();
    });
    this.observer.observe(this.host);
  }

  private unwatch(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private lose(run: AbortController): void {
    if (!run.signal.aborted) this.stop('failed');
  }

  private enterBasemap(run: AbortController, state: BasemapState): void {
    if (run.signal.aborted) return;
    this.basemap = state;
    this.host.requestUpdate();
  }

  private stop(state: UpgradeState): void {
    this.unwatch();
    this.run?.abort();
    this.run = undefined;
    this.map?.remove();
    this.map = undefined;
    this.basemap = NO_BASEMAP;
    this.enter(state);
  }

  private readonly handleScheme = () => {
    const options = this.host.mapViewOptions();
    if (options) this.map?.recolour(options.colours);
  };

  private enter(state: UpgradeState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}

/** MapLibre 6 draws with WebGL2 only; some browsers throw where they should answer null. */
function hasWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
