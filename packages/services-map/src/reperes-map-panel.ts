import type { CommunesFile, Service, Territory } from '@reperes/schema';
import { LanguageAround } from '@reperes/help';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Cluster, ClusterIndex } from './clusters.js';
import { PlaceChosenEvent, PlaceHoveredEvent } from './events.js';
import { groundColours } from './ground-colours.js';
import { type Centre, MapCamera } from './map-camera.js';
import { mapControls } from './map-controls.js';
import { mapMarkers } from './map-markers.js';
import { markerStyles } from './map-markers.styles.js';
import { mapNotes } from './map-notes.js';
import type { MapMode } from './map-mode.js';
import type { LoadMapView, UpgradeHost } from './map-upgrade.js';
import { MapUpgrade } from './map-upgrade.js';
import { MarkerFocus } from './marker-focus.js';
import { mapViewStyles } from './map-view.styles.js';
import type { MapStrings } from './map.strings.fr.js';
import { viewBoxOf } from './outline.js';
import { placeList } from './place-list.js';
import { placeListStyles } from './place-list.styles.js';
import { idsOf } from './places.js';
import { styles } from './reperes-map-panel.styles.js';
import { isInseparable, reachOf, viewOfCluster, viewOfPlace } from './reveal.js';
import { ShownPlaces } from './shown-places.js';
import { StageSize } from './stage-size.js';
import { MAP_WORDS } from './map-words.js';
import { type Town, townLabels, townsOf } from './town-labels.js';
import type { Size, View } from './view.js';
import { MAX_ZOOM, STREET_ZOOM, toScreen } from './view.js';

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
  @property({ attribute: false }) framed = false;
  /** The seam where tests put another map. */
  @property({ attribute: false }) loadMapView: LoadMapView = () => import('./map-view.js');

  /** Read by what looks after the keyboard, as is `show`. */
  camera: MapCamera | undefined;

  @query('.stage') private stage: HTMLElement | undefined;
  @query('.gl') private ground: HTMLElement | undefined;
  @query('.end') private end: HTMLElement | undefined;

  private readonly language = new LanguageAround(this, MAP_WORDS);
  private readonly upgrade = new MapUpgrade(this);
  private readonly markers = new MarkerFocus(this);
  private readonly places = new ShownPlaces(this, () => this.takeLate());
  private towns: readonly Town[] = [];
  /** In which language the map of the library was made. */
  private spoken = '';

  constructor() {
    super();
    new StageSize(this, this.handleSize);
  }

  private get words(): MapStrings {
    return this.language.words;
  }

  get index(): ClusterIndex {
    return this.places.index;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services')) this.places.take(this.services);
    if (changed.has('territory')) this.takeTerritory();
    if (changed.has('services') || changed.has('territory')) this.cover();
    if (changed.has('territory') || changed.has('communes')) this.towns = this.territory ? townsOf(this.territory, this.communes) : [];
    if (changed.has('mode') || changed.has('territory') || changed.has('basemap')) this.upgrade.setMode(this.mode);
    else if (this.spoken !== this.words.lang) this.upgrade.again();
    this.spoken = this.words.lang;
    if (this.camera) this.camera.maxZoom = this.upgrade.basemap.name === 'shown' ? STREET_ZOOM : MAX_ZOOM;
    if (changed.has('near') && (this.near || changed.get('near'))) this.settle();
    else if (changed.has('services') && !this.places.late) this.keepInSight();
  }

  override render() {
    const { camera, words } = this;
    if (!camera) return nothing;
    return html`
      <div class="panel" role="group" aria-label=${words.nom(camera.territory.nom)} lang=${words.lang}>
        <button class="button visually-hidden skip" type="button" @click=${this.handleSkip}>${words.passer}</button>
        <div class="frame">${this.renderStage(camera)} ${this.renderPlace(camera)}</div>
        ${mapControls({ camera, words, whole: () => camera.overview(this.index.places), onView: (view) => this.show(view, true) })}
        ${mapNotes(this.upgrade, words, this.handleUpgrade)}
        <p class="end visually-hidden" tabindex="-1">${words.fin}</p>
      </div>
    `;
  }

  /** Brings the place of a service in sight, alone, and gives it the focus. */
  async reveal(id: string): Promise<void> {
    await this.places.ready;
    const place = this.index.places.find(({ services }) => services.some(({ properties }) => properties.id === id));
    if (!place || !this.camera) return;
    await this.markers.lookAt(viewOfPlace(place, this.camera.scene(this.index)), place);
  }

  /** Leads the focus to the map, on its first marker. */
  focusMap(): void {
    this.markers.enter();
  }

  /** What MapLibre needs to take over; read once, when it is wanted. */
  readonly mapViewOptions = () => {
    const { camera, ground, stage, words } = this;
    if (!ground || !stage || !camera) return undefined;
    return {
      container: ground,
      territory: camera.territory,
      title: words.nom(camera.territory.nom),
      lang: words.lang,
      basemap: this.basemap,
      colours: groundColours(stage),
      view: camera.view,
      limits: () => camera.limits,
      onMove: this.handleMove,
    };
  };

  private renderStage(camera: MapCamera) {
    const { view, size, drawing } = camera;
    const { words } = this;
    return html`
      <div class="stage" data-ground=${this.upgrade.state} part="stage">
        <svg class="ground" viewBox=${viewBoxOf(drawing, view, size)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d=${drawing.path}></path>
        </svg>
        <div class="gl"></div>
        <div class="markers" role="group" aria-label=${words.lieux} aria-describedby="hint" @keydown=${this.markers.handleKey}>
          ${this.renderMarkers(camera)}
        </div>
        ${this.index.places.length === 0 && !this.places.late ? html`<p class="nothing">${this.services.length > 0 ? words.videListe : words.vide}</p>` : nothing}
      </div>
    `;
  }

  private renderMarkers({ view, size, inSight }: MapCamera) {
    const { upgrade, towns, markers, words } = this;
    const scene = { clusters: this.index.at(view.scale).within(inSight), towns, view, size };
    return mapMarkers({
      ...scene,
      labels: upgrade.basemap.name === 'shown' && upgrade.basemap.named ? [] : townLabels(scene),
      near: this.near,
      words,
      selected: this.selected,
      highlighted: this.highlighted,
      active: markers.active,
      opened: markers.opened,
      lists: this.lists,
      onChoose: this.handleChoose,
      onFocus: this.handleFocus,
      onHover: this.handleHover,
    });
  }

  private renderPlace({ view, size }: MapCamera) {
    const { opened } = this.markers;
    const cluster = opened ? this.index.at(view.scale).holding(opened) : undefined;
    if (!cluster || !this.lists(cluster)) return nothing;
    const high = toScreen(cluster.world, view, size).y > size.height / 2;
    return placeList({ cluster, words: this.words, high, onChoose: this.handleRead, onClose: () => void this.markers.close(cluster) });
  }

  private takeTerritory(): void {
    const { territory, camera, index, framed } = this;
    this.camera = territory && new MapCamera(territory, framed ? index.places : [], camera?.size);
  }

  private cover(): void {
    if (this.camera) this.camera.reach = reachOf(this.camera.box, this.index.places);
  }

  /** Whatever looked at the places looks again, unless someone has moved the map. */
  private takeLate(): void {
    if (this.framed && !this.camera?.moved) this.takeTerritory();
    this.cover();
    if (this.near && !this.camera?.moved) this.settle();
    else this.keepInSight();
    this.requestUpdate();
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
    const view = this.camera?.wayBack(this.index);
    if (view) this.show(view, true);
  }

  readonly show = (view: View, animated: boolean) => {
    if (!this.camera) return;
    this.camera.moved = true;
    if (this.upgrade.map) this.upgrade.map.show(view, animated);
    else this.handleMove(view);
  };

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

  private readonly handleUpgrade = () => void this.upgrade.start();

  private readonly handleSkip = () => this.end?.focus();

  private readonly handleFocus = (cluster: Cluster) => {
    this.markers.active = cluster.key;
    this.requestUpdate();
    this.handleHover(cluster);
  };

  private readonly handleHover = (cluster: Cluster | undefined) => {
    this.dispatchEvent(new PlaceHoveredEvent(idsOf(cluster?.services ?? [])));
  };

  private readonly handleChoose = (cluster: Cluster) => {
    const apart = cluster.places.length > 1 && this.camera ? viewOfCluster(cluster, this.camera.scene(this.index)) : undefined;
    if (this.lists(cluster)) {
      this.handleHover(cluster);
      void this.markers.open(cluster);
    } else if (apart) void this.markers.lookAt(apart, cluster.places[0]);
    else this.handleRead(idsOf(cluster.services));
  };

  /** Leads to the cards: the list is where a service is read. */
  private readonly handleRead = (ids: readonly string[]) => {
    this.markers.opened = '';
    this.requestUpdate();
    this.dispatchEvent(new PlaceChosenEvent(ids));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-map-panel': ReperesMapPanel;
  }
}
