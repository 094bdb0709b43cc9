import { oneOf, WidgetElement } from '@reperes/theme';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LanguageAround } from '../language.js';
import type { Strings } from '../strings.fr.js';
import { WORDS } from '../words.js';
import { attempt } from './attempt.js';
import { exitAddress } from './exit-attributes.js';
import { type ExitMember, exitPage } from './exit-page.js';
import { coversFocus } from './focus-cover.js';
import { root } from './natives.js';
import { isBehind, raise } from './top-layer.js';
import type { PressesLeft } from './shift-presses.js';
import { styles } from './reperes-exit.styles.js';

/**
 * Another page takes the place of this one in the same tab, and Back does not
 * return to it. The button stays in sight above everything; however many of
 * these elements a page holds, it has one button and listens once for Shift
 * pressed three times.
 *
 * @summary A quick exit: one touch, or Shift three times.
 *
 * @csspart button - The button that stays in sight.
 */
export class ReperesExit extends WidgetElement implements ExitMember {
  static override styles = styles;

  /** Where to go: an absolute `https:` URL of another origin; anything else is ignored. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  /**
   * `complet`: the button, and in its place a word of caution with a plain
   * link; `bouton`: the button alone; `lien`: the plain link alone; `saut`: a
   * link that shows when the keyboard reaches it.
   */
  @property({ converter: oneOf(['complet', 'bouton', 'lien', 'saut'], 'complet') }) vue: 'complet' | 'bouton' | 'lien' | 'saut' = 'complet';

  @state() private left: PressesLeft;

  @query('.control') private control: HTMLElement | null | undefined;

  private readonly page = exitPage();
  private readonly language = new LanguageAround(this, WORDS);

  override connectedCallback(): void {
    super.connectedCallback();
    this.page.join(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.page.part(this);
  }

  get mayHold(): boolean {
    return this.vue === 'complet' || this.vue === 'bouton';
  }

  get words(): Strings {
    return this.language.words;
  }

  override willUpdate(): void {
    this.page.elect();
  }

  override updated(): void {
    this.toggleAttribute('kept', this.page.kept);
    this.settle();
  }

  override render() {
    const { page, words } = this;
    const holds = page.holder === this;
    return html`
      ${holds ? this.renderControl() : nothing}
      <div lang=${words.lang} dir=${words.dir}>
        ${!holds && page.speaker === this ? this.renderStatus() : nothing}
        ${page.kept ? this.renderKept() : this.renderInPlace(holds)}
      </div>
    `;
  }

  /** Leaves the page, as a touch on the button does. */
  leave(): void {
    this.page.leave();
  }

  tell(left: PressesLeft): void {
    this.left = left;
  }

  settle(): void {
    const { control } = this;
    if (!control?.isConnected) return;
    attempt(() => raise(control));
    attempt(() => {
      control.classList.remove('moved');
      control.classList.toggle('moved', coversFocus(control));
    });
  }

  showsAt(press: MouseEvent, began: boolean): boolean {
    const link = this.control?.querySelector('a');
    return !!link && isBehind(link, press, began);
  }

  /** In the corner where the lines of the page end, whatever the direction of the widget around. */
  private renderControl() {
    const { lang, exit } = this.words;
    const { direction } = getComputedStyle(root.get(document) as Element);
    return html`
      <div class="control" popover="manual" lang=${lang} dir=${direction}>
        ${this.renderLink('button', html`<span>${exit.quitter}</span> <small>${exit.clavier}</small>`)}
        ${this.renderStatus()}
      </div>
    `;
  }

  private renderStatus() {
    const { dir, exit } = this.words;
    return html`<p class="status" role="status" dir=${dir}>${exit.encore(this.left)}</p>`;
  }

  private renderInPlace(holds: boolean) {
    const { vue } = this;
    const { prudence, quitter } = this.words.exit;
    if (vue === 'complet') return html`<p>${prudence} ${this.renderLink('', quitter)}</p>`;
    if (vue === 'lien') return this.renderLink('', quitter);
    return holds ? nothing : this.renderLink('skip', quitter);
  }

  /** Said once in a widget, where the button would be. */
  private renderKept() {
    return this.vue === 'lien' ? nothing : html`<p>${this.words.exit.cadre}</p>`;
  }

  private renderLink(name: string, content: unknown) {
    return html`<a
      class=${name}
      part=${name || nothing}
      dir=${this.words.dir}
      href=${this.page.url}
      rel="nofollow noreferrer"
      @click=${this.handleClick}
      @auxclick=${this.handleClick}
      >${content}</a
    >`;
  }

  private handleClick(event: MouseEvent): void {
    if (event.button < 2) this.page.take(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-exit': ReperesExit;
  }
}
