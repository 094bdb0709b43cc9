import type { ReactiveControllerHost } from 'lit';
import type { Cluster, ClusterIndex } from './clusters.js';
import type { MapCamera } from './map-camera.js';
import { markerAfterKey } from './map-markers.js';
import type { Place } from './places.js';
import { EDGE } from './reveal.js';
import type { View } from './view.js';
import { isInside, toScreen } from './view.js';

export interface MarkerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly camera: MapCamera | undefined;
  readonly index: ClusterIndex;
  readonly show: (view: View, animated: boolean) => void;
}

/** Which marker holds the keyboard, and which one has its services listed on the map. */
export class MarkerFocus {
  /** Key of the marker that holds the tab stop. */
  active = '';
  /** Key of the marker whose services are listed. */
  opened = '';

  private readonly host: MarkerHost;

  constructor(host: MarkerHost) {
    this.host = host;
  }

  /** The first marker, or the buttons where there is none. */
  enter(): void {
    this.focus('.marker[tabindex="0"], .controls button');
  }

  /** Shows a view, then gives the focus to the marker of a place in it. */
  async lookAt(view: View, { key }: Place): Promise<void> {
    this.host.show(view, false);
    const cluster = this.host.index.at(view.scale).holding(key);
    if (cluster) await this.moveTo(cluster);
  }

  async moveTo({ key, world }: Cluster): Promise<void> {
    const { camera } = this.host;
    if (!camera) return;
    if (!isInside(toScreen(world, camera.view, camera.size), camera.size, EDGE / 2)) {
      this.host.show(camera.clamped({ ...camera.view, ...world }), false);
    }
    this.active = key;
    await this.updated();
    this.focus(`.marker[data-key="${key}"]`);
  }

  async open({ key }: Cluster): Promise<void> {
    this.opened = key;
    await this.updated();
    this.focus('#here');
  }

  async close(cluster: Cluster): Promise<void> {
    this.opened = '';
    await this.moveTo(cluster);
  }

  /** From one marker to the next; keys with a modifier belong to the browser. */
  readonly handleKey = (event: KeyboardEvent) => {
    const { camera, index } = this.host;
    if (!camera || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = markerAfterKey(event.key, index.at(camera.view.scale), this.active);
    if (!target) return;
    event.preventDefault();
    void this.moveTo(target);
  };

  private async updated(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  private focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
