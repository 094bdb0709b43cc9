import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actionOf, type ComboboxAction } from './combobox-keys.js';
import { moveCaret } from './caret.js';
import { CommuneEvent } from './commune-event.js';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import { communeOption } from './commune-option.js';
import { labelOf } from './commune-label.js';
import { CommunesLoader } from './communes-loader.js';
import { isHalfWritten, isOfInputMethod } from './input-method.js';
import { PageLeave } from './page-leave.js';
import { Popup } from './popup.js';
import { certainMatch, countMessage, hintMessage, NO_PROPOSALS, type Proposals, proposalsFor } from './proposals.js';
import { styles } from './reperes-commune-search.styles.js';
import { StatusMessage } from './status-message.js';
import { strings } from './strings.fr.js';

/**
 * @summary Find a commune by any usual spelling or postcode. What is typed
 * stays in the field: no attribute, event, request or storage holds it, and
 * it is emptied when the page is left.
 *
 * @fires {CommuneEvent} reperes-commune - A commune was chosen; `commune` says which.
 *
 * @csspart label - The label of the field.
 * @csspart input - The text field.
 * @csspart listbox - The list of proposals.
 * @csspart option - One proposal.
 */
export class ReperesCommuneSearch extends LitElement {
  static override styles = styles;

  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The communes to search: `undefined` while they are loading, `null` when they could not be read. */
  @property({ attribute: false }) index: CommuneIndex | null | undefined;

  /** URL of a published folder, `https://…/62/`, or of `communes-france.json`; read when the focus first enters. Not needed when `index` is given. */
  @property() data = '';

  /** Reads the communes with the page, rather than when the focus first enters. */
  @property({ type: Boolean }) preload = false;

  /** The label of the field. */
  @property() label: string = strings.label;

  /** Code of a département, to search in it only: of `communes-france.json`, only its own file is read. */
  @property() departement = '';

  @state() private proposals: Proposals = NO_PROPOSALS;

  private readonly popup = new Popup(this);

  private readonly status = new StatusMessage(this);

  private readonly loader = new CommunesLoader(this);

  constructor() {
    super();
    new PageLeave(this, () => this.clear());
    this.addEventListener('click', this.handleOptionClick);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('index') && (changed.has('data') || changed.has('departement') || changed.has('preload'))) this.loader.follow();
    if (this.popup.open && (changed.has('index') || changed.has('departement'))) this.search();
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    return html`
      <div lang=${strings.lang} dir=${strings.dir}>
        <label id="label" for="input" part="label">${this.label}</label>
        <div class="anchor">${this.renderInput()} ${this.renderListbox()} ${this.renderNone()}</div>
        <p class="hint" id="hint">${hintMessage(this.index, this.popup.open)}</p>
        <p class="visually-hidden" role="status">${this.status.text}</p>
      </div>
    `;
  }

  /** Reads the communes of `data` now, rather than at the first focus; `null` when they cannot be read. */
  async load(): Promise<CommuneIndex | null> {
    await this.loader.load();
    return this.index ?? null;
  }

  /** Empties the field and closes the list. */
  clear(): void {
    if (this.input) this.input.value = '';
    this.proposals = NO_PROPOSALS;
    this.popup.close();
    this.status.clear();
  }

  /** Shows a commune as the chosen one, without an event. */
  show({ nom }: CommuneMatch): void {
    if (this.input) this.input.value = nom;
    this.popup.close();
  }

  /** Says a message in the element's own status region, so that a widget around it needs no second one. */
  announce(message: string): void {
    this.status.say(message);
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  private get typed(): string {
    return this.input?.value.trim() ?? '';
  }

  private get departements(): number {
    return this.index?.departements.length ?? 0;
  }

  private get listed(): boolean {
    return this.popup.open && this.proposals.communes.length > 0;
  }

  private renderInput() {
    const active = this.listed && this.popup.active >= 0;
    return html`
      <input
        id="input"
        part="input"
        type="text"
        role="combobox"
        aria-labelledby="label"
        aria-autocomplete="list"
        aria-expanded=${this.listed}
        aria-controls="listbox"
        aria-activedescendant=${active ? `option-${this.popup.active}` : nothing}
        aria-describedby="hint"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        @input=${this.handleInput}
        @compositionend=${this.handleInput}
        @keydown=${this.handleKeydown}
        @click=${() => this.typed && this.openList()}
        @blur=${() => this.popup.close()}
      />
    `;
  }

  private renderListbox() {
    const options = this.listed ? this.proposals.communes : [];
    return html`
      <ul
        class="popup"
        id="listbox"
        part="listbox"
        role="listbox"
        aria-label=${strings.options}
        ?hidden=${!this.listed}
        @mousedown=${keepFocusInField}
      >
        ${options.map((match, at) => communeOption(match, at, at === this.popup.active, this.departements))}
      </ul>
    `;
  }

  private renderNone() {
    const none = this.popup.open && this.index && !this.listed && this.typed;
    return none ? html`<p class="popup none">${strings.aucune}</p>` : nothing;
  }

  private search(): void {
    if (!this.index) return;
    this.proposals = proposalsFor(this.index, this.typed, this.departement);
    this.popup.activate(-1);
    this.status.say(countMessage(this.proposals));
  }

  private openList(): void {
    if (this.popup.open) return;
    this.popup.show();
    this.search();
  }

  private choose(match: CommuneMatch): void {
    this.show(match);
    const { nom, detail } = labelOf(match, this.departements);
    this.status.say(strings.choisie(`${nom}, ${detail}`));
    this.dispatchEvent(new CommuneEvent(match));
  }

  /** Enter without an option chooses only what cannot be anything else. */
  private chooseActive(): void {
    if (!this.listed) return;
    const { communes } = this.proposals;
    const match = communes[this.popup.active] ?? certainMatch(communes, this.typed);
    if (match) this.choose(match);
    else this.status.say(strings.choisir);
  }

  private apply(action: ComboboxAction): void {
    switch (action.does) {
      case 'open':
        return this.openList();
      case 'first':
      case 'last':
        this.openList();
        return this.popup.activate(action.does === 'first' ? 0 : this.proposals.communes.length - 1);
      case 'move':
        return this.popup.activate(action.active);
      case 'choose':
        return this.chooseActive();
      case 'close':
        return this.popup.close();
      case 'clear':
        return this.clear();
      case 'edit':
        this.popup.activate(-1);
        return moveCaret(this.input, action.caret);
    }
  }

  private handleInput(event: Event): void {
    if (event instanceof InputEvent && event.isComposing && isHalfWritten(this.typed)) return;
    if (this.typed === '') this.clear();
    else if (this.popup.open) this.search();
    else this.openList();
  }

  private handleKeydown(event: KeyboardEvent): void {
    if (isOfInputMethod(event)) return;
    const count = this.listed ? this.proposals.communes.length : 0;
    const action = actionOf(event, { open: this.popup.open, active: this.popup.active, count });
    if (!action) return;
    if (action.does !== 'edit' || action.caret) event.preventDefault();
    this.apply(action);
  }

  /** Options are reached by the keys of the field, and have none of their own. */
  private handleOptionClick(event: Event): void {
    const [option] = event.composedPath().filter((node) => node instanceof HTMLLIElement);
    const match = option && this.proposals.communes[Number(option.dataset['at'])];
    if (match) this.choose(match);
  }
}

function keepFocusInField(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-commune-search': ReperesCommuneSearch;
  }
}
