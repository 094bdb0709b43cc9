import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After the last key: a screen reader hears one count, not one per letter. */
const QUIET_MS = 500;

/**
 * The text of the one `role=status` region. A later message replaces one that
 * has not been said yet; the same message is not said twice in a row.
 */
export class StatusMessage implements ReactiveController {
  text = '';

  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  say(message: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(message), QUIET_MS);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.show('');
  }

  private show(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  }
}
