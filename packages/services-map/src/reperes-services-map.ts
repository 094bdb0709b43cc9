import { type CommuneIndex, PageLeave } from '@reperes/commune-search';
import type { CommunesFile, Service, ServicesFile, Territory } from '@reperes/schema';
import { SCHEMA_VERSION } from '@reperes/schema';
import { EveryMinute, exitEnd, type ExitMode, exitStart } from '@reperes/help';
import { base, controls, tokens } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { CardFocus } from './card-focus.js';
import type { PlaceChosenEvent, PlaceHoveredEvent } from './events.js';
import { ReperesFilterEvent, ReperesSelectEvent } from './events.js';
import { type Choices, NO_CHOICES, toggled, without } from './facets/facets.js';
import { filterPanel } from './filter-panel.js';
import { FirstScreen } from './first-screen.js';
import type { MapMode } from './map-upgrade.js';
import { loadNearField } from './near/load.js';
import type { Near, NearChangedEvent } from './near/near.js';
import { UnfoldedInPrint } from './print-card.js';
import type { ReperesMapPanel } from './reperes-map-panel.js';
import { styles } from './reperes-services-map.styles.js';
import { Results } from './results.js';
import { summaryOf } from './summary.js';
import { cardStyles } from './service-card.styles.js';
import { serviceList } from './service-list.js';
import { ServicesSource } from './services-source.js';
import { startChoices } from './start-choices.js';
import { StatusLine } from './status-line.js';
import { failureNotice, helpBlock, pageFoot } from './surroundings.js';
import { strings } from './strings.fr.js';
import { STEP } from './window.js';

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
export class ReperesServicesMap extends LitElement {
  static override styles = [tokens, base, controls, styles, cardStyles];

  /** URL of the published folder: `https://…/62/`. */
  @property() data = '';

  /** When the interactive map is fetched: `auto` (in view), `click`, or `none`. */
  @property() map: MapMode = 'auto';

  /** What lies under the map: nothing, `plan-ign`, the URL of a MapLibre style, or of a `.pmtiles` file. Its server then sees what is looked at. */
  @property() basemap = '';

  /** Ids of the categories chosen at the start, separated by commas. */
  @property() categories = '';

  /** Ids of the audiences chosen at the start, separated by commas: `victimes`, `enfants`, `auteurs`, `professionnels`. */
  @property({ attribute: 'public' }) publics = '';

  /** INSEE code of the commune around which the list starts. Its name comes from the folder `data`. */
  @property() commune = '';

  /** Id of a group of communes of the territory, to show only what serves it. */
  @property() territoire = '';

  /** Adds a button that asks the device where it is, on a click and never before. */
  @property({ type: Boolean }) geolocation = false;

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property() exit: ExitMode = 'none';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url' }) exitUrl = '';

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

  @state() private choices: Choices = NO_CHOICES;
  @state() private selected: ReadonlySet<string> = new Set();
  /** How many cards are drawn at most. */
  @state() private limit = STEP;
  @state() private near: Near | undefined;
  /** `undefined` until someone searched. */
  @state() private communes: CommunesFile | undefined;

  @query('reperes-map-panel') private panel: ReperesMapPanel | null | undefined;

  private readonly source = new ServicesSource(this);
  private readonly status = new StatusLine(this);
  private readonly firstScreen = new FirstScreen(this, () => import('./define-map.js'));
  private readonly focusing = new CardFocus(this);
  private readonly results = new Results();

  constructor() {
    super();
    new EveryMinute(this);
    new PageLeave(this, this.forget);
    new UnfoldedInPrint(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('categories') || changed.has('publics')) this.choices = startChoices(this);
    const { services, listed, territory } = this.source.current;
    if (!services) return;
    const { choices, territoire } = this;
    this.results.ask({ services, listed, territory, territoire, choices, near: this.near, at: new Date() });
    this.status.say(summaryOf({ results: this.results, territory, choices, near: this.near, limit: this.limit }));
  }


  override updated(): void {
    if (!this.firstScreen.painted) return;
    if (this.data) loadNearField();
    const { target } = this;
    this.target = undefined;
    if (target !== undefined) this.select(target);
  }

  override render() {
    const { territory, services } = this.source.current;
    return html`
      <section
        class="widget"
        aria-label=${strings.region(territory?.nom)}
        aria-busy=${this.source.loading}
        lang=${strings.lang}
        dir=${strings.dir}
      >
        ${exitStart(this)}
        <slot name="heading"><h2 aria-level=${this.headingLevel}>${strings.titre(territory?.nom)}</h2></slot>
        ${helpBlock(territory)}
        ${services ? this.renderReady(territory) : this.renderWaiting()}
        ${pageFoot({ used: this.results.sources, territory, exit: exitEnd(this) })}
      </section>
    `;
  }

  /** With what waits for the first cards to be painted: the map, and the rest of the list. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.firstScreen.whole();
    return complete;
  }

  /** Brings a service in sight and marks it, lifting the choices if they hide it; `false` when there is no such service. */
  select(id: string): boolean {
    const isIt = ({ properties }: Service) => properties.id === id;
    if (!this.results.known.some(isIt)) return false;
    if (!this.results.shown.some(isIt)) this.choices = NO_CHOICES;
    this.selectCards([id]);
    return true;
  }

  private renderWaiting() {
    const { loading, failure, readChild } = this.source;
    return html`
      ${loading ? html`<p class="loading" role="status">${strings.chargement}</p>` : nothing}
      ${failure ? failureNotice({ ...failure, level: this.headingLevel + 1 }) : nothing}
      <slot name="fallback"><slot @slotchange=${readChild}></slot></slot>
    `;
  }

  private renderReady(territory: Territory | undefined) {
    this.firstScreen.start();
    return html`
      ${filterPanel({
        results: this.results,
        territory,
        choices: this.choices,
        level: this.headingLevel + 1,
        near: this.data ? this.renderNear(territory) : nothing,
        onToggle: (facet, options) => this.choose(toggled(this.choices, facet, options)),
        onClear: () => this.choose(NO_CHOICES),
      })}
      <div class="columns">
        ${this.renderList(territory)} ${territory ? this.renderMap(territory) : nothing}
      </div>
    `;
  }

  /** Empty until its code comes, after the list. */
  private renderNear(territory: Territory | undefined) {
    return html`<reperes-near-field
      part="near"
      data=${this.data}
      commune=${this.commune}
      ?geolocation=${this.geolocation}
      .bbox=${territory?.bbox}
      .onCommunes=${this.takeCommunes}
      @near-changed=${this.handleNear}
    ></reperes-near-field>`;
  }

  private renderList(territory: Territory | undefined) {
    const { results, choices, selected, near, headingLevel } = this;
    return serviceList({
      results,
      choices,
      selected,
      limit: Math.min(this.limit, this.firstScreen.cards),
      more: this.limit,
      near,
      level: headingLevel + 1,
      status: this.status.text,
      onLift: (facets) => this.lift(without(choices, facets)),
      onClear: () => this.lift(NO_CHOICES),
      onMore: () => this.showMore(),
      onGoToMap: () => this.panel?.focusMap?.(),
      onPoint: this.handlePoint,
      card: {
        territory,
        level: headingLevel + 2,
        hasMap: territory !== undefined,
        isSelected: (id) => selected.has(id),
        onShow: this.handleShow,
        onReturn: this.handleReturn,
        directions: this.directions,
        report: this.report,
      },
    });
  }

  private renderMap(territory: Territory) {
    const { near } = this;
    return html`
      <div class="map" part="map">
        ${this.firstScreen.painted
          ? html`<reperes-map-panel
              exportparts="stage, marker"
              .territory=${territory}
              .services=${this.results.shown}
              .selected=${this.selected}
              .mode=${this.map}
              .basemap=${this.basemap}
              .framed=${this.results.group !== undefined}
              .near=${near?.position ? near : undefined}
              .communes=${this.communes}
              @place-chosen=${this.handlePlace}
              @place-hovered=${this.handleHover}
            ></reperes-map-panel>`
          : nothing}
      </div>
    `;
  }

  private choose(choices: Choices): void {
    this.choices = choices;
    this.selected = new Set();
    this.limit = STEP;
    this.dispatchEvent(new ReperesFilterEvent(choices));
  }

  /** The button that was pressed is gone with the choice: the number of services takes the focus. */
  private lift(choices: Choices): void {
    this.choose(choices);
    void this.focusing.to('.summary [role=status]');
  }

  /** Marks the cards, and goes to the first. */
  private selectCards(ids: readonly string[]): void {
    this.selected = new Set(ids);
    void this.focusing.toCard(ids);
  }

  /** The reading goes on where it was: on the first of the new cards. */
  private showMore(): void {
    const first = this.results.shown[this.limit];
    this.limit += STEP;
    if (first) void this.focusing.toCard([first.properties.id]);
  }

  /** What was looked for is told to nobody who comes Back to the page. */
  private readonly forget = () => {
    this.choices = startChoices(this);
    this.selected = new Set();
    this.limit = STEP;
    this.near = undefined;
  };

  private readonly takeCommunes = ({ rows }: CommuneIndex) => {
    if (rows !== this.communes?.communes) this.communes = { version: SCHEMA_VERSION, territoire: '', communes: rows };
  };

  /** The answer may be far below the field: the focus goes to its first heading. */
  private readonly handleNear = ({ near, asked }: NearChangedEvent) => {
    this.near = near;
    this.limit = STEP;
    this.selected = new Set();
    if (asked) void this.focusing.to('.need-group h3', '.summary [role=status]');
  };

  private readonly handlePoint = (id: string | undefined) => {
    if (this.panel) this.panel.highlighted = id;
  };

  private readonly handleHover = ({ ids }: PlaceHoveredEvent) => this.focusing.point(ids);

  private readonly handlePlace = ({ ids }: PlaceChosenEvent) => {
    this.selectCards(ids);
    this.dispatchEvent(new ReperesSelectEvent(ids));
  };

  private readonly handleShow = ({ properties: { id } }: Service) => {
    this.selected = new Set([id]);
    void this.panel?.reveal?.(id);
    this.dispatchEvent(new ReperesSelectEvent([id]));
  };

  private readonly handleReturn = () => {
    const [id] = this.selected;
    if (id !== undefined) void this.panel?.reveal?.(id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-services-map': ReperesServicesMap;
  }
}
