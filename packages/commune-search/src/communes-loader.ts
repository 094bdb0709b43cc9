import { readPublishedText } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommuneIndex } from './commune-index.js';
import { type CommunesSource, communesSource } from './communes-source.js';
import { searchCode } from './search-code.js';

export interface CommunesHost extends ReactiveControllerHost, HTMLElement {
  readonly data: string;
  readonly departement: string;
  readonly preload: boolean;
  index: CommuneIndex | null | undefined;
}

/**
 * Reads the communes when the host asks, which is at the first focus, or with
 * the page if it wants: not a byte for a visitor who searches nothing. After a
 * failure, the next call tries again.
 */
export class CommunesLoader implements ReactiveController {
  private readonly host: CommunesHost;
  private run: AbortController | undefined;
  private reading: Promise<void> | undefined;
  /** What the host's index was read from; `undefined` when it was given. */
  private source: CommunesSource | undefined;

  constructor(host: CommunesHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** After a change of the host's attributes: what was read from elsewhere is of no use. */
  follow(): void {
    const { host, source } = this;
    const { folder, name } = communesSource(host.data, host.departement);
    const isElsewhere = source !== undefined && (source.folder !== folder || source.name !== name);
    if (isElsewhere) {
      this.stop();
      host.index = undefined;
    }
    if (host.preload || (isElsewhere && host.matches(':focus-within'))) void this.load();
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
    this.source = undefined;
  }

  private async read(): Promise<void> {
    const run = new AbortController();
    this.run = run;
    this.source = communesSource(this.host.data, this.host.departement);
    this.host.index = undefined;
    try {
      const { folder, name } = this.source;
      const [text, { communesOf }] = await Promise.all([readPublishedText(folder, name, run.signal), searchCode()]);
      if (!run.signal.aborted) this.host.index = communesOf(text);
    } catch {
      if (!run.signal.aborted) this.host.index = null;
    } finally {
      if (this.run === run) this.reading = undefined;
    }
  }
}
