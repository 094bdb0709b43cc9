import type { Territory } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View, ViewLimits } from './view.js';

/** When the interactive map is fetched: when in view, on a click, or never. */
export type MapMode = 'auto' | 'click' | 'none';

/** CSS colours, as computed. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly line: string;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly territory: Territory;
  readonly view: View;
  /** Asked at each move: they follow the size of the stage. */
  readonly limits: () => ViewLimits;
  readonly colours: MapColours;
  readonly title: string;
  /** Aborted when nobody wants the map any more. */
  readonly signal: AbortSignal;
  readonly onMove: (view: View) => void;
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
  readonly mapViewOptions: () => Omit<MapViewOptions, 'signal' | 'onLost'> | undefined;
}

export type UpgradeState = 'svg' | 'loading' | 'gl' | 'failed';

/**
 * Replaces the ground of the SVG map by MapLibre's when it can, and gives it
 * back when it cannot. Whatever fails, the SVG map was there all along.
 */
export class MapUpgrade implements ReactiveController {
  state: UpgradeState = 'svg';
  map: MapView | undefined;

  private readonly host: UpgradeHost;
  private mode: MapMode = 'none';
  private observer: IntersectionObserver | undefined;
  private run: AbortController | undefined;

  constructor(host: UpgradeHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether a button should propose the interactive map. */
  get offered(): boolean {
    return this.state === 'svg' && (this.mode === 'click' || (this.mode === 'auto' && savesData()));
  }

  hostConnected(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.stop('svg');
  }

  setMode(mode: MapMode): void {
    this.mode = mode;
    this.stop('svg');
    this.watch();
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
      run.signal.throwIfAborted();
      const map = await createMapView({ ...options, signal: run.signal, onLost: () => this.lose(run) });
      if (run.signal.aborted) return map.remove();
      this.map = map;
      this.enter('gl');
    } catch {
      // No chunk, no worker, no graphics card, or too slow: the SVG map stays, and the note says so.
      this.lose(run);
    }
  }

  private watch(): void {
    if (this.mode !== 'auto' || savesData() || !this.host.isConnected || typeof IntersectionObserver === 'undefined') return;
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

  private stop(state: UpgradeState): void {
    this.unwatch();
    this.run?.abort();
    this.run = undefined;
    this.map?.remove();
    this.map = undefined;
    this.enter(state);
  }

  private enter(state: UpgradeState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}

/** The visitor asked the browser to spare data (https://wicg.github.io/savedata/). */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
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
