import { LanguageAround } from '@reperes/help';
import type { CategoryId, EnsembleFile, Territory } from '@reperes/schema';
import { base, controls } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MapCamera } from '../map-camera.js';
import { mapControls } from '../map-controls.js';
import { markerAfterKey, move } from '../map-markers.js';
import { markerStyles } from '../map-markers.styles.js';
import { shapeOf } from '../marker-shapes.js';
import { viewBoxOf } from '../outline.js';
import { styles } from '../reperes-map-panel.styles.js';
import type { Point } from '../projection.js';
import { shape } from '../shape.js';
import { StageSize } from '../stage-size.js';
import { StatusLine } from '../status-line.js';
import { landmarkLabels, type Town } from '../town-labels.js';
import type { Size, View } from '../view.js';
import { isInside, toScreen } from '../view.js';
import { asTerritory, beyondMap, namesOf } from './as-territory.js';
import { ENSEMBLE_WORDS } from './ensemble-words.js';
import type { EnsembleStrings } from './ensemble.strings.fr.js';
import { TerritoryChosenEvent } from './events.js';
import { type TileMarker, tileMarkers, type TilePoint, tilesInSight } from './tile-markers.js';
import { TileReader } from './tile-reader.js';

/** One step nearer to what a marker gathers: deep enough to see it come apart, not so deep as to be lost. */
const NEARER = 4;

/** The map of `<reperes-ensemble>`: drawn like that of a territory, its markers read from tiles. Not for use by itself. */
export class ReperesEnsembleMap extends LitElement {
  static override styles = [base, controls, styles, markerStyles];

  @property({ attribute: false }) ensemble: EnsembleFile | undefined;
  /** URL of the archive of tiles. */
  @property({ attribute: false }) tiles = '';
  /** Categories to count; none means all. */
  @property({ attribute: false }) chosen: ReadonlySet<CategoryId> = new Set();

  @state() private points: readonly TilePoint[] = [];
  @state() private reading: 'wait' | 'ready' | 'failed' = 'wait';
  @state() private active = '';

  @query('.end') private end: HTMLElement | undefined;

  private readonly language = new LanguageAround(this, ENSEMBLE_WORDS);
  private camera: MapCamera | undefined;
  /** The page has laid the stage out. Before, whatever is drawn on it is drawn again. */
  private sized = false;
  private territory: Territory | undefined;
  private run: AbortController | undefined;
  private reader: TileReader | undefined;
  private markers: readonly TileMarker[] = [];
  /** Those in sight, and where on the stage. */
  private located: readonly { readonly marker: TileMarker; readonly at: Point }[] = [];
  private names: readonly Town[] = [];
  private beyond: readonly string[] = [];
  private readonly status = new StatusLine(this);

  constructor() {
    super();
    new StageSize(this, this.handleSize);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.tiles && !this.run) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run?.abort();
    this.run = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ensemble') && this.ensemble) {
      this.territory = asTerritory(this.ensemble);
      this.names = namesOf(this.ensemble);
      this.beyond = beyondMap(this.ensemble);
      this.camera = new MapCamera(this.territory, [], this.camera?.size);
    }
    if (changed.has('tiles') && this.tiles) this.open();
    if (this.camera) this.take(this.camera);
  }

  override render() {
    const { camera, territory, words } = this;
    const { carte } = words;
    if (!camera || !territory || this.isBare(camera)) return nothing;
    return html`
      <div class="panel" role="group" aria-label=${carte.nom(territory.nom)} lang=${words.lang}>
        <button class="button visually-hidden skip" type="button" @click=${this.handleSkip}>${carte.passer}</button>
        <div class="stage" part="stage">${this.sized ? this.renderStage(camera) : nothing}</div>
        ${mapControls({ camera, words: carte, whole: () => camera.startView(), onView: (view) => void this.show(view) })}
        <p class="hint note" role="status">${this.status.text}</p>
        ${this.beyond.length > 0 ? html`<p class="hint">${words.horsCarte(this.beyond)}</p>` : nothing}
        <p class="hint">${carte.legende} <span id="hint" class="keys">${carte.aide}</span></p>
        <p class="hint">${carte.mention}</p>
        <p class="end visually-hidden" tabindex="-1">${carte.fin}</p>
      </div>
    `;
  }

  private renderStage({ drawing, view, size }: MapCamera) {
    const { located, words: { carte } } = this;
    const labels = landmarkLabels(this.names, { markers: located.map(({ at }) => at), view, size });
    const stop = located.find(({ marker }) => marker.key === this.active) ?? located[0];
    return html`
      <svg class="ground" viewBox=${viewBoxOf(drawing, view, size)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d=${drawing.path}></path>
      </svg>
      <div class="markers" role="group" aria-label=${carte.lieux} aria-describedby="hint" @keydown=${this.handleKey}>
        <div class="labels" aria-hidden="true">
          ${labels.map(({ text, x, y }) => html`<span class="town quiet" .style=${move({ x, y })}>${text}</span>`)}
        </div>
        ${repeat(
          located,
          ({ marker }) => marker.key,
          ({ marker, at }) => html`<button
            class="marker ${marker.only ? 'single' : 'pile'}"
            part="marker"
            type="button"
            data-key=${marker.key}
            tabindex=${marker === stop?.marker ? '0' : '-1'}
            aria-label=${this.nameOf(marker)}
            .style=${move(at)}
            @click=${() => void this.choose(marker)}
            @focus=${() => (this.active = marker.key)}
          >
            ${marker.only ? shape(shapeOf(marker.only.categorie)) : html`<span class="count">${marker.services}</span>`}
          </button>`,
        )}
      </div>
    `;
  }

  private take({ view, size }: MapCamera): void {
    this.markers = tileMarkers(this.points, this.chosen, view.scale);
    this.located = this.markers.map((marker) => ({ marker, at: toScreen(marker.world, view, size) })).filter(({ at }) => isInside(at, size));
    this.status.say(this.noteText());
  }

  /** The whole of it is read, and nothing of what is asked for is on it: it would look as if there were no help. */
  private isBare({ moved }: MapCamera): boolean {
    return this.sized && this.reading === 'ready' && !moved && this.markers.length === 0;
  }

  private get words(): EnsembleStrings {
    return this.language.words;
  }

  private noteText(): string {
    const { words } = this;
    if (this.reading === 'failed') return words.carteAbsente;
    if (this.reading === 'wait') return words.carteAttente;
    return words.enVue(this.located.reduce((sum, { marker }) => sum + marker.services, 0));
  }

  private nameOf({ only, services }: TileMarker): string {
    const { words } = this;
    const { carte } = words;
    if (!only) return words.groupe(services);
    const territory = this.ensemble?.territoires.find(({ id }) => id === only.territoire)?.nom ?? '';
    return words.ouvrir(carte.service(carte.court(only.categorie), only.nom, only.commune), territory);
  }

  private open(): void {
    this.run?.abort();
    this.run = new AbortController();
    this.reader = new TileReader(this.tiles, this.run.signal);
    void this.read();
  }

  /** Late answers are dropped: another view, or another archive, was asked for since. */
  private async read(): Promise<void> {
    const { camera, ensemble, reader, run } = this;
    if (!camera || !ensemble || !reader) return;
    const { view } = camera;
    const isLate = () => run?.signal.aborted === true || camera.view !== view || reader !== this.reader;
    try {
      await reader.open();
      if (isLate()) return;
      const points = await reader.points(tilesInSight(view, camera.size, ensemble.tuiles.zoom_max));
      if (isLate()) return;
      this.points = points;
      this.reading = 'ready';
    } catch {
      if (!isLate()) this.reading = 'failed';
    }
  }

  /** Resolves once the markers of the view are read. */
  private async show(view: View): Promise<void> {
    if (!this.camera) return;
    this.camera.view = view;
    this.camera.moved = true;
    this.requestUpdate();
    await this.read();
    await this.updateComplete;
  }

  /** What a marker gathers comes apart; the focus follows to the nearest part of it. */
  private async choose({ only, world }: TileMarker): Promise<void> {
    const { camera } = this;
    if (only) this.dispatchEvent(new TerritoryChosenEvent(only.territoire, only.id));
    if (only || !camera) return;
    await this.show(camera.clamped({ ...world, scale: camera.view.scale * NEARER }));
    const away = (marker: TileMarker) => Math.hypot(marker.world.x - world.x, marker.world.y - world.y);
    const [nearest] = [...this.markers].sort((a, b) => away(a) - away(b));
    if (nearest) await this.focusMarker(nearest);
  }

  private async focusMarker(marker: TileMarker): Promise<void> {
    const { camera } = this;
    if (!camera) return;
    this.active = marker.key;
    if (!isInside(toScreen(marker.world, camera.view, camera.size), camera.size)) await this.show(camera.clamped({ ...camera.view, ...marker.world }));
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.marker');
    [...buttons].find(({ dataset }) => dataset['key'] === marker.key)?.focus();
  }

  private readonly handleSize = (size: Size) => {
    if (!this.camera?.resize(size) && this.sized) return;
    this.sized = true;
    this.requestUpdate();
    void this.read();
  };

  private readonly handleSkip = () => this.end?.focus();

  private readonly handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { markers } = this;
    const row = {
      size: markers.length,
      indexOf: (key: string) => markers.findIndex((marker) => marker.key === key),
      at: (position: number) => (position < 0 ? undefined : markers[position]),
    };
    const target = markerAfterKey<TileMarker>(event.key, row, this.active);
    if (!target) return;
    event.preventDefault();
    void this.focusMarker(target);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-ensemble-map': ReperesEnsembleMap;
  }
}
