import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many cards as a screen holds; more of them would keep a slow phone from showing the first. */
const CARDS = 6;

/** Cards more at each frame: one such task is felt by nobody. */
const STEP = 18;

/** As many as a list shows without being asked. */
const ALL = 60;

/** A page that is not drawn has no frames. */
const NO_FRAME_MS = 200;

/**
 * What is drawn first can be read at once: the first cards, then the map, then
 * the rest of the list, a frame for each. The code that the list does not need
 * is asked for with the first cards, and is not waited for by them.
 */
export class FirstScreen implements ReactiveController {
  /** How many cards may be drawn now. */
  cards = CARDS;
  /** What was fetched later did not come. */
  failed = false;

  private readonly host: ReactiveControllerHost;
  private readonly fetchLater: () => Promise<unknown>;
  private started = false;
  private later: Promise<unknown> | undefined;
  private frame: Promise<void> | undefined;

  /** @param fetchLater imports what the first cards do without; when it does not come, they stay */
  constructor(host: ReactiveControllerHost, fetchLater: () => Promise<unknown>) {
    this.host = host;
    this.fetchLater = fetchLater;
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
    this.later ??= this.fetchLater().catch(this.giveUp);
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
    await this.later;
  }

  private readonly giveUp = (error: unknown) => {
    console.error('Repères: the map could not be loaded.', error);
    this.failed = true;
    this.host.requestUpdate();
  };
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
