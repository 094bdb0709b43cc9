import type { Service } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClusterIndex, clustering } from './clusters.js';
import { atOnce } from './work.js';

/** More services than this are felt when they are gathered in one go. */
const AT_ONCE = 5000;

/** The places of what the list shows. Those of a long list follow it: until then, the former ones stay. */
export class ShownPlaces implements ReactiveController {
  index = new ClusterIndex([]);
  /** Resolves when the places are those of the list. */
  ready: Promise<void> = Promise.resolve();

  private readonly onLate: () => void;
  private services: readonly Service[] = [];
  private run: AbortController | undefined;

  /** @param onLate the places of a long list are there, after the host was drawn */
  constructor(host: ReactiveControllerHost, onLate: () => void) {
    this.onLate = onLate;
    host.addController(this);
  }

  /** Whether the places are still those of a former list. */
  get late(): boolean {
    return this.run !== undefined;
  }

  /** Back in the page: what was interrupted starts again. */
  hostConnected(): void {
    if (this.run?.signal.aborted) this.take(this.services);
  }

  hostDisconnected(): void {
    this.run?.abort();
  }

  take(services: readonly Service[]): void {
    this.run?.abort();
    this.services = services;
    this.run = services.length > AT_ONCE ? new AbortController() : undefined;
    if (this.run) this.ready = this.gather(services, this.run);
    else this.index = atOnce(clustering(services));
  }

  private async gather(services: readonly Service[], run: AbortController): Promise<void> {
    try {
      const { inSlices } = await import('./long-list.js');
      this.index = await inSlices(clustering(services), run.signal);
    } catch {
      if (run.signal.aborted) return;
      // Its code did not come: better late than never.
      this.index = atOnce(clustering(services));
    }
    if (run.signal.aborted) return;
    this.run = undefined;
    this.onLate();
  }
}
