import { type Commune, type CommuneIndex, nearestCommune, type ReperesCommuneSearch } from '@reperes/commune-search';
import type { Bbox, CommunesFile, Position } from '@reperes/schema';
import { SCHEMA_VERSION } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOfUnknown } from '../start-choices.js';
import { strings } from '../strings.fr.js';
import { locate, LocateError, type LocateFault } from './locate.js';
import { type Near, nearCommune, nearPosition } from './near.js';

/** `ailleurs`: outside the territory; `communes`: the list of communes could not be read. */
export type NearFault = LocateFault | 'ailleurs' | 'communes';

/** Past this, a commune outside the box of the territory is not "near". */
const FAR_KM = 15;

/** What is asked of the widget around. */
export interface NearSeams {
  /** INSEE code of the commune to start from. */
  readonly commune: () => string;
  /** The field, once it is drawn. */
  readonly search: () => ReperesCommuneSearch | null | undefined;
  readonly bbox: () => Bbox | undefined;
  /** There is something new to read around a commune. */
  readonly onShow: () => void;
}

/** The commune that the person chose, or that the host did for the start; in memory only. */
export class NearMe implements ReactiveController {
  /** `undefined`: nothing chosen. */
  near: Near | undefined;
  /** Waiting for the device. */
  busy = false;
  fault: NearFault | undefined;
  /** `undefined` until someone searched. */
  communes: CommunesFile | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly seams: NearSeams;
  private started = '';
  /** Raised at each new wish: a late answer of the device is dropped. */
  private wish = 0;

  constructor(host: ReactiveControllerHost, seams: NearSeams) {
    this.host = host;
    this.seams = seams;
    host.addController(this);
  }

  hostUpdated(): void {
    const commune = this.seams.commune();
    if (commune !== this.started && this.seams.search()) void this.start(commune);
  }

  hostDisconnected(): void {
    if (this.busy) this.become({ near: this.near });
  }

  /** Nothing is left of what was chosen: the host's own commune holds again. */
  forget(): void {
    this.started = '';
    this.become({});
  }

  readonly choose = (commune: Commune) => {
    this.become({ near: nearCommune(commune) });
    this.seams.onShow();
  };

  readonly erase = () => {
    this.become({});
    this.seams.search()?.clear();
    this.seams.search()?.focus();
  };

  /** Only ever called by the click on the button (SAF-18). */
  readonly locate = async () => {
    if (this.busy) return;
    this.become({ near: this.near, busy: true });
    const { wish } = this;
    const found = await this.find();
    if (wish !== this.wish) return;
    if (typeof found === 'string') {
      this.become({ near: this.near, fault: found });
      this.seams.search()?.announce(strings.pres.echec[found]);
    } else {
      this.become({ near: found });
      this.seams.onShow();
    }
  };

  /** The communes of the folder, read at the first need; `null` when they cannot be. */
  readonly readCommunes = async (): Promise<CommuneIndex | null> => {
    const index = (await this.seams.search()?.load()) ?? null;
    if (index && index.rows !== this.communes?.communes) {
      this.communes = { version: SCHEMA_VERSION, territoire: '', communes: index.rows };
      this.host.requestUpdate();
    }
    return index;
  };

  private async start(codeInsee: string): Promise<void> {
    this.started = codeInsee;
    if (!codeInsee) return;
    const index = await this.readCommunes();
    const found = index?.communes.find((commune) => commune.codeInsee === codeInsee);
    if (found && this.started === codeInsee) this.become({ near: nearCommune(found) });
    if (index && !found) warnOfUnknown('commune', codeInsee, 'the INSEE code of a commune of the folder');
  }

  private async find(): Promise<Near | NearFault> {
    try {
      const [position, index] = await Promise.all([locate(), this.readCommunes()]);
      const nearest = index ? nearestCommune(index.communes, position) : undefined;
      if (!nearest) return 'communes';
      return nearest.km > FAR_KM && !isIn(this.seams.bbox(), position) ? 'ailleurs' : nearPosition(nearest.commune, position);
    } catch (error) {
      return error instanceof LocateError ? error.fault : 'indisponible';
    }
  }

  private become({ near, busy = false, fault }: { near?: Near | undefined; busy?: boolean; fault?: NearFault }): void {
    this.wish += 1;
    Object.assign(this, { near, busy, fault });
    this.host.requestUpdate();
  }
}

function isIn(bbox: Bbox | undefined, [longitude, latitude]: Position): boolean {
  if (!bbox) return false;
  const [west, south, east, north] = bbox;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
