import type { LitElement, ReactiveController } from 'lit';
import type { ScaleText } from './scale-text.js';
import type { renderWorkshop } from './workshop/workshop-view.js';

const TAG = 'reperes-violentometre-atelier';

interface Host extends LitElement {
  readonly vue: string;
}

/** Asks for the code and the words of the workshop where the host wants one; until they come, and if they do not, the scale is read as it is. */
export class WorkshopRoom implements ReactiveController {
  /** What draws it, once it may be shown. */
  render: typeof renderWorkshop | undefined;

  private readonly host: Host;
  private readonly text: ScaleText;
  private asked = false;

  constructor(host: Host, text: ScaleText) {
    this.host = host;
    this.text = text;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.vue !== 'atelier' || this.asked) return;
    this.asked = true;
    void this.load();
  }

  /** Takes the room back to its start. */
  forget(): void {
    this.host.shadowRoot?.querySelector<HTMLElement & { forget(): void }>(TAG)?.forget();
  }

  private async load(): Promise<void> {
    try {
      const { renderWorkshop, WORKSHOP_WORDS } = await import('./workshop/define-workshop.js');
      if (await this.text.needs(WORKSHOP_WORDS)) this.render = renderWorkshop;
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<reperes-violentometre>: ${String(error)}`);
    }
  }
}
