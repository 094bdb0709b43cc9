import type { LitElement, ReactiveController } from 'lit';
import { PRINTED } from './print-card.js';

/** Some two hundred sheets, laid out in a second or two; more keeps a phone from printing at all. */
export const MOST_PRINTED = 1_000;

/** While a page is printed, its host draws the whole list, with what is folded: neither prints otherwise (SAF-26). */
export class WholeInPrint implements ReactiveController {
  private readonly host: LitElement;
  private readonly draw: (printing: boolean) => void;
  private unfolded: readonly HTMLDetailsElement[] | undefined;

  /** @param draw draws the list for paper, or for the screen again, before it returns: a browser that prints waits for nothing */
  constructor(host: LitElement, draw: (printing: boolean) => void) {
    this.host = host;
    this.draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
    this.close();
  }

  private readonly open = () => {
    if (this.unfolded || this.host.renderRoot.querySelector(`[${PRINTED}]`)) return;
    this.draw(true);
    this.unfolded = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('article details:not([open])')];
    for (const details of this.unfolded) details.open = true;
  };

  private readonly close = () => {
    if (!this.unfolded) return;
    for (const details of this.unfolded) details.open = false;
    this.unfolded = undefined;
    this.draw(false);
  };
}
