/** What the widget tells the page: ids of published entries, nothing about the person. */

import type { Choices } from './facets/facets.js';

/** A service was chosen, in the list or on the map. */
export class ReperesSelectEvent extends Event {
  /** Ids of the entries at the chosen place, the first of the list first. */
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super('reperes-select', { bubbles: true, composed: true });
    this.ids = ids;
  }
}

/**
 * The filter changed. Ids of closed lists and yes or no, nothing else: neither
 * a commune, nor a word, nor a language, which may tell who someone is.
 */
export class ReperesFilterEvent extends Event {
  /** Ids of the chosen categories; none means all. */
  readonly categories: readonly string[];
  /** `victimes`, `enfants`, `auteurs`, `professionnels`; none means all. */
  readonly publics: readonly string[];
  /** `en-presentiel`, `a-distance`; none means both. */
  readonly accueil: readonly string[];
  readonly ouvert: boolean;
  readonly gratuit: boolean;
  readonly fauteuil: boolean;
  readonly lsf: boolean;

  constructor({ categories, publics, accueil, ouvert, gratuit, fauteuil, lsf }: Choices) {
    super('reperes-filter', { bubbles: true, composed: true });
    this.categories = [...categories];
    this.publics = [...publics];
    this.accueil = [...accueil];
    this.ouvert = ouvert.size > 0;
    this.gratuit = gratuit.size > 0;
    this.fauteuil = fauteuil.size > 0;
    this.lsf = lsf.size > 0;
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

/** Between the map and the widget around it: the pointer or the focus is on a place, or has left it. */
export class PlaceHoveredEvent extends Event {
  /** Ids of the services there; none when it ends. */
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
