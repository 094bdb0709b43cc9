import type { EnsembleFile, PublishedFault } from '@reperes/schema';
import { ENSEMBLE_FILE, PublishedFileError, publishedUrl, readPublished } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type EnsembleState =
  | { readonly name: 'idle' | 'loading' }
  | { readonly name: 'ready'; readonly ensemble: EnsembleFile; readonly tiles: string }
  | { readonly name: 'error'; readonly fault: PublishedFault };

/** Reads `ensemble.json` once for each address; a later one cancels the earlier. */
export class EnsembleLoader implements ReactiveController {
  state: EnsembleState = { name: 'idle' };

  private readonly host: ReactiveControllerHost;
  private folder = '';
  private run: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Back in the page: what was interrupted starts again. */
  hostConnected(): void {
    if (this.state.name === 'loading' && !this.run) void this.load(this.folder);
  }

  hostDisconnected(): void {
    this.run?.abort();
    this.run = undefined;
  }

  /** @param folder URL of the folder of `ensemble.json` */
  async load(folder: string): Promise<void> {
    this.run?.abort();
    this.folder = folder;
    const run = folder ? new AbortController() : undefined;
    this.run = run;
    this.enter({ name: run ? 'loading' : 'idle' });
    if (!run) return;
    const state = await read(folder, run.signal);
    if (run.signal.aborted) return;
    this.run = undefined;
    this.enter(state);
  }

  retry(): void {
    void this.load(this.folder);
  }

  /** URL of a file or of a folder that the ensemble names. */
  urlOf(name: string): string {
    return publishedUrl(this.folder, name);
  }

  private enter(state: EnsembleState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

async function read(folder: string, signal: AbortSignal): Promise<EnsembleState> {
  try {
    const ensemble = await readPublished(folder, ENSEMBLE_FILE, signal);
    return { name: 'ready', ensemble, tiles: publishedUrl(folder, ensemble.tuiles.nom) };
  } catch (error) {
    return { name: 'error', fault: error instanceof PublishedFileError ? error.fault : 'reseau' };
  }
}
