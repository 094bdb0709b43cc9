import type { PublishedFault, Service, Territory } from '@reperes/schema';
import { parsePublished, PublishedFileError, publishedUrl, readPublished, readPublishedText, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Listed } from './listed.js';
import type { LongList } from './long-list.js';

export type LoadState =
  | { readonly name: 'idle' }
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly services: readonly Service[]; readonly listed?: Listed; readonly territory: Territory }
  | { readonly name: 'error'; readonly fault: PublishedFault };

/** Reads a published folder for a widget: one run at a time, a later one cancels the earlier, late answers are dropped. */
export class ServicesLoader implements ReactiveController {
  state: LoadState = { name: 'idle' };

  private readonly host: ReactiveControllerHost;
  private folder = '';
  private run: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Back in the page: what was interrupted starts again. */
  hostConnected(): void {
    if (this.folder && this.state.name === 'loading' && !this.run) void this.load(this.folder);
  }

  hostDisconnected(): void {
    this.run?.abort();
    this.run = undefined;
  }

  /** @param folder URL of the published folder; empty to forget the former one */
  async load(folder: string): Promise<void> {
    this.run?.abort();
    this.folder = folder;
    const run = folder ? new AbortController() : undefined;
    this.run = run;
    this.enter(run ? { name: 'loading' } : { name: 'idle' });
    if (!run) return;
    const state = await read(folder, run.signal);
    if (run.signal.aborted) return;
    this.run = undefined;
    this.enter(state);
  }

  retry(): void {
    void this.load(this.folder);
  }

  private enter(state: LoadState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

async function read(folder: string, signal: AbortSignal): Promise<LoadState> {
  try {
    const [territory, text] = await Promise.all([
      readPublished(folder, TERRITORY_FILE, signal),
      readPublishedText(folder, SERVICES_FILE.name, signal),
    ]);
    return { name: 'ready', territory, ...(await parse({ text, url: publishedUrl(folder, SERVICES_FILE.name), departement: territory.departements[0], signal })) };
  } catch (error) {
    return { name: 'error', fault: error instanceof PublishedFileError ? error.fault : 'reseau' };
  }
}

/** Characters: about 15,000 services, when a département has hundreds. Longer, a page that reads them at once does not answer. */
const LONG = 8_000_000;

async function parse(list: LongList): Promise<{ readonly services: readonly Service[]; readonly listed?: Listed }> {
  const { text, url } = list;
  if (text.length <= LONG) return { services: parsePublished(SERVICES_FILE, text, url).features };
  const { readLongList } = await import('./long-list.js');
  return readLongList(list);
}
