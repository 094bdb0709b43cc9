import type { LitElement, ReactiveController } from 'lit';

const TAG = 'reperes-violentometre-atelier';

interface Host extends LitElement {
  readonly vue: string;
}

/** Asks for the code of the workshop where the host wants one; until it comes, and if it does not, the scale is read as it is. */
export class WorkshopRoom implements ReactiveController {
  private readonly host: Host;
  private asked = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  get ready(): boolean {
    return customElements.get(TAG) !== undefined;
  }

  hostUpdate(): void {
    if (this.host.vue !== 'atelier' || this.asked || this.ready) return;
    this.asked = true;
    void this.load();
  }

  /** Takes the room back to its start. */
  forget(): void {
    this.host.shadowRoot?.querySelector<HTMLElement & { forget(): void }>(TAG)?.forget();
  }

  private async load(): Promise<void> {
    try {
      await import('./workshop/define-workshop.js');
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<reperes-violentometre>: ${String(error)}`);
    }
  }
}
