import { WidgetElement, yesOrNo } from '@reperes/theme';
import { adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { departementCode } from './code-attributes.js';
import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import type { CommuneList } from './commune-list.js';
import { CommunesLoader } from './communes-loader.js';
import { PageLeave } from './page-leave.js';
import { styles } from './reperes-commune-search.styles.js';
import { searchCode } from './search-code.js';
import type { FieldWords, SearchWords } from './search-words.js';
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
export class ReperesCommuneSearch extends WidgetElement {
  static override styles = styles;

  static override shadowRootOptions: ShadowRootInit = { ...WidgetElement.shadowRootOptions, delegatesFocus: true };

  /** The communes to search: `undefined` while they are loading, `null` when they could not be read. */
  @property({ attribute: false }) index: CommuneIndex | null | undefined;

  /** URL of a published folder, `https://…/62/`, or of `communes-france.json`; read when the focus first enters. Not needed when `index` is given. */
  @property() data = '';

  /** Reads the communes with the page, rather than when the focus first enters. */
  @property({ type: Boolean, converter: yesOrNo('preload') }) preload = false;

  /** The label of the field, in place of ours. */
  @property() label = '';

  /** Every word of the field and of its list, when they are not French. */
  @property({ attribute: false }) words: SearchWords | undefined;

  /** Code of a département, to search in it only: of `communes-france.json`, only its own file is read. */
  @property({ converter: departementCode }) departement = '';

  /** All that the field does with what is typed: `undefined` until its code comes, at the first focus; `null` when it did not come. */
  @state() private list: CommuneList | null | undefined;

  /** What is typed waits for the list. */
  @state() private waits = false;

  private readonly status = new StatusMessage(this);

  private readonly loader = new CommunesLoader(this);

  constructor() {
    super();
    new PageLeave(this, () => this.clear());
    this.addEventListener('focusin', () => void this.load());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('index') && (changed.has('data') || changed.has('departement') || changed.has('preload'))) this.loader.follow();
    if (changed.has('index') || changed.has('departement')) this.list?.searchAgain();
  }

  /** A widget around it gives the communes when it has them. */
  protected override firstUpdated(): void {
    const isPart = this.getRootNode() instanceof ShadowRoot;
    if (!isPart && !this.data && this.index === undefined) this.warnOfMissingData();
  }

  override render() {
    const { lang, dir, label } = this.said;
    return html`
      <div lang=${lang} dir=${dir}>
        <label id="label" for="input" part="label">${this.label || label}</label>
        <div class="anchor">${this.renderInput()} ${this.renderListbox()}</div>
        <p class=${this.list?.nothingFound ? 'nothing-found' : 'hint'} id="hint">${[this.hint, this.list?.unreadable].filter(Boolean).join(' ')}</p>
        <p class="visually-hidden" role="status">${this.status.text}</p>
      </div>
    `;
  }

  /** Reads the communes of `data` now, rather than at the first focus; `null` when they cannot be read. */
  async load(): Promise<CommuneIndex | null> {
    await Promise.all([this.loader.load(), this.bringList()]);
    return this.index ?? null;
  }

  /** Empties the field and closes the list. */
  clear(): void {
    this.write('');
    this.status.clear();
  }

  /** Shows a commune as the chosen one, without an event. */
  show({ nom }: CommuneMatch): void {
    this.write(nom);
  }

  /** Says a message in the element's own status region, so that a widget around it needs no second one. */
  announce(message: string): void {
    this.status.say(message);
  }

  private get said(): FieldWords {
    return this.words ?? strings;
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  /** Not as typed: there is nothing to search. */
  private write(text: string): void {
    if (this.input) this.input.value = text;
    this.waits = false;
    this.list?.close();
  }

  /** How little to write, or why there is nothing to choose from. */
  private get hint(): string {
    const { index, list, waits, said } = this;
    if (index === null || list === null) return said.indisponible;
    const isAwaited = list ? list.isOpen && index === undefined : waits;
    return isAwaited ? said.chargement : (list?.nothingFound ?? said.indication);
  }

  private renderInput() {
    return html`
      <input
        id="input"
        part="input"
        type="text"
        role="combobox"
        aria-labelledby="label"
        aria-autocomplete="list"
        aria-expanded=${this.list?.isExpanded ?? false}
        aria-controls="listbox"
        aria-activedescendant=${this.list?.activeOption ?? nothing}
        aria-describedby="hint"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        @input=${({ currentTarget }: Event) => (this.waits = (currentTarget as HTMLInputElement).value.trim() !== '')}
        @blur=${() => (this.waits = false)}
      />
    `;
  }

  /** Empty and hidden until the list comes: the field may always name it. */
  private renderListbox() {
    return html`
      <ul class="popup" id="listbox" part="listbox" role="listbox" aria-label=${this.said.options} ?hidden=${!this.list?.isExpanded}>
        ${this.list?.renderOptions()}
      </ul>
    `;
  }

  /** Whoever gives the communes. After a failure, the next focus asks again. */
  private async bringList(): Promise<void> {
    if (this.list) return;
    this.list = undefined;
    try {
      const { CommuneList } = await searchCode();
      if (!this.list) this.giveFieldTo(CommuneList);
    } catch {
      this.list = null;
    }
  }

  /** Before it is drawn there is no field to give: the first focus comes here again. */
  private giveFieldTo(List: typeof CommuneList): void {
    const { shadowRoot, input } = this;
    const listbox = shadowRoot?.querySelector('ul');
    if (!shadowRoot || !input || !listbox) return;
    adoptStyles(shadowRoot, [...ReperesCommuneSearch.elementStyles, List.styles]);
    this.list = new List(this, input, listbox);
    if (this.waits && this.isConnected) this.list.open();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-commune-search': ReperesCommuneSearch;
  }
}
