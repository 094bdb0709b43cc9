import { PageLeave } from '@reperes/commune-search';
import { exitAddress, exitEnd, exitMode, type ExitMode, exitStart, NUMBER_WORDS } from '@reperes/help';
import { ChosenLanguage, languages, renderLanguages } from '@reperes/help/languages.js';
import type { CategoryId, EnsembleTerritory } from '@reperes/schema';
import { publishedUrl } from '@reperes/schema';
import { base, controls, folder, levelUpTo, tokens, WidgetElement } from '@reperes/theme';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inlineNumber } from '../contact-links.js';
import { FolderLoader } from '../folder-loader.js';
import { type MapMode, mapMode } from '../map-mode.js';
import { CATEGORY_IDS, idsIn } from '../listed-ids.js';
import { lodgingNotices } from '../lodging-notices.js';
import { asksForLodging } from '../secret-places.js';
import { failureNotice } from '../surroundings.js';
import { matching } from './as-territory.js';
import { ENSEMBLE_WORDS } from './ensemble-words.js';
import type { EnsembleStrings } from './ensemble.strings.fr.js';
import type { TerritoryChosenEvent } from './events.js';
import { type FolderEnsemble, readEnsemble } from './read-ensemble.js';
import { ensembleStyles } from './reperes-ensemble.styles.js';

/** Below, the eye finds its own faster than the hand types it. */
const WORTH_FILTERING = 12;

/** No audience is chosen here. */
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Several territories as one: a choice of territory, and a map of all their
 * services that is read by parts; then the services map of the territory that
 * was chosen, in its place. No list of a territory is asked for before.
 *
 * @summary Several territories: numbers to call, a choice of territory, and a map of all their services.
 * @slot heading - The title, in place of ours.
 * @slot - Shown until the choice is there, and when it cannot be: a link, a plain list.
 * @csspart languages - The buttons of the languages.
 * @csspart territories - The territories to choose from.
 * @csspart stage - The ground of the map.
 * @csspart marker - A service, or several, on the map.
 */
export class ReperesEnsemble extends WidgetElement {
  static override styles = [tokens, base, controls, languages, ensembleStyles];

  /** URL of the folder that holds `ensemble.json`: `https://…/france/`. */
  @property({ converter: folder }) data = '';

  /** As `map` of the services map, for the territory that is chosen. */
  @property({ converter: mapMode }) map: MapMode = 'auto';

  /** As `basemap` of the services map, for the territory that is chosen. */
  @property() basemap = '';

  /** Ids of the categories to show, separated by commas. */
  @property() categories = '';

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', converter: levelUpTo(6) }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property({ converter: exitMode('none') }) exit: ExitMode = 'none';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  /** The seam where tests withhold the other element. */
  @property({ attribute: false }) loadServicesMap: () => Promise<unknown> = () => import('../define.js');

  @state() private typed = '';
  @state() private chosen: EnsembleTerritory | undefined;
  /** Id of the service that was touched on the map. */
  @state() private target: string | undefined;

  private readonly language = new ChosenLanguage(this, ENSEMBLE_WORDS, [NUMBER_WORDS]);
  private readonly loader = new FolderLoader(this, readEnsemble);
  private shown: ReadonlySet<CategoryId> = new Set();

  constructor() {
    super();
    new PageLeave(this, this.forget);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) void this.loader.load(this.data);
    if (changed.has('categories')) this.shown = idsIn(this.categories, CATEGORY_IDS, this.localName);
  }

  protected override firstUpdated(): void {
    if (!this.data) this.warnOfMissingData();
  }

  override render() {
    const { state: loaded } = this.loader;
    if (this.chosen) return this.renderTerritory(this.chosen);
    const { words } = this;
    const nom = loaded.name === 'ready' ? loaded.ensemble.nom : undefined;
    return html`
      <section class="widget board" aria-label=${words.region} aria-busy=${loaded.name === 'loading'} lang=${words.lang} dir=${words.dir}>
        ${exitStart(this)} ${renderLanguages(this.language)}
        <slot name="heading"><h2 aria-level=${this.headingLevel}>${words.titre(nom)}</h2></slot>
        <reperes-help vue="essentiel"></reperes-help>
        ${loaded.name === 'ready' ? this.renderChoice(loaded) : this.renderWaiting()}
        ${words.relecture ? html`<p class="hint">${words.relecture}</p>` : nothing}
        <p class="hint">${words.prudence}</p>
        ${exitEnd(this)}
      </section>
      ${loaded.name === 'ready' ? nothing : html`<div class="fallback"><slot></slot></div>`}
    `;
  }

  private get words(): EnsembleStrings {
    return this.language.words;
  }

  private renderWaiting() {
    const { words } = this;
    const { state: loaded } = this.loader;
    return html`
      ${loaded.name === 'loading' ? html`<p class="loading" role="status">${words.chargement}</p>` : nothing}
      ${loaded.name === 'error' ? failureNotice({ fault: loaded.fault, words, level: this.headingLevel + 1, onRetry: this.loader.retry }) : nothing}
    `;
  }

  private renderChoice(folder: FolderEnsemble) {
    const { words } = this;
    const { territoires } = folder.ensemble;
    const found = matching(territoires, this.typed);
    // Of no territory in particular: whom to call, and no number of places.
    const asked = { categories: this.shown, publics: NOBODY };
    return html`
      ${asksForLodging(asked) ? lodgingNotices(undefined, asked, words) : nothing}
      <div class="question">
        <h3 id="question" tabindex="-1" aria-level=${this.headingLevel + 1}>${words.question}</h3>
        ${territoires.length > WORTH_FILTERING ? this.renderField(found.length) : nothing}
        <ul class="territories" part="territories" role="list">
          ${found.map((territory) => this.renderOption(territory))}
        </ul>
        ${folder.lost > 0 ? html`<p class="hint">${words.illisibles(folder.lost)}</p>` : nothing}
        <p>${words.aucun} ${inlineNumber('3919')}${words.aucunSuite}</p>
      </div>
      ${this.map === 'none' ? nothing : this.renderMap(folder)}
    `;
  }

  private renderField(count: number) {
    const { words } = this;
    return html`
      <label class="find">
        ${words.filtre}
        <input type="search" autocomplete="off" spellcheck="false" .value=${this.typed} @input=${this.handleInput} />
      </label>
      <p class="visually-hidden" role="status">${this.typed ? words.territoires(count) : ''}</p>
    `;
  }

  private renderOption(territory: EnsembleTerritory) {
    return html`<li>
      <button class="button" type="button" data-territory=${territory.id} @click=${() => this.choose(territory)}>
        <bdi>${territory.nom}</bdi> <small>${this.words.services(territory.services)}</small>
      </button>
    </li>`;
  }

  private renderMap({ ensemble, tiles }: FolderEnsemble) {
    return html`<reperes-ensemble-map
      exportparts="stage, marker"
      .ensemble=${ensemble}
      .tiles=${tiles}
      .chosen=${this.shown}
      @territory-chosen=${this.handleMap}
    ></reperes-ensemble-map>`;
  }

  /** Its children are what is left if its code does not come: the plain page of the territory. */
  private renderTerritory({ dossier, nom }: EnsembleTerritory) {
    const folder = this.loader.urlOf(dossier);
    const { words } = this;
    return html`
      <p class="board" lang=${words.lang} dir=${words.dir}><button class="button" type="button" @click=${this.handleBack}>${words.changer}</button></p>
      <reperes-services-map
        exportparts="filters, list, service, service-name, phone, map, stage, marker"
        data=${folder}
        map=${this.map}
        basemap=${this.basemap}
        categories=${this.categories}
        heading-level=${this.headingLevel}
        exit=${this.exit}
        exit-url=${this.exitUrl}
        lang=${this.language.picked ?? nothing}
        .target=${this.target}
        ><p><a href=${publishedUrl(folder, 'index.html')}>${words.simple(nom)}</a></p></reperes-services-map
      >
    `;
  }

  private choose(territory: EnsembleTerritory, service?: string): void {
    this.chosen = territory;
    this.target = service;
    this.loadServicesMap().catch((error: unknown) => console.error('Repères: the services map could not be loaded.', error));
    void this.focusOn('button');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly forget = () => {
    this.typed = '';
    this.chosen = undefined;
    this.target = undefined;
    this.language.forget();
  };

  private readonly handleInput = (event: InputEvent) => {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  };

  private readonly handleMap = ({ territoire, service }: TerritoryChosenEvent) => {
    const { state: loaded } = this.loader;
    const territory = loaded.name === 'ready' ? loaded.ensemble.territoires.find(({ id }) => id === territoire) : undefined;
    if (territory) this.choose(territory, service);
  };

  private readonly handleBack = () => {
    this.chosen = undefined;
    void this.focusOn('#question');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-ensemble': ReperesEnsemble;
  }
}
