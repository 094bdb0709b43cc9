import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Empties an element when its page is left, and once more when the page comes
 * back from the back/forward cache: Back must not show what was looked for.
 */
export class PageLeave implements ReactiveController {
  private readonly forget: () => void;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.forget);
    window.addEventListener('pageshow', this.handlePageShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.forget);
    window.removeEventListener('pageshow', this.handlePageShow);
  }

  private readonly handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.forget();
  };
}
