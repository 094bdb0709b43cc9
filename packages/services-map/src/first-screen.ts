import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many cards as a screen holds; more of them would keep a slow phone from showing the first. */
const CARDS = 8;

/** Cards more at each frame: one such task is felt by nobody. */
const STEP = 16;

/** As many as a list shows without being asked. */
const ALL = 60;

/** A page that is not drawn has no frames. */
const NO_FRAME_MS = 200;

/** What is drawn first can be read at once: the first cards, then the map, then the rest of the list, a frame for each. */
export class FirstScreen implements ReactiveController {
  /** How many cards may be drawn now. */
  cards = CARDS;

  private readonly host: ReactiveControllerHost;
  private started = false;
  private frame: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether the first cards are on the screen. */
  get painted(): boolean {
    return this.cards > CARDS;
  }

  /** There is a list to draw. */
  start(): void {
    this.started = true;
  }

  hostUpdated(): void {
    if (!this.started || this.cards === Infinity || this.frame) return;
    this.frame = painted().then(() => {
      this.frame = undefined;
      this.cards = this.cards + STEP < ALL ? this.cards + STEP : Infinity;
      this.host.requestUpdate();
    });
  }

  /** Resolves when everything that was waiting is drawn. */
  async whole(): Promise<void> {
    while (this.frame) {
      await this.frame;
      await Promise.resolve();
    }
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
