import type { Service, Territory } from '@reperes/schema';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Cluster } from './clusters.js';
import { clustersOf } from './clusters.js';
import { PlaceChosenEvent } from './events.js';
import { mapControls } from './map-controls.js';
import { mapMarkers, markerAfterKey } from './map-markers.js';
import { markerStyles } from './map-markers.styles.js';
import type { LoadMapView, MapColours, MapMode, UpgradeHost } from './map-upgrade.js';
import { MapUpgrade } from './map-upgrade.js';
import { mapViewStyles } from './map-view.styles.js';
import { MapCamera } from './map-camera.js';
import { viewBoxOf } from './outline.js';
import type { Place } from './places.js';
import { placesOf } from './places.js';
import { styles } from './reperes-map-panel.styles.js';
import { clusterScale, EDGE, viewOfCluster, viewOfPlace } from './reveal.js';
import { strings } from './strings.fr.js';
import type { View } from './view.js';
import { isInside, panned, toScreen, zoomed } from './view.js';

/** The map of `<reperes-services-map>`: our markers over a ground drawn in SVG, then by MapLibre. Not for use by itself. */
export class ReperesMapPanel extends LitElement implements UpgradeHost {
  static override styles = [base, controls, styles, markerStyles, mapViewStyles];

  @property({ attribute: false }) territory: Territory | undefined;
  /** What the list shows, neither more nor less. */
  @property({ attribute: false }) services: readonly Service[] = [];
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @property({ attribute: false }) mode: MapMode = 'none';
  /** Start on the places rather than on the whole territory. */
  @property({ type: Boolean }) framed = false;
  @property({ attribute: false }) highlighted: string | undefined;
  /** The seam where tests put another map. */
  @property({ attribute: false }) loadMapView: LoadMapView = () => import('./map-view.js');

  /** Key of the marker that holds the tab stop. */
  @state() private active = '';

  @query('.stage') private stage: HTMLElement | undefined;
  @query('.gl') private ground: HTMLElement | undefined;
  @query('.end') private end: HTMLElement | undefined;

  private readonly upgrade = new MapUpgrade(this);
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private resizes: ResizeObserver | undefined;
  private camera: MapCamera | undefined;
  private places: readonly Place[] = [];
  private clusters: readonly Cluster[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.handleScheme);
    if (this.stage) this.observeStage(this.stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.handleScheme);
    this.resizes?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services')) this.places = placesOf(this.services);
    if (changed.has('territory')) this.takeTerritory();
    if (changed.has('mode') || changed.has('territory')) this.upgrade.setMode(this.mode);
    if (this.camera) this.clusters = clustersOf(this.places, clusterScale(this.camera.view.scale));
  }

  override updated(): void {
    if (this.stage && !this.resizes) this.observeStage(this.stage);
  }

  override render() {
    const { camera } = this;
    if (!camera) return nothing;
    return html`
      <div class="panel" role="group" aria-label=${strings.carte.nom(camera.territory.nom)} lang=${strings.lang}>
        <button class="button visually-hidden skip" type="button" @click=${this.handleSkip}>${strings.carte.passer}</button>
        ${this.renderStage(camera)} ${this.renderControls(camera)} ${this.renderNote()}
        <p class="end visually-hidden" tabindex="-1">${strings.carte.fin}</p>
      </div>
    `;
  }

  /** Brings the place of a service in sight, alone, and gives it the focus. */
  async reveal(id: string): Promise<void> {
    const place = this.places.find(({ services }) => services.some(({ properties }) => properties.id === id));
    if (!place || !this.camera) return;
    await this.lookAt(viewOfPlace(place, this.camera.scene(this.places)), place);
  }

  /** Leads the focus to the map, on its first marker. */
  focusMap(): void {
    const stop = this.renderRoot.querySelector<HTMLElement>('.marker[tabindex="0"]');
    (stop ?? this.renderRoot.querySelector<HTMLElement>('.controls button'))?.focus();
  }

  /** What MapLibre needs to take over; read once, when it is wanted. */
  readonly mapViewOptions = () => {
    const { camera, ground } = this;
    if (!ground || !camera) return undefined;
    return {
      container: ground,
      territory: camera.territory,
      title: strings.carte.nom(camera.territory.nom),
      colours: this.readColours(),
      view: camera.view,
      limits: () => camera.limits,
      onMove: this.handleMove,
    };
  };

  private renderStage({ view, size, drawing }: MapCamera) {
    return html`
      <div class="stage" data-ground=${this.upgrade.state} part="stage">
        <svg class="ground" viewBox=${viewBoxOf(drawing, view, size)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d=${drawing.path}></path>
        </svg>
        <div class="gl"></div>
        <div class="markers" role="group" aria-label=${strings.carte.lieux} aria-describedby="hint" @keydown=${this.handleKey}>
          ${mapMarkers({
            clusters: this.clusters,
            view,
            size,
            selected: this.selected,
            active: this.active,
            onChoose: this.handleChoose,
            onFocus: this.handleFocus,
          })}
        </div>
        ${this.places.length === 0 ? html`<p class="nothing">${strings.carte.vide}</p>` : nothing}
      </div>
    `;
  }

  private renderControls(camera: MapCamera) {
    const { width, height } = camera.size;
    const step = (view: View) => this.show(camera.clamped(view), true);
    return mapControls({
      onPan: (dx, dy) => step(panned(camera.view, dx * width, dy * height)),
      onZoom: (factor) => step(zoomed(camera.view, factor)),
      onReset: () => step(camera.startView()),
    });
  }

  private renderNote() {
    const { state: name, offered } = this.upgrade;
    return html`
      ${offered
        ? html`<p><button class="button" type="button" @click=${this.handleUpgrade}>${strings.carte.interactif}</button></p>`
        : nothing}
      ${name === 'failed' ? html`<p class="hint note">${strings.carte.simple}</p>` : nothing}
      <p class="hint">${strings.carte.legende} <span id="hint" class="keys">${strings.carte.aide}</span></p>
      <p class="hint">${strings.carte.mention}</p>
    `;
  }

  private takeTerritory(): void {
    const { territory, camera, places, framed } = this;
    this.camera = territory && new MapCamera(territory, framed ? places : [], camera?.size);
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
    await this.updateComplete;
    const cluster = this.clusters.find(({ places }) => places.some((place) => place.key === key));
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

  private observeStage(stage: HTMLElement): void {
    this.resizes?.disconnect();
    this.resizes = new ResizeObserver(() => {
      if (!this.camera?.resize({ width: stage.clientWidth, height: stage.clientHeight })) return;
      this.upgrade.map?.show(this.camera.view, false);
      this.requestUpdate();
    });
    this.resizes.observe(stage);
  }

  /** As the style sheet resolved them: the host's tokens, the scheme and forced colours are already in. */
  private readColours(): MapColours {
    const path = this.renderRoot.querySelector('.ground path');
    const land = path && getComputedStyle(path);
    const sea = this.stage && getComputedStyle(this.stage);
    return { sea: sea?.backgroundColor ?? 'white', land: land?.fill ?? 'white', line: land?.stroke ?? 'black' };
  }

  private readonly handleScheme = () => this.upgrade.map?.recolour(this.readColours());

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
  };

  private readonly handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = markerAfterKey(event.key, this.clusters, this.active);
    if (!target) return;
    event.preventDefault();
    void this.focusMarker(target);
  };

  private readonly handleChoose = (cluster: Cluster) => {
    const scene = this.camera?.scene(this.places);
    const apart = cluster.places.length > 1 && scene ? viewOfCluster(cluster, scene) : undefined;
    if (apart) void this.lookAt(apart, cluster.places[0]);
    else this.dispatchEvent(new PlaceChosenEvent(cluster.services.map(({ properties }) => properties.id)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-map-panel': ReperesMapPanel;
  }
}
