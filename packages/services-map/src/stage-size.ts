import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Size } from './view.js';

/** Tells the size of the stage, in CSS pixels, each time the page lays it out otherwise. */
export class StageSize implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private readonly observer: ResizeObserver;
  private watched: Element | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, onSize: (size: Size) => void) {
    this.host = host;
    this.observer = new ResizeObserver(([entry]) => {
      if (entry) onSize({ width: entry.target.clientWidth, height: entry.target.clientHeight });
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.host.renderRoot.querySelector('.stage');
    if (stage === this.watched) return;
    this.observer.disconnect();
    this.watched = stage;
    if (stage) this.observer.observe(stage);
  }

  /** Nothing of a page that is gone is kept. */
  hostDisconnected(): void {
    this.observer.disconnect();
    this.watched = null;
  }

  /** Back in the page, possibly without any other change. */
  hostConnected(): void {
    this.host.requestUpdate();
  }
}
