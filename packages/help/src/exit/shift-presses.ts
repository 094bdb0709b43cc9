import { attempt } from './attempt.js';

/** Slower than this is no longer one gesture. */
const EXPIRES_MS = 5000;

const PRESSES = 3;

/** Told after each press: how many are left, 0 to leave, `null` when it took too long, `undefined` when it is called off. */
export type PressesLeft = number | null | undefined;

/**
 * Counts Shift pressed alone. Another key between two presses calls the count
 * off, and Shift held for a capital letter or for a click is not a press.
 */
export class ShiftPresses {
  private readonly tell: (left: PressesLeft) => void;
  private count = 0;
  private alone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (left: PressesLeft) => void) {
    this.tell = tell;
  }

  down({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
    if (key !== 'Shift') this.callOff();
    else if (!repeat) this.alone = !ctrlKey && !altKey && !metaKey;
  }

  up({ key }: KeyboardEvent): void {
    if (key !== 'Shift' || !this.alone) return;
    this.alone = false;
    this.count += 1;
    attempt(() => clearTimeout(this.timer));
    const left = PRESSES - this.count;
    if (left > 0) this.timer = attempt(() => setTimeout(() => this.reset(null), EXPIRES_MS));
    else this.count = 0;
    this.tell(left);
  }

  /** Another key, or a click: it was not the gesture. */
  callOff(): void {
    this.alone = false;
    if (this.count > 0) this.reset(undefined);
  }

  private reset(left: PressesLeft): void {
    attempt(() => clearTimeout(this.timer));
    this.count = 0;
    this.tell(left);
  }
}
