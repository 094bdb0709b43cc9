import type { CommunesFile, Service, Territory } from '@reperes/schema';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Cluster, ClusterLevel } from './clusters.js';
import { ClusterIndex } from './clusters.js';
import { PlaceChosenEvent, PlaceHoveredEvent } from './events.js';
import { groundColours } from './ground-colours.js';
import { type Centre, MapCamera } from './map-camera.js';
import { mapControls } from './map-controls.js';
import { mapMarkers, markerAfterKey } from './map-markers.js';
import { markerStyles } from './map-markers.styles.js';
import { mapNotes } from './map-notes.js';
import type { LoadMapView, MapMode, UpgradeHost } from './map-upgrade.js';
import { MapUpgrade } from './map-upgrade.js';
import { mapViewStyles } from './map-view.styles.js';
import { carte } from './map.strings.fr.js';
import { viewBoxOf } from './outline.js';
import { placeList } from './place-list.js';
import { placeListStyles } from './place-list.styles.js';
import type { Place } from './places.js';
import { placesOf } from './places.js';
import { styles } from './reperes-map-panel.styles.js';
import { EDGE, isInseparable, viewOfCluster, viewOfPlace } from './reveal.js';
import { StageSize } from './stage-size.js';
import { strings } from './strings.fr.js';
import { type Town, townLabels, townsOf } from './town-labels.js';
import type { Size, View } from './view.js';
import { isInside, MAX_ZOOM, panned, STREET_ZOOM, toScreen, zoomed } from './view.js';

/** The map of `<reperes-services-map>`: our markers over a ground drawn in SVG, then by MapLibre. Not for use by itself. */
export class ReperesMapPanel extends LitElement implements UpgradeHost {
  static override styles = [base, controls, styles, markerStyles, placeListStyles, mapViewStyles];

  @property({ attribute: false }) territory: Territory | undefined;
  /** What the list shows, neither more nor less. */
  @property({ attribute: false }) services: readonly Service[] = [];
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** Id of the service that the list points at. */
  @property({ attribute: false }) highlighted: string | undefined;
  /** The commune looked for: its centre is marked, and its nearest places are brought in sight. */
  @property({ attribute: false }) near: Centre | undefined;
  /** For more names on the map, when the page has them anyway. */
  @property({ attribute: false }) communes: CommunesFile | undefined;
  @property({ attribute: false }) mode: MapMode = 'none';
  /** `plan-ign`, the URL of a style or of a `.pmtiles`, or nothing. */
  @property({ attribute: false }) basemap = '';
  /** Start on the places rather than on the whole territory. */
  @property({ type: Boolean }) framed = false;
  /** The seam where tests put another map. */
  @property({ attribute: false }) loadMapView: LoadMapView = () => import('./map-view.js');

  /** Key of the marker that holds the tab stop. */
  @state() private active = '';
  /** Key of the marker whose services are listed on the map. */
  @state() private opened = '';

  @query('.stage') private stage: HTMLElement | undefined;
  @query('.gl') private ground: HTMLElement | undefined;
  @query('.end') private end: HTMLElement | undefined;

  private readonly upgrade = new MapUpgrade(this);
  private camera: MapCamera | undefined;
  private index = new ClusterIndex([]);
  private towns: readonly Town[] = [];

  constructor() {
    super();
    new StageSize(this, this.handleSize);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services')) this.index = new ClusterIndex(placesOf(this.services));
    if (changed.has('territory')) this.takeTerritory();
    if (changed.has('territory') || changed.has('communes')) this.towns = this.territory ? townsOf(this.territory, this.communes) : [];
    if (changed.has('mode') || changed.has('territory') || changed.has('basemap')) this.upgrade.setMode(this.mode);
    if (this.camera) this.camera.maxZoom = this.upgrade.basemap.name === 'shown' ? STREET_ZOOM : MAX_ZOOM;
    if (changed.has('near') && (this.near || changed.get('near'))) this.settle();
    else if (changed.has('services')) this.keepInSight();
  }

  override render() {
    const { camera } = this;
    if (!camera) return nothing;
    return html`
      <div class="panel" role="group" aria-label=${carte.nom(camera.territory.nom)} lang=${strings.lang}>
        <button class="button visually-hidden skip" type="button" @click=${this.handleSkip}>${carte.passer}</button>
        ${this.renderStage(camera)} ${this.renderControls(camera)} ${mapNotes(this.upgrade, this.handleUpgrade)}
        <p class="end visually-hidden" tabindex="-1">${carte.fin}</p>
      </div>
    `;
  }

  /** Brings the place of a service in sight, alone, and gives it the focus. */
  async reveal(id: string): Promise<void> {
    const place = this.index.places.find(({ services }) => services.some(({ properties }) => properties.id === id));
    if (!place || !this.camera) return;
    await this.lookAt(viewOfPlace(place, this.camera.scene(this.index)), place);
  }

  /** Leads the focus to the map, on its first marker. */
  focusMap(): void {
    const stop = this.renderRoot.querySelector<HTMLElement>('.marker[tabindex="0"]');
    (stop ?? this.renderRoot.querySelector<HTMLElement>('.controls button'))?.focus();
  }

  /** What MapLibre needs to take over; read once, when it is wanted. */
  readonly mapViewOptions = () => {
    const { camera, ground, stage } = this;
    if (!ground || !stage || !camera) return undefined;
    return {
      container: ground,
      territory: camera.territory,
      title: carte.nom(camera.territory.nom),
      basemap: this.basemap,
      colours: groundColours(stage),
      view: camera.view,
      limits: () => camera.limits,
      onMove: this.handleMove,
    };
  };

  private renderStage(camera: MapCamera) {
    const { view, size, drawing } = camera;
    return html`
      <div class="stage" data-ground=${this.upgrade.state} part="stage">
        <svg class="ground" viewBox=${viewBoxOf(drawing, view, size)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d=${drawing.path}></path>
        </svg>
        <div class="gl"></div>
        <div class="markers" role="group" aria-label=${carte.lieux} aria-describedby="hint" @keydown=${this.handleKey}>
          ${this.renderMarkers(camera)}
        </div>
        ${this.renderPlace(camera)} ${this.index.places.length === 0 ? html`<p class="nothing">${carte.vide}</p>` : nothing}
      </div>
    `;
  }

  private renderMarkers({ view, size, inSight }: MapCamera) {
    const { upgrade, towns } = this;
    const scene = { clusters: this.level(view).within(inSight), towns, view, size };
    return mapMarkers({
      ...scene,
      labels: upgrade.basemap.name === 'shown' && upgrade.basemap.named ? [] : townLabels(scene),
      near: this.near,
      selected: this.selected,
      highlighted: this.highlighted,
      active: this.active,
      opened: this.opened,
      lists: this.lists,
      onChoose: this.handleChoose,
      onFocus: this.handleFocus,
      onHover: this.handleHover,
    });
  }

  private renderPlace({ view, size }: MapCamera) {
    const cluster = this.opened ? this.level(view).holding(this.opened) : undefined;
    if (!cluster || !this.lists(cluster)) return nothing;
    const high = toScreen(cluster.world, view, size).y > size.height / 2;
    return placeList({ cluster, high, onChoose: this.handleRead, onClose: () => void this.closePlace(cluster) });
  }

  private renderControls(camera: MapCamera) {
    const { width, height } = camera.size;
    const step = (view: View) => this.show(camera.clamped(view), true);
    return mapControls({
      onPan: (dx, dy) => step(panned(camera.view, dx * width, dy * height)),
      onZoom: (factor) => step(zoomed(camera.view, factor)),
      onReset: () => step(camera.overview(this.index.places)),
    });
  }

  private level({ scale }: View): ClusterLevel {
    return this.index.at(scale);
  }

  private takeTerritory(): void {
    const { territory, camera, index, framed } = this;
    this.camera = territory && new MapCamera(territory, framed ? index.places : [], camera?.size);
  }

  /** Around the commune looked for, or back to the start when it is no longer. */
  private settle(): void {
    const { camera } = this;
    if (!camera) return;
    this.show(camera.settle(this.near, this.index.places), true);
    camera.moved = false;
  }

  /** A filter moves nothing, unless it would leave an empty part of the map in sight. */
  private keepInSight(): void {
    const { camera, index } = this;
    if (!camera || index.places.length === 0 || this.level(camera.view).within(camera.inSight).length > 0) return;
    this.show(camera.overview(index.places), true);
  }

  private show(view: View, animated: boolean): void {
    if (!this.camera) return;
    this.camera.moved = true;
    if (this.upgrade.map) this.upgrade.map.show(view, animated);
    else this.handleMove(view);
  }

  /** Shows a view, then gives the focus to the marker of a place in it. */
  private async lookAt(view: View, { key }: Place): Promise<void> {
    this.show(view, false);
    const cluster = this.level(view).holding(key);
    if (cluster) await this.focusMarker(cluster);
  }

  private async focusMarker({ key, world }: Cluster): Promise<void> {
    const { camera } = this;
    if (!camera) return;
    if (!isInside(toScreen(world, camera.view, camera.size), camera.size, EDGE / 2)) {
      this.show(camera.clamped({ ...camera.view, ...world }), false);
    }
    this.active = key;
    await this.updateComplete;
    const markers = this.renderRoot.querySelectorAll<HTMLElement>('.marker');
    [...markers].find(({ dataset }) => dataset['key'] === key)?.focus();
  }

  /** On the map, above the marker: its services, to choose from. */
  private async openPlace({ key, services }: Cluster): Promise<void> {
    this.opened = key;
    this.dispatchEvent(new PlaceHoveredEvent(idsOf(services)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#here')?.focus();
  }

  private async closePlace(cluster: Cluster): Promise<void> {
    this.opened = '';
    await this.focusMarker(cluster);
  }

  private readonly lists = (cluster: Cluster) =>
    cluster.services.length > 1 && this.camera !== undefined && isInseparable(cluster, this.camera.limits.maxScale);

  private readonly handleSize = (size: Size) => {
    if (!this.camera?.resize(size)) return;
    this.upgrade.map?.show(this.camera.view, false);
    this.requestUpdate();
  };

  private readonly handleMove = (view: View) => {
    if (this.camera) this.camera.view = view;
    this.requestUpdate();
  };

  private readonly handleUpgrade = () => {
    void this.upgrade.start();
  };

  private readonly handleSkip = () => this.end?.focus();

  private readonly handleFocus = (cluster: Cluster) => {
    this.active = cluster.key;
    this.handleHover(cluster);
  };

  private readonly handleHover = (cluster: Cluster | undefined) => {
    this.dispatchEvent(new PlaceHoveredEvent(idsOf(cluster?.services ?? [])));
  };

  private readonly handleKey = (event: KeyboardEvent) => {
    if (!this.camera || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = markerAfterKey(event.key, this.level(this.camera.view), this.active);
    if (!target) return;
    event.preventDefault();
    void this.focusMarker(target);
  };

  private readonly handleChoose = (cluster: Cluster) => {
    const apart = cluster.places.length > 1 && this.camera ? viewOfCluster(cluster, this.camera.scene(this.index)) : undefined;
    if (this.lists(cluster)) void this.openPlace(cluster);
    else if (apart) void this.lookAt(apart, cluster.places[0]);
    else this.handleRead(idsOf(cluster.services));
  };

  /** Leads to the cards: the list is where a service is read. */
  private readonly handleRead = (ids: readonly string[]) => {
    this.opened = '';
    this.dispatchEvent(new PlaceChosenEvent(ids));
  };
}

function idsOf(services: readonly Service[]): readonly string[] {
  return services.map(({ properties }) => properties.id);
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-map-panel': ReperesMapPanel;
  }
}
