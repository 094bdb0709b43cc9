import type { Service } from '@reperes/schema';
import type { LitElement } from 'lit';
import type { CardFocus } from './card-focus.js';
import { type PlaceChosenEvent, type PlaceHoveredEvent, ReperesSelectEvent } from './events.js';

/** What is chosen and what is pointed at, the same in the list and on the map: each side leads to the other. */
export class Selection {
  /** Ids of the chosen services. */
  ids: ReadonlySet<string> = new Set();

  private readonly host: LitElement;
  private readonly cards: CardFocus;

  constructor(host: LitElement, cards: CardFocus) {
    this.host = host;
    this.cards = cards;
  }

  /** Marks the cards, and goes to the first. */
  toCards(ids: readonly string[]): void {
    this.take(ids);
    void this.cards.toCard(ids);
  }

  clear(): void {
    this.take([]);
  }

  readonly goToMap = () => this.panel?.focusMap?.();

  /** From the list: the place of the card that is pointed at, on the map; `undefined` when it ends. */
  readonly handlePoint = (id: string | undefined) => {
    if (this.panel) this.panel.highlighted = id;
  };

  /** From the map: the cards of the place that is pointed at. */
  readonly handleHover = ({ ids }: PlaceHoveredEvent) => this.cards.point(ids);

  readonly handlePlace = ({ ids }: PlaceChosenEvent) => {
    this.toCards(ids);
    this.host.dispatchEvent(new ReperesSelectEvent(ids));
  };

  readonly handleShow = ({ properties: { id } }: Service) => {
    this.take([id]);
    void this.panel?.reveal?.(id);
    this.host.dispatchEvent(new ReperesSelectEvent([id]));
  };

  readonly handleReturn = () => {
    const [id] = this.ids;
    if (id !== undefined) void this.panel?.reveal?.(id);
  };

  private take(ids: readonly string[]): void {
    this.ids = new Set(ids);
    this.host.requestUpdate();
  }

  /** Without methods until its code comes. */
  private get panel() {
    return this.host.renderRoot.querySelector('reperes-map-panel');
  }
}
