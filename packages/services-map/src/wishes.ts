import { PageLeave } from '@reperes/commune-search';
import type { LitElement } from 'lit';
import type { CardFocus } from './card-focus.js';
import { ReperesFilterEvent } from './events.js';
import { type Choices, type FacetId, NO_CHOICES, toggled, without } from './facets/facets.js';
import type { Near, NearChangedEvent } from './near/near.js';
import type { Results } from './results.js';
import { asksForLodging } from './secret-places.js';
import type { Selection } from './selection.js';
import { type StartAttributes, startChoices } from './start-choices.js';
import { STEP } from './window.js';

export interface WishesHost extends LitElement, StartAttributes {}

/** What a visitor asks of the list. In memory only, and forgotten when the page is left (SAF-13). */
export class Wishes {
  choices: Choices = NO_CHOICES;
  near: Near | undefined;
  /** How many cards are drawn at most. */
  limit = STEP;

  private readonly host: WishesHost;
  private readonly selection: Selection;
  private readonly focusing: CardFocus;

  constructor(host: WishesHost, selection: Selection, focusing: CardFocus) {
    this.host = host;
    this.selection = selection;
    this.focusing = focusing;
    new PageLeave(host, () => this.change({ choices: startChoices(host), near: undefined }));
  }

  /** What the host's attributes say. */
  takeStart(): void {
    this.choices = startChoices(this.host);
  }

  /** On a small screen what this changes is far below: the answer comes in sight when it is one to call, or that there is none. */
  readonly toggle = (facet: FacetId, options: readonly string[]) => {
    const asked = asksForLodging(this.choices);
    this.choose(toggled(this.choices, facet, options));
    if (!asksForLodging(this.choices)) void this.focusing.show('.empty');
    else if (!asked) void this.focusing.show('.filters .secret');
  };

  readonly clear = () => this.choose(NO_CHOICES);

  /** The button that was pressed is gone with the choice: the number of services takes the focus. */
  readonly lift = (facets: readonly FacetId[]) => {
    this.choose(without(this.choices, facets));
    void this.focusing.to('.summary [role=status]');
  };

  /** The reading goes on where it was: on the first of the new cards. */
  showMore({ shown }: Results): void {
    const first = shown[this.limit];
    this.limit += STEP;
    this.host.requestUpdate();
    if (first) void this.focusing.toCard([first.properties.id]);
  }

  /** The answer may be far below the field: the focus goes to its first heading. */
  readonly takeNear = ({ near, asked }: NearChangedEvent) => {
    this.change({ near });
    if (asked) void this.focusing.to('.need-group h3', '.summary [role=status]');
  };

  private choose(choices: Choices): void {
    this.change({ choices });
    this.host.dispatchEvent(new ReperesFilterEvent(choices));
  }

  /** Another list: it is seen from its beginning, with nothing chosen in it. */
  private change(wish: Partial<Pick<Wishes, 'choices' | 'near'>>): void {
    Object.assign(this, wish, { limit: STEP });
    this.selection.clear();
  }
}
