import type { LitElement } from 'lit';

/** Leads the eye and the focus among the cards of a list, once what was asked for is drawn. */
export class CardFocus {
  private readonly host: LitElement;
  private readonly drawn: () => Promise<unknown>;

  /** @param drawn resolves when the cards that were asked for are there */
  constructor(host: LitElement, drawn: () => Promise<unknown>) {
    this.host = host;
    this.drawn = drawn;
  }

  /** @param selectors in the order of preference */
  async to(...selectors: readonly string[]): Promise<void> {
    await this.drawn();
    const found = selectors.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }

  /** Brings it in sight if it is there; the focus stays where the choice was made. */
  async show(selector: string): Promise<void> {
    await this.drawn();
    this.host.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  /** On the name of the first of these services. */
  async toCard(ids: readonly string[]): Promise<void> {
    await this.drawn();
    const card = this.cards.find(({ dataset }) => ids.includes(dataset['id'] ?? ''));
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('h4')?.focus();
  }

  /** The cards of the place that the pointer or the focus is on, on the map. */
  point(ids: readonly string[]): void {
    for (const card of this.cards) card.toggleAttribute('data-pointed', ids.includes(card.dataset['id'] ?? ''));
  }

  private get cards(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('article')];
  }
}
