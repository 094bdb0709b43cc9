import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE_MS = 60_000;

/** Renders its host again when the minute changes: what was open may have closed. */
export class EveryMinute implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.wait();
    document.addEventListener('visibilitychange', this.tick);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.tick);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  }

  /** A phone that slept has not counted the minutes: seen again, it looks at the time. */
  private readonly tick = () => {
    this.wait();
    if (!document.hidden) this.host.requestUpdate();
  };
}
