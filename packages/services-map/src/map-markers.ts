import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cluster } from './clusters.js';
import type { Centre } from './map-camera.js';
import type { MapStrings } from './map.strings.fr.js';
import { groupName, markerName } from './marker-names.js';
import { shapeOf } from './marker-shapes.js';
import type { Point } from './projection.js';
import { toWorld } from './projection.js';
import { shape } from './shape.js';
import type { LabelScene, TownLabel } from './town-labels.js';
import { toScreen } from './view.js';

export interface MarkersContext extends LabelScene {
  /** The names of towns: none over a basemap that has its own. */
  readonly labels: readonly TownLabel[];
  readonly near: Centre | undefined;
  readonly words: MapStrings;
  readonly selected: ReadonlySet<string>;
  /** Id of the service that the list points at. */
  readonly highlighted: string | undefined;
  /** Key of the marker that holds the tab stop. */
  readonly active: string;
  /** Key of the marker whose services are listed on the map. */
  readonly opened: string;
  /** Whether choosing the cluster lists its services, as no view takes them apart. */
  readonly lists: (cluster: Cluster) => boolean;
  readonly onChoose: (cluster: Cluster) => void;
  readonly onFocus: (cluster: Cluster) => void;
  /** `undefined` when the pointer or the focus leaves. */
  readonly onHover: (cluster: Cluster | undefined) => void;
}

/**
 * Markers are buttons over the ground, whichever draws it: the same names, the
 * same keyboard, the same selection. Only those in sight are in the document:
 * a stage has room for a few hundred, whatever the number of services.
 */
export function mapMarkers(context: MarkersContext): TemplateResult {
  const { clusters, labels, near, active } = context;
  const stop = clusters.find(({ key }) => key === active) ?? clusters[0];
  return html`
    ${near ? centreMark(near, context) : nothing}
    <div class="labels" aria-hidden="true">
      ${labels.map(({ text, quiet, ...at }) => html`<span class=${quiet ? 'town quiet' : 'town'} .style=${move(at)}>${text}</span>`)}
    </div>
    ${repeat(
      clusters,
      ({ key }) => key,
      (cluster) => marker(cluster, cluster === stop, context),
    )}
  `;
}

function centreMark({ nom, position }: Centre, { view, size, words }: MarkersContext): TemplateResult {
  const at = toScreen(toWorld(position), view, size);
  return html`<span class="centre" role="img" aria-label=${words.centre(nom)} .style=${move(at)}></span>`;
}

function marker(cluster: Cluster, isStop: boolean, context: MarkersContext): TemplateResult {
  const { words } = context;
  const gathers = cluster.places.length > 1;
  const selected = holdsAny(cluster, context.selected);
  const lists = context.lists(cluster);
  const state = [gathers ? 'pile' : 'single', selected ? 'selected' : '', isPointedAt(cluster, context.highlighted) ? 'highlighted' : ''];
  return html`
    <button
      class="marker ${state.join(' ')}"
      part="marker"
      type="button"
      data-key=${cluster.key}
      tabindex=${isStop ? '0' : '-1'}
      aria-label=${lists && gathers ? groupName(cluster, words) : markerName(cluster, words)}
      aria-pressed=${gathers ? nothing : String(selected)}
      aria-expanded=${lists ? String(context.opened === cluster.key) : nothing}
      .style=${move(toScreen(cluster.world, context.view, context.size))}
      @click=${() => context.onChoose(cluster)}
      @focus=${() => context.onFocus(cluster)}
      @blur=${() => context.onHover(undefined)}
      @pointerenter=${() => context.onHover(cluster)}
      @pointerleave=${() => context.onHover(undefined)}
    >
      ${gathers ? html`<span class="count">${cluster.services.length}</span>` : single(cluster)}
    </button>
  `;
}

function single({ services }: Cluster) {
  const [first] = services;
  if (!first) return nothing;
  const badge = services.length > 1 ? html`<span class="several">${services.length}</span>` : nothing;
  return html`${shape(shapeOf(first.properties.categorie))}${badge}`;
}

/** Nothing is looked for among thousands while nothing is chosen. */
function holdsAny({ services }: Cluster, ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && services.some(({ properties }) => ids.has(properties.id));
}

function isPointedAt({ services }: Cluster, id: string | undefined): boolean {
  return id !== undefined && services.some(({ properties }) => properties.id === id);
}

/** Set as a property: a strict content policy refuses style attributes, not style objects. */
export function move({ x, y }: Point): string {
  return `transform: translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
}

/** Markers in the order of the keyboard. */
export interface MarkerRow<Marker> {
  readonly size: number;
  indexOf(key: string): number;
  at(position: number): Marker | undefined;
}

/**
 * The marker that a key leads to from the one with the focus; `undefined` for
 * any other key. Arrows go through all of them, those out of sight included:
 * the map follows, so that the keyboard reaches what the hand can.
 */
export function markerAfterKey<Marker>(key: string, level: MarkerRow<Marker>, from: string): Marker | undefined {
  const index = level.indexOf(from);
  const last = level.size - 1;
  const target: Partial<Record<string, number>> = {
    ArrowRight: Math.min(last, index + 1),
    ArrowDown: Math.min(last, index + 1),
    ArrowLeft: Math.max(0, index - 1),
    ArrowUp: Math.max(0, index - 1),
    Home: 0,
    End: last,
  };
  return level.at(target[key] ?? -1);
}
