import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One more screen of scrolling on a phone: the data is there before the person is. */
const MARGIN = '400px';

/** Calls once when the element comes near the screen, or when the focus enters it. */
export class WhenNear implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly call: () => void;
  private observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, call: () => void) {
    this.host = host;
    this.call = call;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver(this.handleIntersection, { rootMargin: MARGIN });
    this.observer.observe(this.host);
    this.host.addEventListener('focusin', this.arrive);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    this.observer?.disconnect();
    this.host.removeEventListener('focusin', this.arrive);
  }

  private readonly handleIntersection = (entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.arrive();
  };

  private readonly arrive = () => {
    this.stop();
    this.call();
  };
}
