import { type CommuneIndex, PageLeave } from '@reperes/commune-search';
import { communeCode } from '@reperes/commune-search/code-attributes.js';
import type { CommunesFile, Service, ServicesFile, Territory } from '@reperes/schema';
import { SCHEMA_VERSION } from '@reperes/schema';
import { EveryMinute, exitAddress, exitEnd, exitMode, type ExitMode, exitStart, NUMBER_WORDS } from '@reperes/help';
import { ChosenLanguage, languages, renderLanguages } from '@reperes/help/languages.js';
import { base, controls, folder, levelUpTo, tokens, WidgetElement, yesOrNo } from '@reperes/theme';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CardFocus } from './card-focus.js';
import { NO_CHOICES } from './facets/facets.js';
import { filterPanel } from './filter-panel.js';
import { filterStyles } from './filter-panel.styles.js';
import { FirstScreen } from './first-screen.js';
import { mapArea } from './map-area.js';
import { type MapMode, mapMode } from './map-mode.js';
import { nearField } from './near/near-field.js';
import { WholeInPrint } from './print-list.js';
import { styles } from './reperes-services-map.styles.js';
import { Results } from './results.js';
import { Selection } from './selection.js';
import { summaryOf } from './summary.js';
import { cardStyles } from './service-card.styles.js';
import { serviceList } from './service-list.js';
import { ServicesSource } from './services-source.js';
import { StatusLine } from './status-line.js';
import { helpBlock, pageFoot } from './surroundings.js';
import { fallback, waiting } from './waiting.js';
import { Wishes } from './wishes.js';
import { WORDS } from './words.js';

/**
 * The services come from the first of these that is there: the property
 * `services`, a child `<script type="application/geo+json">`, the folder
 * `data`.
 *
 * @summary The services of a territory: numbers to call, a list to read, then a map of the same list.
 * @fires reperes-select - A service was chosen, in the list or on the map (`ids`).
 * @fires reperes-filter - The choices changed: `categories`, `publics`, `accueil` (ids), `ouvert`, `gratuit`, `fauteuil`, `lsf` (yes or no).
 * @fires reperes-commune - A commune was chosen in the field; `commune` says which, never what was typed.
 * @slot heading - The title, in place of ours.
 * @slot urgent - What the host adds under the numbers.
 * @slot empty - What the host adds when no service matches.
 * @slot fallback - Shown until the list is there, and when it cannot be: a link, a plain list.
 * @slot - The same as `fallback`.
 * @csspart languages - The buttons of the languages.
 * @csspart filters - The needs and types to choose from.
 * @csspart near - The field of the commune, and the button that asks the device.
 * @csspart list - The list of services.
 * @csspart service - One service.
 * @csspart service-name - The name of a service.
 * @csspart phone - The number to call of a service.
 * @csspart map - The map and its buttons.
 * @csspart stage - The ground of the map.
 * @csspart marker - A place on the map.
 * @cssproperty --reperes-color-primary - Buttons, links and markers.
 * @cssproperty --reperes-color-map-land - The territory on the map.
 * @cssproperty --reperes-color-map-sea - What is around it.
 */
export class ReperesServicesMap extends WidgetElement {
  static override styles = [tokens, base, controls, styles, languages, filterStyles, cardStyles];

  /** URL of the published folder: `https://…/62/`. */
  @property({ converter: folder }) data = '';

  /** When the interactive map is fetched: `auto` (in view), `click`, or `none`. */
  @property({ converter: mapMode }) map: MapMode = 'auto';

  /** What lies under the map: nothing, `plan-ign`, the URL of a MapLibre style, or of a `.pmtiles` file. Its server then sees what is looked at. */
  @property() basemap = '';

  /** Ids of the categories chosen at the start, separated by commas. */
  @property() categories = '';

  /** Ids of the audiences chosen at the start, separated by commas: `victimes`, `enfants`, `auteurs`, `professionnels`. */
  @property({ attribute: 'public' }) publics = '';

  /** INSEE code of the commune around which the list starts. Its name comes from the folder `data`. */
  @property({ converter: communeCode }) commune = '';

  /** Id of a group of communes of the territory, to show only what serves it. */
  @property() territoire = '';

  /** Adds a button that asks the device where it is, on a click and never before. */
  @property({ type: Boolean, converter: yesOrNo('geolocation') }) geolocation = false;

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', converter: levelUpTo(6) }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property({ converter: exitMode('none') }) exit: ExitMode = 'none';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  /** Who draws the way to a place: `openstreetmap`, `geo` (the device), or an `https:` address with `{lat}` and `{lon}`; nobody when empty. */
  @property() directions = '';

  /** Where an error is told: `mailto:` and an address, or an `https:` address with `{id}`. */
  @property() report = '';

  /** Data in hand, instead of `data`. */
  @property({ attribute: false }) services: ServicesFile | undefined;

  /** The territory of `services`. Without it, there is no map. */
  @property({ attribute: false }) territory: Territory | undefined;

  /** Id of a service to bring in sight as soon as the list is there. */
  @property({ attribute: false }) target: string | undefined;

  /** The seam where tests withhold the map. */
  @property({ attribute: false }) loadMap: () => Promise<unknown> = () => import('./define-map.js');

  /** The whole list is drawn, for paper. */
  @state() private printing = false;
  /** `undefined` until someone searched. */
  @state() private communes: CommunesFile | undefined;

  private readonly language = new ChosenLanguage(this, WORDS, [NUMBER_WORDS]);
  private readonly source = new ServicesSource(this);
  private readonly status = new StatusLine(this);
  private readonly firstScreen = new FirstScreen(this, () => this.loadMap());
  private readonly focusing = new CardFocus(this, () => this.drawn());
  private readonly selection = new Selection(this, this.focusing);
  private readonly wishes = new Wishes(this, this.selection, this.focusing);
  private readonly results = new Results();
  /** The one clock: what is counted as open is what its card says is open. */
  private now = new Date();
  private summary = '';

  constructor() {
    super();
    new EveryMinute(this);
    new WholeInPrint(this, this.handlePrint);
    new PageLeave(this, () => this.language.forget());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('categories') || changed.has('publics')) this.wishes.takeStart();
    // The field goes while another folder is read: what it had chosen goes with it.
    if (changed.get('data')) this.communes = this.wishes.near = undefined;
    const { services, listed, territory } = this.source.shownWith(this.wishes.choices);
    if (!services) return;
    const { territoire, results, printing } = this;
    const { choices, near, limit } = this.wishes;
    const { words } = this.language;
    this.now = new Date();
    results.ask({ services, listed, territory, territoire, choices, near, at: this.now });
    this.summary = this.source.loading ? words.chargement : summaryOf({ results, territory, choices, near, words, limit: printing ? Infinity : limit });
    if (!printing) this.status.say(this.summary);
  }

  protected override firstUpdated(): void {
    if (this.source.isMissing) this.warnOfMissingData();
  }

  override updated(): void {
    if (!this.firstScreen.painted) return;
    const { target } = this;
    this.target = undefined;
    if (target !== undefined) this.select(target);
  }

  override render() {
    const { territory, services, lost = 0 } = this.source.shownWith(this.wishes.choices);
    const { words } = this.language;
    return html`
      <section
        class="widget board"
        aria-label=${words.region(territory?.nom)}
        aria-busy=${this.source.loading}
        lang=${words.lang}
        dir=${words.dir}
      >
        ${exitStart(this)} ${renderLanguages(this.language)}
        <slot name="heading"><h2 aria-level=${this.headingLevel}>${words.titre(territory?.nom)}</h2></slot>
        ${helpBlock(territory, words)}
        ${services ? this.renderReady(territory, lost) : waiting(this.source, this.headingLevel + 1, words)}
        ${pageFoot({ used: this.results.sources, territory, words, exit: exitEnd(this) })}
      </section>
      ${services ? nothing : fallback(this.source)}
    `;
  }

  /** With what waits for the first cards to be painted: the map, and the rest of the list. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await this.drawn();
    await this.firstScreen.later;
    return complete;
  }

  /** Brings a service in sight and marks it, lifting the choices if they hide it; `false` when there is no such service. */
  select(id: string): boolean {
    const isIt = ({ properties }: Service) => properties.id === id;
    if (!this.results.known.some(isIt)) return false;
    if (!this.results.shown.some(isIt)) this.wishes.choices = NO_CHOICES;
    this.selection.toCards([id]);
    return true;
  }

  /** Without the map, whose code may be long in coming: no focus waits for it. */
  private async drawn(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.firstScreen.drawing;
    return complete;
  }

  private renderReady(territory: Territory | undefined, lost: number) {
    const { source: { loading }, results, wishes, language: { words } } = this;
    if (!loading) this.firstScreen.start();
    return html`
      ${filterPanel({
        loading,
        results,
        wishes,
        words,
        territory,
        level: this.headingLevel + 1,
        near: this.data ? this.renderNear(territory) : nothing,
        folded: this.firstScreen.whole,
      })}
      <div class="columns">
        ${this.renderList(territory, lost)} ${territory && !loading ? this.renderMap(territory) : nothing}
      </div>
    `;
  }

  private renderNear(territory: Territory | undefined) {
    const { data, commune, geolocation, takeCommunes: onCommunes, wishes } = this;
    return nearField({ data, commune, geolocation, territory, onCommunes, onNear: wishes.takeNear });
  }

  private renderList(territory: Territory | undefined, lost: number) {
    const { results, wishes, selection, headingLevel, printing, directions, report, now, language: { words } } = this;
    return serviceList({
      results,
      lost,
      wishes,
      words,
      selection,
      cards: this.firstScreen.cards,
      loading: this.source.loading,
      printing,
      level: headingLevel + 1,
      status: printing ? this.summary : this.status.text,
      card: {
        territory,
        words,
        level: headingLevel + 2,
        hasMap: territory !== undefined && !this.firstScreen.failed,
        isSelected: (id) => selection.ids.has(id),
        onShow: selection.handleShow,
        onReturn: selection.handleReturn,
        now,
        directions,
        report,
      },
    });
  }

  private renderMap(territory: Territory) {
    const { results, selection, wishes, communes, firstScreen, map, basemap, language: { words } } = this;
    return mapArea({ territory, results, selection, wishes, communes, firstScreen, map, basemap, words });
  }

  private readonly takeCommunes = ({ rows }: CommuneIndex) => {
    if (rows !== this.communes?.communes) this.communes = { version: SCHEMA_VERSION, territoire: '', communes: rows };
  };

  /** At once: a browser that prints waits for no frame. */
  private readonly handlePrint = (printing: boolean) => {
    this.printing = printing;
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-services-map': ReperesServicesMap;
  }
}
