import type { LitElement } from 'lit';

/** Leads the eye and the focus among the cards of a list, once what was asked for is drawn. */
export class CardFocus {
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** @param selectors in the order of preference */
  async to(...selectors: readonly string[]): Promise<void> {
    await this.host.updateComplete;
    const found = selectors.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }

  /** On the name of the first of these services. */
  async toCard(ids: readonly string[]): Promise<void> {
    await this.host.updateComplete;
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
