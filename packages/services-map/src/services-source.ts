import type { PublishedFault, Service, ServicesFile, Territory } from '@reperes/schema';
import { siftPublished, TERRITORY_FILE } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChildData, dataInHand, hasOwnList, NONE, readChildData } from './child-data.js';
import { type Choices, chosenFacets } from './facets/facets.js';
import { FolderLoader } from './folder-loader.js';
import type { Listed } from './listed.js';
import { type FolderServices, readServices } from './read-services.js';

export interface SourceHost extends ReactiveControllerHost, Element {
  readonly data: string;
  readonly services: ServicesFile | undefined;
  readonly territory: Territory | undefined;
  readonly commune: string;
  readonly territoire: string;
}

/** `services` is `undefined` until they are there. */
export interface Sourced {
  readonly services?: readonly Service[];
  /** Of which this many more could not be read. */
  readonly lost?: number;
  /** Made with a list that was fetched. */
  readonly listed?: Listed;
  readonly territory?: Territory | undefined;
}

export interface SourceFailure {
  readonly fault: PublishedFault;
  /** Absent when another try would give the same. */
  readonly onRetry?: () => void;
}

/** Where the services come from: data in hand, else data written in the page, else the folder, which alone is fetched. */
export class ServicesSource implements ReactiveController {
  private readonly host: SourceHost;
  private readonly loader: FolderLoader<FolderServices>;
  private child: ChildData = NONE;
  private hand: ChildData = NONE;
  /** What `hand` was read from. */
  private handed: ServicesFile | undefined;
  private territory: Territory | undefined;
  /** What `territory` was read from. */
  private handedTerritory: Territory | undefined;
  private folder = '';

  constructor(host: SourceHost) {
    this.host = host;
    this.loader = new FolderLoader(host, readServices);
    host.addController(this);
  }

  get loading(): boolean {
    return this.loader.state.name === 'loading';
  }

  /** The host gave nothing to read. */
  get isMissing(): boolean {
    return this.own.name === 'none' && this.host.data === '';
  }

  /**
   * The beginning of a long list is shown while the rest comes, but where a
   * choice decides what the beginning is, or where the host wrote a list of its own.
   */
  shownWith(choices: Choices): Sourced {
    const { commune, territoire } = this.host;
    const waits = commune || territoire || chosenFacets(choices).length > 0 || hasOwnList(this.host);
    return this.loading && waits ? {} : this.current;
  }

  private get current(): Sourced {
    const { host, own, loader: { state, start } } = this;
    if (own.name === 'ready') return { ...own, territory: this.territoryOf(host) };
    return state.name === 'ready' ? state : (start ?? {});
  }

  /** Of the page itself. What it hands in is judged too: half drawn, it would leave a list that says "no service". */
  private get own(): ChildData {
    const { services } = this.host;
    if (services !== this.handed) this.hand = services ? dataInHand(services) : NONE;
    this.handed = services;
    return this.hand === NONE ? this.child : this.hand;
  }

  private territoryOf({ territory }: SourceHost): Territory | undefined {
    if (territory !== this.handedTerritory) this.territory = territory && territoryInHand(territory);
    this.handedTerritory = territory;
    return this.territory;
  }

  get failure(): SourceFailure | undefined {
    const { own, loader: { state } } = this;
    if (own.name === 'error') return own;
    return state.name === 'error' ? { fault: state.fault, onRetry: this.loader.retry } : undefined;
  }

  hostConnected(): void {
    this.readChild();
  }

  /** Nothing is fetched that would not be shown. */
  hostUpdate(): void {
    const folder = this.own.name === 'none' ? this.host.data : '';
    if (folder === this.folder) return;
    this.folder = folder;
    void this.loader.load(folder);
  }

  /** Also called when the page gives the element its children after its start. */
  readonly readChild = () => {
    this.child = readChildData(this.host);
    this.host.requestUpdate();
  };
}

/** Without it, there is no map. */
function territoryInHand(territory: Territory): Territory | undefined {
  try {
    return siftPublished(TERRITORY_FILE, JSON.stringify(territory)).file;
  } catch {
    return undefined;
  }
}
