import type { PublishedFault } from '@reperes/schema';
import { PublishedFileError, publishedUrl } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type LoadState<Content> =
  | { readonly name: 'idle' | 'loading' }
  | ({ readonly name: 'ready' } & Content)
  | { readonly name: 'error'; readonly fault: PublishedFault };

/** @param folder URL of a published folder @param onStart may be told the beginning of what comes @throws {PublishedFileError} @throws {DOMException} `AbortError` */
export type ReadFolder<Content> = (folder: string, signal: AbortSignal, onStart: (content: Content) => void) => Promise<Content>;

/** Reads a folder for a widget: one run at a time, a later one cancels the earlier, late answers are dropped. */
export class FolderLoader<Content extends object> implements ReactiveController {
  state: LoadState<Content> = { name: 'idle' };
  /** While it loads: the beginning, when that is worth showing. */
  start: Content | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly read: ReadFolder<Content>;
  private folder = '';
  private run: AbortController | undefined;

  constructor(host: ReactiveControllerHost, read: ReadFolder<Content>) {
    this.host = host;
    this.read = read;
    host.addController(this);
  }

  /** Back in the page: what was interrupted starts again. */
  hostConnected(): void {
    window.addEventListener('online', this.handleOnline);
    if (this.folder && this.state.name === 'loading' && !this.run) void this.load(this.folder);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.handleOnline);
    this.run?.abort();
    this.run = undefined;
  }

  /** @param folder URL of the folder; empty to forget the former one */
  async load(folder: string): Promise<void> {
    this.run?.abort();
    this.folder = folder;
    const run = folder ? new AbortController() : undefined;
    this.run = run;
    this.enter({ name: run ? 'loading' : 'idle' });
    if (!run) return;
    const state = await this.stateAfter(folder, run);
    if (run.signal.aborted) return;
    this.run = undefined;
    this.enter(state);
  }

  readonly retry = (): void => {
    void this.load(this.folder);
  };

  /** URL of what a file of the folder names beside itself. */
  urlOf(name: string): string {
    return publishedUrl(this.folder, name);
  }

  private async stateAfter(folder: string, run: AbortController): Promise<LoadState<Content>> {
    try {
      return { name: 'ready', ...(await this.read(folder, run.signal, (start) => this.begin(run, start))) };
    } catch (error) {
      return { name: 'error', fault: error instanceof PublishedFileError ? error.fault : 'reseau' };
    }
  }

  private begin(run: AbortController, start: Content): void {
    if (run !== this.run) return;
    this.start = start;
    this.host.requestUpdate();
  }

  private enter(state: LoadState<Content>): void {
    this.state = state;
    this.start = undefined;
    this.host.requestUpdate();
  }

  /** The device has a connection again: who was told to wait for it waits no more. */
  private readonly handleOnline = () => {
    if (this.state.name === 'error' && this.state.fault === 'reseau') this.retry();
  };
}
