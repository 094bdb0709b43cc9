import { essentialHelp, type HelpNumber } from '@reperes/schema';
import { folder, levelUpTo, oneOf, WidgetElement } from '@reperes/theme';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { exitAddress, exitMode } from './exit/exit-attributes.js';
import { exitEnd, type ExitMode, exitStart } from './exit/exit-views.js';
import { LanguageAround } from './language.js';
import { numberTile } from './number-tile.js';
import { numberNotes } from './number-notes.js';
import { numberLabel } from './number-words.js';
import { styles } from './reperes-help.styles.js';
import { tileStyles } from './tile.styles.js';
import { WORDS } from './words.js';

/**
 * The children of the element are what a page without script shows: the same
 * numbers, as plain links.
 *
 * @summary The numbers to call now. Built in: no data, no network, nothing to wait for.
 */
export class ReperesHelp extends WidgetElement {
  static override styles = [tileStyles, styles];

  /** `essentiel`: the five ways to be helped at once, as tiles; `complet`: every number, by situation. */
  @property({ converter: oneOf(['essentiel', 'complet'], 'complet') }) vue: 'essentiel' | 'complet' = 'complet';

  /** URL of the published folder whose own lines come first. */
  @property({ converter: folder }) data = '';

  /** More lines, a territory's own or those of a subject: before the national ones, or after the five of `essentiel`. */
  @property({ attribute: false }) numeros: readonly HelpNumber[] = [];

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', converter: levelUpTo(6) }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property({ converter: exitMode('none') }) exit: ExitMode = 'none';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  private readonly language = new LanguageAround(this, WORDS);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('vue') && this.vue === 'complet') void this.loadList();
  }

  override render() {
    const whole = this.vue === 'complet' && customElements.get('reperes-help-list');
    return html`${exitStart(this)}${whole ? this.renderComplete() : this.renderEssential()}${exitEnd(this)}`;
  }

  private renderComplete() {
    return html`<reperes-help-list
      .numeros=${this.numeros}
      data=${this.data}
      heading-level=${this.headingLevel}
    ></reperes-help-list>`;
  }

  private renderEssential() {
    const { words } = this.language;
    const entries = [...essentialHelp(), ...this.numeros];
    return html`
      <div role="group" aria-label=${words.essentielTitre} lang=${words.lang} dir=${words.dir}>
        <ul role="list" class="essential">
          ${entries.map((entry) => html`<li>${numberTile(entry, numberLabel(entry, words), words.tchat)}</li>`)}
        </ul>
        ${numberNotes(entries, words)}
      </div>
    `;
  }

  /** In `help.js` it is there already; in the file of another widget it comes now, and the first numbers stay until then. */
  private async loadList(): Promise<void> {
    if (customElements.get('reperes-help-list')) return;
    try {
      await import('./list/define.js');
      this.requestUpdate();
    } catch (error) {
      console.warn(`<reperes-help>: ${String(error)}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-help': ReperesHelp;
  }
}
