import type { HelpNumber } from '@reperes/schema';
import type { LitElement, ReactiveController } from 'lit';

interface Host extends LitElement {
  readonly data: string;
}

/**
 * The help of the territory: what the host put in `territoire`, and the lines
 * of the folder that it names, read when the element arrives and never again:
 * what is ticked later asks for nothing.
 */
export class Territory implements ReactiveController {
  numbers: readonly HelpNumber[] = [];

  /** The host filled `territoire`. */
  filled = false;

  private readonly host: Host;
  private folder = '';
  private run: AbortController | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  get data(): string {
    return this.host.data;
  }

  readonly handleSlot = ({ target }: Event): void => {
    this.filled = (target as HTMLSlotElement).assignedElements().length > 0;
    this.host.requestUpdate();
  };

  /** Leads to what the host put there, and leaves the address of the page alone. */
  readonly handleShow = (): void => {
    const title = this.host.renderRoot.querySelector<HTMLElement>('#territoire');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };

  hostUpdate(): void {
    const { data } = this.host;
    if (data === this.folder) return;
    this.folder = data;
    void this.read();
  }

  hostDisconnected(): void {
    this.run?.abort();
    this.folder = '';
  }

  private async read(): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    this.numbers = [];
    if (!this.folder) return;
    const numbers = await linesOf(this.folder, run.signal);
    if (this.run !== run) return;
    this.numbers = numbers;
    this.host.requestUpdate();
  }
}

/** None, when the code or the folder does not come: the numbers of the country stand there already. */
async function linesOf(folder: string, signal: AbortSignal): Promise<readonly HelpNumber[]> {
  try {
    const { readLines } = await import('./read-territory.js');
    return await readLines(folder, signal);
  } catch (error) {
    if (!signal.aborted) console.warn(`<reperes-violentometre>: ${String(error)}`);
    return [];
  }
}
