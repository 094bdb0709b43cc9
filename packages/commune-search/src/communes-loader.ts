import { COMMUNES_FILE, readPublished } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CommuneIndex, indexCommunes } from './commune-index.js';

export interface CommunesHost extends ReactiveControllerHost, EventTarget {
  readonly data: string;
  index: CommuneIndex | null | undefined;
}

/**
 * Reads the communes of a published folder when the focus first enters the
 * field: not a byte for a visitor who searches nothing. After a failure, the
 * next focus tries again.
 */
export class CommunesLoader implements ReactiveController {
  private readonly host: CommunesHost;
  private run: AbortController | undefined;
  private reading: Promise<void> | undefined;

  constructor(host: CommunesHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('focusin', this.handleFocus);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('focusin', this.handleFocus);
    this.stop();
  }

  /** What was read of another folder is of no use. */
  reset(): void {
    this.stop();
    this.host.index = undefined;
  }

  /** Resolved once the host's index says what was read, or that nothing could be. */
  load(): Promise<void> {
    if (!this.host.data || this.host.index) return Promise.resolve();
    this.reading ??= this.read();
    return this.reading;
  }

  private stop(): void {
    this.run?.abort();
    this.reading = undefined;
  }

  private readonly handleFocus = () => void this.load();

  private async read(): Promise<void> {
    const run = new AbortController();
    this.run = run;
    this.host.index = undefined;
    try {
      const index = indexCommunes(await readPublished(this.host.data, COMMUNES_FILE, run.signal));
      if (!run.signal.aborted) this.host.index = index;
    } catch {
      if (!run.signal.aborted) this.host.index = null;
    } finally {
      if (this.run === run) this.reading = undefined;
    }
  }
}
