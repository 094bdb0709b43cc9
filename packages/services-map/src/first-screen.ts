import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many cards as a screen holds; more of them would keep a slow phone from showing the first. */
const CARDS = 6;

/** Cards more at each frame: on a slow phone, a task that nobody feels. */
const STEP = 6;

/** As many as a list shows without being asked. */
const ALL = 60;

/** A page that is not drawn has no frames. */
const NO_FRAME_MS = 200;

/** The rest of the list lets the map pass before it, and waits for it no longer than this. */
const MAP_MS = 500;

/**
 * What is drawn first can be read at once: the first cards, then the map, then
 * the rest of the list, a frame for each. The code that the list does not need
 * comes meanwhile, and is not waited for by the first cards.
 */
export class FirstScreen implements ReactiveController {
  /** How many cards may be drawn now. */
  cards = CARDS;
  /** Whether the first cards are on the screen. */
  painted = false;
  /** What was fetched later did not come. */
  failed = false;
  /** Until what is fetched later is there, or never will be; `undefined` before it is asked for. */
  later: Promise<unknown> | undefined;
  /** Until every card is drawn, soon whatever the network does; `undefined` before there is a list. */
  drawing: Promise<void> | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly fetchLater: () => Promise<unknown>;
  private started = false;

  /** @param fetchLater imports what the first cards do without; when it does not come, they stay */
  constructor(host: ReactiveControllerHost, fetchLater: () => Promise<unknown>) {
    this.host = host;
    this.fetchLater = fetchLater;
    host.addController(this);
  }

  /** Whether what is folded may be drawn. */
  get whole(): boolean {
    return this.cards === Infinity;
  }

  /** There is a list to draw. */
  start(): void {
    this.started = true;
  }

  hostUpdated(): void {
    this.later ??= this.fetchLater().catch(this.giveUp);
    if (this.started) this.drawing ??= this.draw();
  }

  private async draw(): Promise<void> {
    await painted();
    this.painted = true;
    this.host.requestUpdate();
    await Promise.race([this.later, after(MAP_MS)]);
    while (!this.whole) {
      await painted();
      this.cards = this.cards + STEP < ALL ? this.cards + STEP : Infinity;
      this.host.requestUpdate();
    }
    await Promise.resolve();
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

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
