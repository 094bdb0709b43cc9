import { type Commune, type CommuneEvent, type CommuneIndex, PageLeave, type ReperesCommuneSearch } from '@reperes/commune-search';
import type { Bbox } from '@reperes/schema';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { warnOfUnknown } from '../start-choices.js';
import { findPosition, type NearFault } from './find-position.js';
import { type Near, NearChangedEvent, nearCommune } from './near.js';
import { nearStrings as strings } from './near.strings.fr.js';
import { styles } from './reperes-near-field.styles.js';

/**
 * Where she lives: written, chosen in a list that is in the page, or asked of
 * the device when she says so. Comes after the list, which does not wait for
 * it. Part of `<reperes-services-map>`: not for use by itself.
 */
export class ReperesNearField extends LitElement {
  static override styles = [base, controls, styles];

  /** URL of the published folder whose communes are searched. */
  @property() data = '';
  /** INSEE code of the commune to start from. */
  @property() commune = '';
  /** Whether the host wants the button that asks the device. */
  @property({ type: Boolean }) geolocation = false;
  @property({ attribute: false }) bbox: Bbox | undefined;
  /** Called with the communes, once someone needed them. */
  @property({ attribute: false }) onCommunes: (index: CommuneIndex) => void = () => undefined;

  @state() private near: Near | undefined;
  /** Waiting for the device. */
  @state() private busy = false;
  @state() private fault: NearFault | undefined;

  @query('reperes-commune-search') private search: ReperesCommuneSearch | null | undefined;

  private started = '';
  /** Raised at each new wish: a late answer of the device is dropped. */
  private wish = 0;

  constructor() {
    super();
    new PageLeave(this, this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wish += 1;
    this.busy = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('data')) this.forget();
  }

  override updated(): void {
    if (this.commune !== this.started) void this.start(this.commune);
  }

  override render() {
    const { near } = this;
    return html`
      <div class="near" lang=${strings.lang}>
        <reperes-commune-search
          label=${strings.champ}
          data=${this.data}
          @reperes-commune=${({ commune }: CommuneEvent) => this.choose(commune)}
          @focusin=${this.readCommunes}
        ></reperes-commune-search>
        ${this.geolocation ? this.renderLocate() : nothing}
        ${near
          ? html`<p class="erase">
              <button class="button quiet" type="button" @click=${this.erase}>${strings.effacer(near.nom)}</button>
            </p>`
          : nothing}
      </div>
    `;
  }

  /** One button, whose words change: it keeps the focus while the device answers. */
  private renderLocate() {
    const { near, fault, busy } = this;
    const said = fault ? strings.echec[fault] : near?.guessed ? strings.trouve(near.nom) : undefined;
    return html`
      <p class="locate">
        <button class="button" type="button" @click=${this.locate}>${busy ? strings.cherche : strings.position}</button>
      </p>
      ${said ? html`<p class="said">${said}</p>` : nothing}
    `;
  }

  private choose(commune: Commune): void {
    this.become({ near: nearCommune(commune) }, true);
  }

  private erase(): void {
    this.become({}, false);
    this.search?.clear();
    this.search?.focus();
  }

  /** Only ever called by the click on the button (SAF-18). */
  private async locate(): Promise<void> {
    if (this.busy) return;
    const wish = ++this.wish;
    Object.assign(this, { busy: true, fault: undefined });
    const found = await findPosition(this.readCommunes(), this.bbox);
    if (wish !== this.wish) return;
    if (typeof found !== 'string') return this.become({ near: found }, true);
    Object.assign(this, { busy: false, fault: found });
    this.search?.announce(strings.echec[found]);
  }

  /** The host's own commune. */
  private async start(codeInsee: string): Promise<void> {
    this.started = codeInsee;
    if (!codeInsee) return this.become({}, false);
    const index = await this.readCommunes();
    if (this.started !== codeInsee) return;
    const found = index?.communes.find((commune) => commune.codeInsee === codeInsee);
    if (found) this.become({ near: nearCommune(found) }, false);
    else if (index) warnOfUnknown('commune', codeInsee, 'the INSEE code of a commune of the folder');
  }

  /** The communes of the folder, read at the first need; `null` when they cannot be. */
  private async readCommunes(): Promise<CommuneIndex | null> {
    const index = (await this.search?.load()) ?? null;
    if (index) this.onCommunes(index);
    return index;
  }

  private become({ near }: { readonly near?: Near }, asked: boolean): void {
    this.wish += 1;
    Object.assign(this, { near, busy: false, fault: undefined });
    this.dispatchEvent(new NearChangedEvent(near, asked));
  }

  /** Nothing is left of what was chosen: the host's own commune holds again. */
  private readonly forget = () => {
    this.become({}, false);
    this.started = '';
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-near-field': ReperesNearField;
  }
}
