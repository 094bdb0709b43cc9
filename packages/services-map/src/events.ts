/** What the widget tells the page: ids of published entries, nothing about the person. */

/** A service was chosen, in the list or on the map. */
export class ReperesSelectEvent extends Event {
  /** Ids of the entries at the chosen place, the first of the list first. */
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('reperes-select', { bubbles: true, composed: true });
    this.ids = ids;
  }
}

/** The filter changed. */
export class ReperesFilterEvent extends Event {
  /** Ids of the chosen categories; none means all. */
  readonly categories: readonly string[];

  constructor(categories: readonly string[]) {
    super('reperes-filter', { bubbles: true, composed: true });
    this.categories = categories;
  }
}

/** Between the map and the widget around it: goes no further. */
export class PlaceChosenEvent extends Event {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('place-chosen');
    this.ids = ids;
  }
}

/** Between the map and the widget around it: what the pointer or the focus is on, nothing when it leaves. */
export class PlaceHoveredEvent extends Event {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('place-hovered');
    this.ids = ids;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reperes-select': ReperesSelectEvent;
    'reperes-filter': ReperesFilterEvent;
  }
}
