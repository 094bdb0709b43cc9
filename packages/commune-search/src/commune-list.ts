import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { moveCaret } from './caret.js';
import { actionOf, type ComboboxAction } from './combobox-keys.js';
import { CommuneEvent } from './commune-event.js';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import { labelOf } from './commune-label.js';
import { styles } from './commune-list.styles.js';
import { strings } from './commune-list.strings.fr.js';
import { communeOption } from './commune-option.js';
import { isHalfWritten, isOfInputMethod } from './input-method.js';
import { Popup } from './popup.js';
import { certainMatch, countMessage, NO_PROPOSALS, type Proposals, proposalsFor } from './proposals.js';
import type { ListWords } from './search-words.js';

export interface ListHost extends ReactiveControllerHost, HTMLElement {
  readonly index: CommuneIndex | null | undefined;
  readonly departement: string;
  /** In another language than French. */
  readonly words: ListWords | undefined;
  clear(): void;
  show(commune: CommuneMatch): void;
  announce(message: string): void;
}

/**
 * Works the field and its list from the moment its code is there: searches
 * what is typed, follows the keys, gives the proposals to draw, says how many
 * there are, and which one is chosen.
 */
export class CommuneList implements ReactiveController {
  static readonly styles = styles;

  private proposals: Proposals = NO_PROPOSALS;
  private readonly host: ListHost;
  private readonly input: HTMLInputElement;
  private readonly listbox: HTMLElement;
  private readonly popup: Popup;

  /** @param input and `listbox`: as the host drew them */
  constructor(host: ListHost, input: HTMLInputElement, listbox: HTMLElement) {
    this.host = host;
    this.input = input;
    this.listbox = listbox;
    this.popup = new Popup(host);
    host.addController(this);
    input.addEventListener('input', this.handleInput);
    input.addEventListener('compositionend', this.handleInput);
    input.addEventListener('keydown', this.handleKeydown);
    input.addEventListener('click', () => this.typed && this.open());
    input.addEventListener('blur', () => this.close());
    listbox.addEventListener('click', this.handleOptionClick);
    // The focus stays in the field.
    listbox.addEventListener('mousedown', (event) => event.preventDefault());
  }

  hostUpdated(): void {
    this.listbox.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** The person wants proposals, whether or not there are any. */
  get isOpen(): boolean {
    return this.popup.open;
  }

  /** There are proposals to see. */
  get isExpanded(): boolean {
    return this.popup.open && this.proposals.communes.length > 0;
  }

  /** Id of the option with the visual focus. */
  get activeOption(): string | undefined {
    return this.isExpanded && this.popup.active >= 0 ? `option-${this.popup.active}` : undefined;
  }

  renderOptions() {
    if (!this.isExpanded) return nothing;
    return this.proposals.communes.map((match, at) => communeOption(labelOf(match, this.departements, this.words), at, at === this.popup.active));
  }

  /** What to say where nothing answers what is typed. */
  get nothingFound(): string | undefined {
    return this.popup.open && this.host.index && !this.isExpanded && this.typed ? this.words.aucune : undefined;
  }

  /** What of the communes could not be read: what is looked for may be among it. */
  get unreadable(): string | undefined {
    const lost = this.host.index?.lost ?? 0;
    return lost > 0 ? this.words.illisibles(lost) : undefined;
  }

  open(): void {
    if (this.popup.open) return;
    this.popup.show();
    this.search();
  }

  /** Nothing is left of what was searched. */
  close(): void {
    this.proposals = NO_PROPOSALS;
    this.popup.close();
  }

  /** The communes are not the same any more. */
  searchAgain(): void {
    if (this.popup.open) this.search();
  }

  private get typed(): string {
    return this.input.value.trim();
  }

  private get words(): ListWords {
    return this.host.words ?? strings;
  }

  private get departements(): number {
    return this.host.index?.departements.length ?? 0;
  }

  private search(): void {
    const { index, departement } = this.host;
    if (!index) return;
    this.proposals = proposalsFor(index, this.typed, departement);
    this.popup.activate(-1);
    this.host.announce(countMessage(this.proposals, this.words));
  }

  private choose(match: CommuneMatch): void {
    this.host.show(match);
    const { nom, detail } = labelOf(match, this.departements, this.words);
    this.host.announce(this.words.choisie(`${nom}, ${detail}`));
    this.host.dispatchEvent(new CommuneEvent(match));
  }

  /** Enter without an option chooses only what cannot be anything else. */
  private chooseActive(): void {
    if (!this.isExpanded) return;
    const { communes } = this.proposals;
    const match = communes[this.popup.active] ?? certainMatch(communes, this.typed);
    if (match) this.choose(match);
    else this.host.announce(this.words.choisir);
  }

  private apply(action: ComboboxAction): void {
    switch (action.does) {
      case 'open':
        return this.open();
      case 'first':
      case 'last':
        this.open();
        return this.popup.activate(action.does === 'first' ? 0 : this.proposals.communes.length - 1);
      case 'move':
        return this.popup.activate(action.active);
      case 'choose':
        return this.chooseActive();
      case 'close':
        return this.close();
      case 'clear':
        return this.host.clear();
      case 'edit':
        this.popup.activate(-1);
        return moveCaret(this.input, action.caret);
    }
  }

  private readonly handleInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing && isHalfWritten(this.typed)) return;
    if (this.typed === '') this.host.clear();
    else if (this.popup.open) this.search();
    else this.open();
  };

  private readonly handleKeydown = (event: KeyboardEvent) => {
    if (isOfInputMethod(event)) return;
    const count = this.isExpanded ? this.proposals.communes.length : 0;
    const action = actionOf(event, { open: this.popup.open, active: this.popup.active, count });
    if (!action) return;
    if (action.does !== 'edit' || action.caret) event.preventDefault();
    this.apply(action);
  };

  /** Options are reached by the keys of the field, and have none of their own. */
  private readonly handleOptionClick = ({ target }: Event) => {
    const option = (target as HTMLElement).closest('li');
    const match = this.proposals.communes[Number(option?.dataset['at'])];
    if (match) this.choose(match);
  };
}
