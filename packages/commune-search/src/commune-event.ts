import type { CommuneMatch } from './commune-index.js';

/** A commune was chosen. It says which, and nothing of what was typed to find it. */
export class CommuneEvent extends Event {
  static readonly type = 'reperes-commune';

  readonly commune: CommuneMatch;

  constructor(commune: CommuneMatch) {
    super(CommuneEvent.type, { bubbles: true, composed: true });
    this.commune = commune;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reperes-commune': CommuneEvent;
  }
}
