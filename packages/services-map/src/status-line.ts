import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough for a screen reader not to be cut at each tick (ACC-9). */
const QUIET_MS = 400;

/** The one sentence that is announced: the last said, once things are quiet. */
export class StatusLine implements ReactiveController {
  text = '';

  private readonly host: ReactiveControllerHost;
  private next = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.next = this.text;
  }

  say(text: string): void {
    if (text === this.next) return;
    this.next = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text;
      this.host.requestUpdate();
    }, QUIET_MS);
  }
}
