import { PageLeave } from '@reperes/commune-search';
import type { CategoryId, Service, ServicesFile, Territory } from '@reperes/schema';
import { exitEnd, type ExitMode, exitStart } from '@reperes/help';
import { base, controls, tokens } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PlaceChosenEvent } from './events.js';
import { ReperesFilterEvent, ReperesSelectEvent } from './events.js';
import { filterPanel } from './filter-panel.js';
import type { Filter } from './filter.js';
import { applyFilter, filterGroups, listable, NO_FILTER, readCategories, toggled } from './filter.js';
import type { MapMode } from './map-upgrade.js';
import type { ReperesMapPanel } from './reperes-map-panel.js';
import { styles } from './reperes-services-map.styles.js';
import { secretPlaces } from './secret-places.js';
import { cardStyles } from './service-card.styles.js';
import { serviceList } from './service-list.js';
import { ServicesLoader } from './services-loader.js';
import { StatusLine } from './status-line.js';
import { failureNotice, localNumbers, pageFoot } from './surroundings.js';
import { strings } from './strings.fr.js';

/**
 * @summary The services of a territory: numbers to call, a list to read, then a map of the same list.
 * @fires reperes-select - A service was chosen, in the list or on the map (`ids`).
 * @fires reperes-filter - The categories changed (`categories`).
 * @slot heading - The title, in place of ours.
 * @slot urgent - What the host adds under the numbers.
 * @slot empty - What the host adds when no service matches.
 * @slot - Shown until the list is there, and when it cannot be: a link, a plain list.
 * @csspart filters - The needs and types to choose from.
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

  /** Id of a group of communes of the territory, to show only what serves it. */
  @property() territoire = '';

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property() exit: ExitMode = 'none';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url' }) exitUrl = '';

  /** Data in hand, instead of `data`. */
  @property({ attribute: false }) services: ServicesFile | undefined;

  /** The territory of `services`. Without it, there is no map. */
  @property({ attribute: false }) territory: Territory | undefined;

  /** Id of a service to bring in sight as soon as the list is there. */
  @property({ attribute: false }) target: string | undefined;

  @state() private chosen: ReadonlySet<CategoryId> = NO_FILTER.categories;
  @state() private selected: ReadonlySet<string> = new Set();

  @query('reperes-map-panel') private panel: ReperesMapPanel | null | undefined;

  private readonly loader = new ServicesLoader(this);
  private readonly status = new StatusLine(this);
  /** What the list was last made from: choosing a card does not make it again. */
  private inputs: readonly unknown[] = [];
  private known: readonly Service[] = [];
  private shown: readonly Service[] = [];

  constructor() {
    super();
    new PageLeave(this, this.forget);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) void this.loader.load(this.data);
    if (changed.has('categories')) this.chosen = readCategories(this.categories);
    const { services, territory } = this.source();
    const inputs = [services, territory, this.chosen, this.territoire];
    if (inputs.every((input, index) => input === this.inputs[index])) return;
    this.inputs = inputs;
    this.known = listable(services ?? []);
    this.shown = applyFilter(this.known, this.filter(), territory);
    if (services) this.status.say(this.statusText());
  }

  override updated(): void {
    const { target } = this;
    if (target === undefined || !this.source().services) return;
    this.target = undefined;
    this.select(target);
  }

  override render() {
    const { territory, services } = this.source();
    return html`
      <section
        class="widget"
        aria-label=${strings.region(territory?.nom)}
        aria-busy=${this.loader.state.name === 'loading'}
        lang=${strings.lang}
        dir=${strings.dir}
      >
        ${exitStart(this)}
        <slot name="heading"><h2 aria-level=${this.headingLevel}>${strings.titre(territory?.nom)}</h2></slot>
        <div class="help">
          <reperes-help vue="essentiel"></reperes-help>
          ${localNumbers(territory?.numeros ?? [])}
          <slot name="urgent"></slot>
        </div>
        ${services ? this.renderReady(territory) : this.renderWaiting()} ${pageFoot(this.shown, territory, exitEnd(this))}
      </section>
    `;
  }

  /** Brings a service in sight and marks it, lifting the filter if it hides it; `false` when there is no such service. */
  select(id: string): boolean {
    if (!this.known.some(({ properties }) => properties.id === id)) return false;
    if (!this.shown.some(({ properties }) => properties.id === id)) this.chosen = NO_FILTER.categories;
    void this.goToCard([id]);
    return true;
  }

  private renderWaiting() {
    const { state } = this.loader;
    return html`
      ${state.name === 'loading' ? html`<p class="loading" role="status">${strings.chargement}</p>` : nothing}
      ${state.name === 'error' ? failureNotice(state.fault, this.headingLevel + 1, () => this.loader.retry()) : nothing}
      <slot></slot>
    `;
  }

  private renderReady(territory: Territory | undefined) {
    return html`
      ${filterPanel({
        groups: filterGroups(applyFilter(this.known, { ...this.filter(), categories: NO_FILTER.categories }, territory), territory),
        chosen: this.chosen,
        level: this.headingLevel + 1,
        territoire: this.filter().territoire?.nom,
        onToggle: (ids) => this.choose(toggled(this.chosen, ids)),
        onClear: this.handleClear,
      })}
      <div class="columns">
        ${this.renderList(territory)} ${territory ? this.renderMap(territory) : nothing}
      </div>
    `;
  }

  private renderList(territory: Territory | undefined) {
    return serviceList({
      services: this.shown,
      chosen: this.chosen,
      level: this.headingLevel + 1,
      status: this.status.text,
      onClear: this.handleClear,
      onGoToMap: () => this.panel?.focusMap(),
      card: {
        territory,
        level: this.headingLevel + 2,
        hasMap: territory !== undefined,
        isSelected: (id) => this.selected.has(id),
        onShow: this.handleShow,
        onReturn: this.handleReturn,
      },
    });
  }

  private renderMap(territory: Territory) {
    return html`
      <div class="map" part="map">
        <reperes-map-panel
          exportparts="stage, marker"
          .territory=${territory}
          .services=${this.shown}
          .selected=${this.selected}
          .mode=${this.map}
          .basemap=${this.basemap}
          .framed=${this.filter().territoire !== undefined}
          @place-chosen=${this.handlePlace}
        ></reperes-map-panel>
      </div>
    `;
  }

  /** Data in hand comes before data to fetch; `undefined` until one of them is there. */
  private source(): { readonly services?: readonly Service[]; readonly territory?: Territory | undefined } {
    if (this.services) return { services: this.services.features, territory: this.territory };
    const { state } = this.loader;
    return state.name === 'ready' ? state : {};
  }

  private filter(): Filter {
    const groups = this.source().territory?.territoires ?? [];
    return { categories: this.chosen, territoire: groups.find(({ id }) => id === this.territoire) };
  }

  private statusText(): string {
    const onCall = this.shown.length === 0 && secretPlaces(this.source().territory, this.chosen).length > 0;
    return onCall ? strings.liste.surAppel : strings.liste.resultats(this.shown.length);
  }

  /** Marks the cards, and leads the eye and the focus to the first. */
  private async goToCard(ids: readonly string[]): Promise<void> {
    this.selected = new Set(ids);
    await this.updateComplete;
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('article');
    const card = [...cards].find(({ dataset }) => ids.includes(dataset['id'] ?? ''));
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('h4')?.focus();
  }

  private choose(chosen: ReadonlySet<CategoryId>): void {
    this.chosen = chosen;
    this.selected = new Set();
    this.dispatchEvent(new ReperesFilterEvent([...chosen]));
  }

  /** What was looked for is told to nobody who comes Back to the page. */
  private readonly forget = () => {
    this.chosen = readCategories(this.categories);
    this.selected = new Set();
  };

  private readonly handleClear = () => this.choose(NO_FILTER.categories);

  private readonly handlePlace = ({ ids }: PlaceChosenEvent) => {
    void this.goToCard(ids);
    this.dispatchEvent(new ReperesSelectEvent(ids));
  };

  private readonly handleShow = ({ properties: { id } }: Service) => {
    this.selected = new Set([id]);
    void this.panel?.reveal(id);
    this.dispatchEvent(new ReperesSelectEvent([id]));
  };

  private readonly handleReturn = () => {
    const [id] = this.selected;
    if (id !== undefined) void this.panel?.reveal(id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-services-map': ReperesServicesMap;
  }
}
