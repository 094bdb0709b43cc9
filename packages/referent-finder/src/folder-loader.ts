import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { faultOf, type FinderFolder, type FinderView, type FolderFault, readFolder } from './folder.js';

export type FolderState =
  | { readonly name: 'idle' }
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly folder: FinderFolder }
  | { readonly name: 'error'; readonly fault: FolderFault };

/** Reads a folder once, when asked to; a later run cancels the earlier one, whose answer is dropped. */
export class FolderLoader implements ReactiveController {
  state: FolderState = { name: 'idle' };

  private readonly host: ReactiveControllerHost;
  private run: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.state.name === 'loading') this.reset();
  }

  /** Nothing is read until `start`. */
  reset(): void {
    this.run?.abort();
    this.change({ name: 'idle' });
  }

  /** Does nothing while the folder is being read, or once it is. */
  async start(url: string, view: FinderView): Promise<void> {
    if (this.state.name === 'loading' || this.state.name === 'ready') return;
    if (url === '') return this.change({ name: 'error', fault: 'adresse' });
    const run = new AbortController();
    this.run = run;
    this.change({ name: 'loading' });
    try {
      const folder = await readFolder(url, view, run.signal);
      this.change({ name: 'ready', folder });
    } catch (error) {
      if (!run.signal.aborted) this.change({ name: 'error', fault: faultOf(error) });
    }
  }

  private change(state: FolderState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
