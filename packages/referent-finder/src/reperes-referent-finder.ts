import '@reperes/commune-search/define.js';
import '@reperes/help/define.js';
import { type CommuneEvent, type CommuneMatch, PageLeave, type ReperesCommuneSearch } from '@reperes/commune-search';
import { communeCode, departementCode } from '@reperes/commune-search/code-attributes.js';
import { exitAddress, exitEnd, exitMode, type ExitMode, exitStart, NUMBER_WORDS } from '@reperes/help';
import { ChosenLanguage, languages, renderLanguages } from '@reperes/help/languages.js';
import { loadCode } from '@reperes/schema';
import { base, controls, folder, levelUpTo, oneOf, tokens, WidgetElement } from '@reperes/theme';
import { adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Contact } from './contact.js';
import type { FinderFolder, FinderView, FolderFault } from './folder.js';
import { FolderLoader } from './folder-loader.js';
import { LastSaid } from './last-said.js';
import type { PaperKind } from './paper-buttons.js';
import { styles } from './reperes-referent-finder.styles.js';
import type { Strings } from './strings.fr.js';
import { WhenNear } from './when-near.js';
import { WORDS } from './words.js';

/**
 * @summary "I live here: who can help?" A commune or a postcode, then the
 * contacts that cover it, each with why it is shown. Answers are computed in
 * the page; the numbers to call now are there before, during and after.
 *
 * @fires {CommuneEvent} reperes-commune - A commune was chosen; `commune` says which.
 *
 * @slot - What is shown without JavaScript, and under an error: a link to the plain list, local numbers.
 * @slot heading - Replaces the title.
 * @slot empty - Replaces the sentence shown when no local contact is known.
 *
 * @csspart languages - The buttons of the languages.
 * @csspart help - The numbers to call now.
 * @csspart search - The search field.
 * @csspart results - The contacts of a commune.
 * @csspart contact - One contact.
 * @csspart call - The button that calls a contact.
 * @csspart print - A button that prints the sheet or the pocket card.
 * @csspart units - For professionals: from a unit to its communes.
 * @csspart error - What went wrong, and the way out.
 */
export class ReperesReferentFinder extends WidgetElement {
  static override styles = [tokens, base, controls, styles, languages];

  /** URL of the published folder, `https://…/62/`. */
  @property({ converter: folder }) data = '';

  /** `habitant`: a card a contact; `professionnel`: who to call for what, out of hours too, and the communes of each unit. */
  @property({ converter: oneOf(['habitant', 'professionnel'], 'habitant') }) vue: FinderView = 'habitant';

  /** Code of a département, to search in it only. */
  @property({ converter: departementCode }) departement = '';

  /** INSEE code of the commune whose contacts are shown at the start. */
  @property({ converter: communeCode }) commune = '';

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', converter: levelUpTo(6) }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property({ converter: exitMode('show') }) exit: ExitMode = 'show';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  /** `undefined`: nothing chosen yet, the start commune holds; `null`: the person erased it. */
  @state() private chosen: CommuneMatch | null | undefined;

  /** Id of the unit whose communes a professional looks at. */
  @state() private unit = '';

  @state() private paperFailed = false;

  private readonly language = new ChosenLanguage(this, WORDS, [NUMBER_WORDS]);
  private readonly loader = new FolderLoader(this);
  private hasClock = false;
  /** In the one status region, that of the field. */
  private readonly said = new LastSaid((text) => this.search?.announce(text));

  constructor() {
    super();
    new WhenNear(this, () => void this.load());
    new PageLeave(this, this.leave);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.retryIfFailed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.retryIfFailed);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isReplaced = ['data', 'vue'].some((name) => changed.get(name as 'data' | 'vue') !== undefined);
    if (!isReplaced || this.loader.state.name === 'idle') return;
    this.forget();
    this.loader.reset();
    void this.load();
  }

  protected override firstUpdated(): void {
    if (!this.data) this.warnOfMissingData();
  }

  override updated(): void {
    this.said.follow(this.language.words);
  }

  override render() {
    const { state: folder } = this.loader;
    const { words } = this.language;
    return html`
      <section class="board" aria-label=${words.region} aria-busy=${folder.name === 'loading'} lang=${words.lang} dir=${words.dir}>
        ${exitStart(this)} ${renderLanguages(this.language)}
        <slot name="heading"><h2 aria-level=${this.headingLevel}>${this.titles.titre}</h2></slot>
        <reperes-help part="help" vue="essentiel"></reperes-help>
        ${this.renderSearch()}
        ${folder.name === 'error' ? this.renderError(folder.fault) : nothing}
        ${folder.name === 'ready' ? this.renderAnswer(folder.folder) : nothing}
        <div class="prudence">
          ${words.relecture ? html`<p>${words.relecture}</p>` : nothing}
          <p>${words.prudence}</p>
          ${exitEnd(this)}
        </div>
      </section>
      ${folder.name === 'error' ? html`<slot></slot>` : nothing}
    `;
  }

  private renderSearch() {
    const { state: folder } = this.loader;
    const index = folder.name === 'ready' ? folder.folder.communes : folder.name === 'error' ? null : undefined;
    return html`
      <reperes-commune-search
        class="search"
        part="search"
        label=${this.titles.recherche}
        .words=${this.language.words.champ}
        .index=${index}
        .departement=${this.departement}
        @reperes-commune=${this.handleCommune}
      ></reperes-commune-search>
    `;
  }

  private renderError(fault: FolderFault) {
    const { erreur } = this.language.words;
    return html`
      <div class="notice" part="error">
        <h3 aria-level=${this.headingLevel + 1}>${erreur.titre}</h3>
        <p>${erreur[fault]} ${erreur.issue}</p>
        ${fault === 'adresse' ? nothing : this.renderRetry()}
      </div>
    `;
  }

  private renderRetry() {
    return html`<p><button class="button" type="button" @click=${this.handleRetry}>${this.language.words.erreur.reessayer}</button></p>`;
  }

  private renderAnswer(folder: FinderFolder) {
    const { answers, professional, communes } = folder;
    const commune = this.shownCommune(folder);
    const { headingLevel, paperFailed, handleErase: onErase, handlePrint: onPrint, language: { words } } = this;
    const context = { data: folder, level: headingLevel + 1, now: new Date(), words, paperFailed, onErase, onPrint };
    if (!professional) return commune ? answers.answerView({ ...context, commune }) : nothing;
    return html`
      ${commune ? professional.professionalView({ ...context, commune }) : nothing}
      ${professional.unitsView({ ...context, communes: communes.communes, unit: this.unit, onUnit: this.handleUnit })}
    `;
  }

  private get titles(): Pick<Strings, 'titre' | 'recherche'> {
    const { words } = this.language;
    return this.vue === 'professionnel' ? words.professionnel : words;
  }

  private get search(): ReperesCommuneSearch | null {
    return this.renderRoot.querySelector('reperes-commune-search');
  }

  private shownCommune({ communes }: FinderFolder): CommuneMatch | undefined {
    if (this.chosen !== undefined) return this.chosen ?? undefined;
    return communes.communes.find(({ codeInsee }) => codeInsee === this.commune);
  }

  private async load(): Promise<void> {
    await this.loader.start(this.data, this.vue);
    const { state: folder } = this.loader;
    if (folder.name === 'error') this.said.say(() => this.language.words.erreur.titre);
    if (folder.name === 'ready') this.dress(folder.folder);
    if (folder.name === 'ready') this.warnOfUnknownCommune(folder.folder);
  }

  private warnOfUnknownCommune({ communes }: FinderFolder): void {
    const { commune, localName } = this;
    if (!commune || communes.communes.some(({ codeInsee }) => codeInsee === commune)) return;
    console.warn(`<${localName}>: the attribute "commune" has "${commune}", which is left out. Expected: the INSEE code of a commune of the folder.`);
  }

  /** What an answer needs beyond its words: its styles, and a clock for what is open. */
  private dress({ answers, professional }: FinderFolder): void {
    this.said.forget();
    const late = [answers.answerStyles, ...(professional ? [professional.professionalStyles] : [])];
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...ReperesReferentFinder.elementStyles, ...late]);
    if (!this.hasClock) new answers.EveryMinute(this);
    this.hasClock = true;
  }

  private forget(): void {
    this.chosen = undefined;
    this.unit = '';
    this.paperFailed = false;
    this.said.forget();
  }

  /** Once it is drawn. */
  private async announceText(selector: string): Promise<void> {
    await this.updateComplete;
    this.said.say(() => this.textOf(selector));
  }

  private textOf(selector: string): string {
    return this.renderRoot.querySelector(selector)?.textContent?.trim() ?? '';
  }

  private async handleCommune({ commune }: CommuneEvent): Promise<void> {
    this.chosen = commune;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
    this.said.say(() => this.language.words.annonce(commune.nom, this.textOf('#count')));
  }

  private readonly leave = () => {
    this.forget();
    this.language.forget();
  };

  private readonly handleErase = () => {
    this.chosen = null;
    this.said.forget();
    this.search?.clear();
    this.search?.focus();
  };

  private readonly handleUnit = (unit: string) => {
    this.unit = unit;
    void this.announceText('#unit');
  };

  private readonly handlePrint = (kind: PaperKind, contacts: readonly Contact[]) => void this.printPaper(kind, contacts);

  private async printPaper(kind: PaperKind, contacts: readonly Contact[]): Promise<void> {
    try {
      const { printPaper } = await loadCode(() => import('./referent-paper.js'), 'referent-paper.js');
      this.paperFailed = false;
      await printPaper(kind, contacts, this.renderRoot as ShadowRoot, this.language.words);
    } catch {
      this.paperFailed = true;
      await this.announceText('.paper .notice');
    }
  }

  private async handleRetry(): Promise<void> {
    this.search?.focus();
    await this.load();
  }

  private readonly retryIfFailed = () => {
    if (this.loader.state.name === 'error') void this.load();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-referent-finder': ReperesReferentFinder;
  }
}
