import { type Commune, type CommuneEvent, type CommuneIndex, PageLeave, type ReperesCommuneSearch } from '@reperes/commune-search';
import { LanguageAround } from '@reperes/help';
import type { Bbox } from '@reperes/schema';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { warnOfUnknown } from '../listed-ids.js';
import { WORDS } from '../words.js';
import { type Near, NearChangedEvent, nearCommune } from './near.js';
import type { PositionButton, PositionHost } from './position-button.js';
import { styles } from './reperes-near-field.styles.js';

/**
 * Where she lives: written, chosen in a list that is in the page, or asked of
 * the device when she says so. Comes after the list, which does not wait for
 * it. Part of `<reperes-services-map>`: not for use by itself.
 */
export class ReperesNearField extends LitElement implements PositionHost {
  static override styles = [base, controls, styles];

  /** URL of the published folder whose communes are searched. */
  @property() data = '';
  /** INSEE code of the commune to start from. */
  @property() commune = '';
  /** Whether the host wants the button that asks the device. */
  @property({ attribute: false }) geolocation = false;
  @property({ attribute: false }) bbox: Bbox | undefined;
  /** Called with the communes, once someone needed them. */
  @property({ attribute: false }) onCommunes: (index: CommuneIndex) => void = () => undefined;

  @state() private near: Near | undefined;
  /** Where the host wants it, once its code is there. */
  @state() private position: PositionButton | undefined;

  @query('reperes-commune-search') private search: ReperesCommuneSearch | null | undefined;

  private readonly language = new LanguageAround(this, WORDS);
  private started = '';
  private asked = false;

  constructor() {
    super();
    new PageLeave(this, this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.position?.forget();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('data')) this.forget();
    if (this.geolocation) void this.bringPosition();
  }

  override updated(): void {
    if (this.commune !== this.started) void this.start(this.commune);
  }

  override render() {
    const { near, language: { words } } = this;
    return html`
      <div class="near" lang=${words.lang}>
        <reperes-commune-search
          label=${words.pres.champ}
          .words=${words.recherche}
          data=${this.data}
          @reperes-commune=${({ commune }: CommuneEvent) => this.choose(commune)}
          @focusin=${this.readCommunes}
        ></reperes-commune-search>
        ${this.geolocation ? this.position?.render(near) : nothing}
        ${near
          ? html`<p class="erase">
              <button class="button quiet" type="button" @click=${this.erase}>${words.pres.effacer(near.nom)}</button>
            </p>`
          : nothing}
      </div>
    `;
  }

  readonly announce = (message: string) => this.search?.announce(message);

  readonly takePosition = (near: Near) => this.become({ near }, true);

  /** The communes of the folder, read at the first need; `null` when they cannot be. */
  readonly readCommunes = async (): Promise<CommuneIndex | null> => {
    const index = (await this.search?.load()) ?? null;
    if (index) this.onCommunes(index);
    return index;
  };

  private choose(commune: Commune): void {
    this.become({ near: nearCommune(commune) }, true);
  }

  private erase(): void {
    this.become({}, false);
    this.search?.clear();
    this.search?.focus();
  }

  /** Without its code there is no button, and the field is enough. */
  private async bringPosition(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      const { PositionButton } = await import('./position-button.js');
      this.position = new PositionButton(this);
    } catch (error) {
      console.warn(`<reperes-services-map>: ${String(error)}`);
    }
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

  private become({ near }: { readonly near?: Near }, asked: boolean): void {
    this.near = near;
    this.position?.forget();
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
